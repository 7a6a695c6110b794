import { createContext, useContext } from "react"
import { createLanguage, type Language } from "../format/language.ts"

const LanguageContext = createContext<Language>(createLanguage("en"))

export const LanguageProvider = LanguageContext.Provider

/** The language of the page: its words and its way of writing dates, sums and lists. */
export function useLanguage(): Language {
  return useContext(LanguageContext)
}
