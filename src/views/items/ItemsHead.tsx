import type { ItemRow, ItemRows } from "../../summary/itemRows.ts"
import { EmbedButton } from "../../ui/EmbedButton.tsx"
import { useLanguage } from "../../ui/language.ts"
import { ArrangeMenu, type ArrangeMenuProps } from "./ArrangeMenu.tsx"
import { ExportMenu, type FileKind } from "./ExportMenu.tsx"
import styles from "./ItemTable.module.css"
import { type Line, rowOf } from "./useLines.ts"

export interface ItemsHeadProps extends ArrangeMenuProps {
  /** Every item of the dataset. */
  readonly rows: ItemRows
  readonly lines: readonly Line[]
  /** Items among the lines. */
  readonly count: number
  /** Makes a file of the rows, given as they stand; fails where it cannot be made. */
  readonly onExport: (kind: FileKind, rows: readonly ItemRow[]) => Promise<void>
}

/** The heading of the table, and what can be done with the whole of it. */
export function ItemsHead({ rows, lines, count, onExport, ...menu }: ItemsHeadProps) {
  const { m } = useLanguage()
  return (
    <div className={styles["head"]}>
      <h2 id="items-heading">{m.items.title}</h2>
      <ExportMenu
        count={count}
        onExport={(kind) =>
          onExport(
            kind,
            lines.flatMap((line) => rowOf(rows, line) ?? []),
          )
        }
      />
      <EmbedButton part="items" title={m.items.title} />
      <ArrangeMenu {...menu} />
    </div>
  )
}
