import type { Locale } from "../dataset/vocabulary.ts"

/** Loads words that stand beside the interface's own, each language when first needed; English ones where they did not arrive. */
export function catalogueLoader<W extends object>(
  english: W,
  loaders: Readonly<Record<Exclude<Locale, "en">, () => Promise<W>>>,
): (locale: Locale) => Promise<W> {
  const arriving = new Map<Locale, Promise<W>>()
  return (locale) => {
    const known = arriving.get(locale)
    if (known) return known
    const words = locale === "en" ? Promise.resolve(english) : loaders[locale]().catch(() => english)
    arriving.set(locale, words)
    void words.then((value) => void Object.assign(words, { status: "fulfilled", value }))
    return words
  }
}
