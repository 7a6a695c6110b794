import type { Dataset, Item } from "../dataset/records.ts"
import type { Relation } from "../dataset/vocabulary.ts"

/** A tie to another item, seen from this one. */
export interface Tie {
  readonly item: Item
  readonly relation: Relation
  /** True where the other item names this one. */
  readonly back: boolean
}

/** Ties that the item names, then those by which others name it. */
export function tiesOf(item: Item, dataset: Dataset): readonly Tie[] {
  const own = item.related.flatMap(({ id, relation }) => {
    const other = dataset.itemById.get(id)
    return other ? [{ item: other, relation, back: false }] : []
  })
  const back = dataset.items.flatMap((other) =>
    other.related
      .filter(({ id }) => id === item.id)
      .map(({ relation }) => ({ item: other, relation, back: true })),
  )
  return [...own, ...back]
}
