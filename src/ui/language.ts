import { createContext, useContext } from "react"
import { type Language, says, type Words } from "../format/language.ts"

const LanguageContext = createContext<Language<"first"> | null>(null)

/** Words come in parts: what stands within says as much as the language given here does. */
export const LanguageProvider = LanguageContext.Provider

/**
 * The language of the page: its words and its way of writing dates, sums and lists. What is there before the words of
 * pages, or says more than these, names how many words it needs.
 */
export function useLanguage(): Language
export function useLanguage<W extends Words>(words: W): Language<W>
export function useLanguage(words: Words = "pages"): Language<Words> {
  const language = useContext(LanguageContext)
  if (language === null || !says(language, words)) throw new Error(`Said before its words came: ${words}`)
  return language
}
