import { useMemo } from "react"
import type { Item } from "../../dataset/records.ts"
import { COLUMNS, DEFAULT_VIEW, GROUPS } from "../../selection/view.ts"
import { type ItemRow, seenItemRows } from "../../summary/itemRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { useStable } from "../../ui/useStable.ts"
import type { Arrangement } from "../../views/items/arrangement.ts"
import type { FileKind } from "../../views/items/ExportMenu.tsx"
import { ItemTable } from "../../views/items/ItemTable.tsx"
import { saveItems } from "../saveItems.ts"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"
import { BesideList } from "./BesideList.tsx"
import { NoItems } from "./NoItems.tsx"

const CHOICES = { columns: COLUMNS, groups: GROUPS, standard: DEFAULT_VIEW }

interface ItemsSectionProps {
  readonly exploration: Exploration
  readonly arrangement: Arrangement
  readonly open: Item | null
}

/** The table, the item that stands open beside it, or the way back where nothing is left. */
export function ItemsSection({ exploration, arrangement, open }: ItemsSectionProps) {
  const language = useLanguage("tools")
  const { dataset, days, rows: left, show } = exploration
  const rows = useMemo(() => seenItemRows(dataset, days), [dataset, days])
  const sides = useSides(dataset)
  const onExport = useStable((kind: FileKind, shown: readonly ItemRow[]) =>
    saveItems(kind, shown, exploration, { language, sides }),
  )
  if (left.length === 0 && !open) return <NoItems exploration={exploration} />
  return (
    <BesideList exploration={exploration} open={open}>
      <ItemTable
        rows={rows}
        shown={left}
        arrangement={arrangement}
        choices={CHOICES}
        onArrange={show}
        openId={open?.id ?? null}
        sides={sides}
        onExport={onExport}
      />
    </BesideList>
  )
}
