import type { DatasetRecords } from "../src/dataset/records.ts"
import { withoutTranslations } from "../src/dataset/translations.ts"
import type { Locale } from "../src/dataset/vocabulary.ts"
import { createLanguage } from "../src/format/createLanguage.ts"
import type { Language } from "../src/format/language.ts"
import { en } from "../src/format/messages/en.ts"
import { es } from "../src/format/messages/es.ts"
import { ko } from "../src/format/messages/ko.ts"

/** Every language of the site, whole: a build has all records with their translations at hand. */
export const LANGUAGES: Readonly<Record<Locale, Language<"all">>> = {
  en: createLanguage("en", en),
  ko: createLanguage("ko", ko),
  es: createLanguage("es", es),
}

/** Every language with the translations of today's texts, for earlier releases that stand in English alone. */
export function languagesOf(records: DatasetRecords): Readonly<Record<Locale, Language<"all">>> {
  const { translations } = withoutTranslations(records)
  return {
    en: LANGUAGES.en,
    ko: createLanguage("ko", ko, translations.ko),
    es: createLanguage("es", es, translations.es),
  }
}
