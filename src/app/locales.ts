import { type Locale, LOCALES } from "../dataset/vocabulary.ts"

/** Folder of a language's pages below the root: "ko/"; English stands at the root itself. */
export const folderOf = (locale: Locale): string => (locale === "en" ? "" : `${locale}/`)

/** The language of a path below the root: "ko/items/fa50-sale/" is Korean; what is in no folder of a language is English. */
export function localeOf(path: string): Locale {
  return LOCALES.find((locale) => locale !== "en" && `${path}/`.startsWith(folderOf(locale))) ?? "en"
}
