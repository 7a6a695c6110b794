import type { Dataset, Disagreement, Item } from "../dataset/records.ts"
import { DISAGREEMENT_TYPES, type DisagreementType } from "../dataset/vocabulary.ts"

/** A disagreement with the items that it touches. */
export interface DisagreementRow {
  readonly disagreement: Disagreement
  readonly items: readonly Item[]
}

/** Open disagreements by what they are about; `resolved` are those that only seemed to be some. */
export interface DisagreementGroups {
  readonly open: readonly { readonly type: DisagreementType; readonly rows: readonly DisagreementRow[] }[]
  readonly resolved: readonly DisagreementRow[]
}

/** The disagreements that touch one of the items; with `all` also those that touch none. */
export function disagreementGroups(
  dataset: Dataset,
  items: readonly Item[],
  all: boolean,
): DisagreementGroups {
  const selected = new Set(items.map(({ id }) => id))
  const rows = dataset.disagreements
    .filter(({ items: ids }) => all || ids.some((id) => selected.has(id)))
    .map((disagreement) => ({
      disagreement,
      items: disagreement.items.flatMap((id) => dataset.itemById.get(id) ?? []),
    }))
  const open = rows.filter(({ disagreement }) => disagreement.resolved === null)
  return {
    open: DISAGREEMENT_TYPES.map((type) => ({
      type,
      rows: open.filter(({ disagreement }) => disagreement.type === type),
    })).filter((group) => group.rows.length > 0),
    resolved: rows.filter(({ disagreement }) => disagreement.resolved !== null),
  }
}
