import { LONGEST_ID } from "../dataset/schema/field.ts"

export interface Sector {
  readonly id: string
  readonly label: { readonly en: string }
}

/** The sectors that cells name, in the order in which they appear, each with an id for addresses. */
export function sectorIds(cells: readonly string[]) {
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const cell of cells) {
    if (cell === "" || ids.has(cell)) continue
    const plain = slug(cell) || `sector-${ids.size + 1}`
    let id = plain
    for (let number = ids.size + 1; taken.has(id); number++) id = `${plain}-${number}`
    taken.add(id)
    ids.set(cell, id)
  }
  return {
    all: [...ids].map(([label, id]) => ({ id, label: { en: label } })),
    idOf: (cell: string) => ids.get(cell) ?? cell,
  }
}

/** With room for a number behind it an id is still none that is too long. */
const LONGEST_SLUG = LONGEST_ID - 20

/** "Health & care" → "health-care"; "" where no letter of an address is left. */
function slug(cell: string): string {
  return cell
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter(Boolean)
    .join("-")
    .slice(0, LONGEST_SLUG)
    .replace(/-$/, "")
}
