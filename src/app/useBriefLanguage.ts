import { TEXTS_ES, TEXTS_KO } from "virtual:data-addresses"
import { useEffect, useState } from "react"
import type { Translations } from "../dataset/translations.ts"
import type { Locale } from "../dataset/vocabulary.ts"
import { createLanguage, type Language } from "../format/language.ts"
import { useLanguage } from "../ui/language.ts"
import { fetchJson } from "./fetchJson.ts"

/** Loads a language when a brief is first wanted in it: the interface's words, and the translations of the data. */
const LOADERS = {
  ko: async () =>
    [(await import("../format/messages/ko.ts")).ko, await fetchJson<Translations>(TEXTS_KO)] as const,
  es: async () =>
    [(await import("../format/messages/es.ts")).es, await fetchJson<Translations>(TEXTS_ES)] as const,
}

interface BriefLanguage {
  /** The one asked for, once it is here; until then, and where it does not come, that of the page. */
  readonly language: Language
  readonly hasFailed: boolean
}

/** The language in which a brief is made; `locale` is null for that of the page. */
export function useBriefLanguage(locale: Locale | null): BriefLanguage {
  const page = useLanguage()
  const [loaded, setLoaded] = useState<ReadonlyMap<Locale, Language | null>>(new Map())
  const isMissing = locale !== null && locale !== "en" && !loaded.has(locale)
  useEffect(() => {
    if (!isMissing) return
    const keep = (language: Language | null) => setLoaded((before) => new Map(before).set(locale, language))
    LOADERS[locale]().then(
      ([messages, translations]) =>
        keep(translations === null ? null : createLanguage(locale, messages, translations)),
      () => keep(null),
    )
  }, [isMissing, locale])
  const language = locale === null ? null : (loaded.get(locale) ?? null)
  return { language: language ?? page, hasFailed: locale !== null && loaded.get(locale) === null }
}
