import type { Organisation } from "./records.ts"
import { LOCALES } from "./vocabulary.ts"

/** The short names of a body in every language that has one of its own. */
export function shortNames({ short }: Pick<Organisation, "short">): readonly string[] {
  return LOCALES.flatMap((locale) => short?.[locale] ?? [])
}
