import { TEXTS_ES, TEXTS_KO } from "virtual:data-addresses"
import type { Translations } from "../dataset/translations.ts"
import type { Locale } from "../dataset/vocabulary.ts"
import { FIRST_ENGLISH } from "../format/firstEnglish.ts"
import { type Language, languageOf } from "../format/language.ts"
import { ENGLISH_WORDS } from "./englishWords.ts"
import { fetchJson } from "./fetchJson.ts"

/** A language as far as it came: what did not arrive reads in English. */
export interface LoadedLanguage {
  readonly language: Language
  readonly isWhole: boolean
}

const LOADERS = {
  ko: { words: async () => (await import("../format/messages/ko.ts")).ko, texts: TEXTS_KO },
  es: { words: async () => (await import("../format/messages/es.ts")).es, texts: TEXTS_ES },
}

/** Loads the language of the page, in English as far as every page says it: the rest comes with the page. */
export const loadPageLanguage = async (locale: Locale): Promise<LoadedLanguage> =>
  locale === "en" ? { language: FIRST_ENGLISH, isWhole: true } : loadLanguage(locale)

/** Loads all words of the interface and the translations of the data, side by side; never rejects. */
export async function loadLanguage(locale: Locale): Promise<LoadedLanguage> {
  try {
    if (locale === "en") {
      await ENGLISH_WORDS.load()
      return { language: FIRST_ENGLISH, isWhole: true }
    }
    const { words, texts } = LOADERS[locale]
    const [messages, translations] = await Promise.all([words(), fetchJson<Translations>(texts)])
    return {
      language: languageOf(locale, messages, translations ?? {}),
      isWhole: translations !== null,
    }
  } catch {
    await ENGLISH_WORDS.load().catch(() => null)
    return { language: FIRST_ENGLISH, isWhole: false }
  }
}
