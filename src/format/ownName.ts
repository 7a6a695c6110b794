import type { Locale } from "../dataset/vocabulary.ts"

/** What those who read a language call it. */
export const OWN_NAME: Readonly<Record<Locale, string>> = { en: "English", ko: "한국어", es: "Español" }
