import type { Translations } from "../dataset/translations.ts"
import type { Locale } from "../dataset/vocabulary.ts"
import { type Language, languageOf } from "./language.ts"
import { en, type Messages } from "./messages/en.ts"

/** A language with every word of the interface at hand, by default the English ones. */
export function createLanguage(
  locale: Locale,
  m: Messages = en,
  translations: Translations = {},
): Language<"all"> {
  return languageOf<"all">(locale, m, translations)
}
