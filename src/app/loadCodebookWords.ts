import type { Locale } from "../dataset/vocabulary.ts"
import type { CodebookWords } from "../format/codebookWords.ts"

/** The schema's own words are the English ones. */
const ENGLISH: CodebookWords = { meaning: {}, type: {}, unit: {} }

const LOADERS: Readonly<Record<Locale, () => Promise<CodebookWords>>> = {
  en: async () => ENGLISH,
  ko: async () => (await import("../format/messages/ko/codebook.ts")).codebook,
  es: async () => (await import("../format/messages/es/codebook.ts")).codebook,
}

const arriving = new Map<Locale, Promise<CodebookWords>>()

/** The words of the codebook, fetched when first needed; English ones where they did not arrive. */
export function loadCodebookWords(locale: Locale): Promise<CodebookWords> {
  const known = arriving.get(locale)
  if (known) return known
  const words = LOADERS[locale]().catch(() => ENGLISH)
  arriving.set(locale, words)
  void words.then((value) => void Object.assign(words, { status: "fulfilled", value }))
  return words
}
