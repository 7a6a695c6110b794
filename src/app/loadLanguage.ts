import { TEXTS_ES, TEXTS_KO } from "virtual:data-addresses"
import type { Translations } from "../dataset/translations.ts"
import type { Locale } from "../dataset/vocabulary.ts"
import { type Language, languageOf, type Words } from "../format/language.ts"
import { fetchJson } from "./fetchJson.ts"
import { WORDS } from "./words.ts"

/** A language as far as it came: what did not arrive reads in English. */
export interface LoadedLanguage<W extends Words> {
  readonly language: Language<W>
  readonly isWhole: boolean
}

const TEXTS = { ko: TEXTS_KO, es: TEXTS_ES }

/** Loads words of the interface and the translations of the data, side by side; rejects only without any words. */
export async function loadLanguage<W extends Words>(locale: Locale, words: W): Promise<LoadedLanguage<W>> {
  if (locale === "en") return { language: languageOf<W>(locale, await wordsIn(locale, words)), isWhole: true }
  try {
    const [m, translations] = await Promise.all([
      wordsIn(locale, words),
      fetchJson<Translations>(TEXTS[locale]),
    ])
    return { language: languageOf<W>(locale, m, translations ?? {}), isWhole: translations !== null }
  } catch {
    return { language: languageOf<W>("en", await wordsIn("en", words)), isWhole: false }
  }
}

async function wordsIn<W extends Words>(locale: Locale, words: W): Promise<Language<W>["m"]> {
  const file = WORDS[locale][words]
  await file.load()
  return file.now()
}
