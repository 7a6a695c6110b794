import { useEffect, useState } from "react"
import type { Locale } from "../dataset/vocabulary.ts"
import type { Language } from "../format/language.ts"
import { useLanguage } from "../ui/language.ts"
import { loadLanguage, type LoadedLanguage } from "./loadLanguage.ts"

interface BriefLanguage {
  /** The one asked for, once it is here; until then, and where it does not come, that of the page. */
  readonly language: Language<"briefs">
  readonly hasFailed: boolean
}

/** The language in which a brief is made; `locale` is null for that of the page. */
export function useBriefLanguage(locale: Locale | null): BriefLanguage {
  const page = useLanguage("briefs")
  const [loaded, setLoaded] = useState<ReadonlyMap<Locale, LoadedLanguage<"briefs">>>(new Map())
  const isMissing = locale !== null && locale !== page.locale && !loaded.has(locale)
  useEffect(() => {
    if (!isMissing) return
    void loadLanguage(locale, "briefs").then((one) => setLoaded((before) => new Map(before).set(locale, one)))
  }, [isMissing, locale])
  const wanted = locale === null ? undefined : loaded.get(locale)
  return {
    language: wanted?.isWhole ? wanted.language : page,
    hasFailed: wanted !== undefined && !wanted.isWhole,
  }
}
