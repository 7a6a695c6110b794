import type { Organisation } from "../dataset/records.ts"
import type { Language } from "./language.ts"

/** Letters that a narrow column has room for. */
const ROOM = 10

/** Name of a body where there is little room: its own name in the language where that is short, else its abbreviation. */
export function narrowName(
  { names, short }: Pick<Organisation, "names" | "short">,
  { locale, name, text }: Pick<Language, "locale" | "name" | "text">,
): string {
  const own = names[locale]
  return short === null || (own !== null && own.length <= ROOM) ? name(names) : text(short)
}
