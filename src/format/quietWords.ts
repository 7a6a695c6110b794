import type { Quiet } from "../dataset/clocks.ts"
import type { Language } from "./language.ts"

/** Why nothing is heard: "not checked since 1 May 2024", "5 years without news". Null where neither is so. */
export function quietWords({ m, date, span }: Language, quiet: Quiet | null): string | null {
  if (quiet === null) return null
  return quiet.kind === "silent"
    ? m.frame.silent(span({ years: quiet.years, months: 0 }))
    : m.frame.unchecked(quiet.since === null ? null : date(quiet.since))
}
