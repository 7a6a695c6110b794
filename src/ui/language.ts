import { createContext, useContext } from "react"
import { FIRST_ENGLISH } from "../format/firstEnglish.ts"
import type { Language } from "../format/language.ts"

const LanguageContext = createContext<Language>(FIRST_ENGLISH)

export const LanguageProvider = LanguageContext.Provider

/** The language of the page: its words and its way of writing dates, sums and lists. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}
