import type { Locale } from "../dataset/vocabulary.ts"

/**
 * Loads words that stand beside the interface's own, each language when first needed: English ones are at hand, and stand
 * in for those that did not arrive, for as long as the page is open.
 */
export function catalogueLoader<W extends object>(
  english: W,
  loaders: Readonly<Record<Exclude<Locale, "en">, () => Promise<W>>>,
): (locale: Locale) => Promise<W> {
  const atHand = Promise.resolve(english)
  settle(atHand, english)
  const arriving = new Map<Locale, Promise<W>>([["en", atHand]])
  return (locale) => {
    const known = arriving.get(locale)
    if (known || locale === "en") return known ?? atHand
    const words = loaders[locale]().catch(() => english)
    arriving.set(locale, words)
    void words.then((value) => settle(words, value))
    return words
  }
}

/** Notes what a promise came to where React looks for it: else it would wait for it once more. */
function settle<W>(words: Promise<W>, value: W): void {
  void Object.assign(words, { status: "fulfilled", value })
}
