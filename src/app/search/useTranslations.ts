import { TEXTS_ES, TEXTS_KO } from "virtual:data-addresses"
import { useEffect, useSyncExternalStore } from "react"
import type { Translations } from "../../dataset/translations.ts"
import type { Locale } from "../../dataset/vocabulary.ts"
import { fetchJson } from "../fetchJson.ts"

/** Every translation of the data, which a page has of its own language alone: what the search looks through besides. */
export interface AllTranslations {
  readonly translations: Readonly<Partial<Record<Locale, Translations>>>
  /** Languages whose texts did not arrive. */
  readonly missing: readonly Locale[]
  readonly isArriving: boolean
}

const ADDRESS = { ko: TEXTS_KO, es: TEXTS_ES } as const
const LANGUAGES = ["ko", "es"] as const

let current: AllTranslations = { translations: {}, missing: [], isArriving: false }
const listeners = new Set<() => void>()

/** The translations that have arrived; while they are wanted, those that have not are sent for. */
export function useTranslations(isWanted: boolean): AllTranslations {
  useEffect(() => {
    if (isWanted) void load()
  }, [isWanted])
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => current,
  )
}

async function load(): Promise<void> {
  const wanted = LANGUAGES.filter((locale) => current.translations[locale] === undefined)
  if (wanted.length === 0 || current.isArriving) return
  show({ ...current, isArriving: true })
  const arrived = await Promise.all(
    wanted.map(async (locale) => [locale, await fetchJson<Translations>(ADDRESS[locale])] as const),
  )
  const found = arrived.filter((one): one is [(typeof wanted)[number], Translations] => one[1] !== null)
  show({
    translations: { ...current.translations, ...Object.fromEntries(found) },
    missing: arrived.flatMap(([locale, texts]) => (texts === null ? locale : [])),
    isArriving: false,
  })
}

function show(next: AllTranslations): void {
  current = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
