import type { Locale } from "../src/dataset/vocabulary.ts"
import { createLanguage, type Language } from "../src/format/language.ts"
import { en } from "../src/format/messages/en.ts"
import { es } from "../src/format/messages/es.ts"
import { ko } from "../src/format/messages/ko.ts"

/** Every language of the site, whole: a build has all records with their translations at hand. */
export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  en: createLanguage("en", en),
  ko: createLanguage("ko", ko),
  es: createLanguage("es", es),
}
