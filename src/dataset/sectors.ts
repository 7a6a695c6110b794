import type { About, Item, Text } from "./records.ts"

/** Label of the item's sector; the parser holds that there is one. */
export function sectorLabel({ sectors }: Pick<About, "sectors">, { sector }: Pick<Item, "sector">): Text {
  return sectors.find(({ id }) => id === sector)?.label ?? { en: sector }
}
