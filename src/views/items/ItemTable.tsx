import { memo, useState } from "react"
import type { ItemRow } from "../../summary/itemRows.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { ArrangeMenu, type ArrangeMenuProps } from "./ArrangeMenu.tsx"
import { groupRows } from "./groupRows.ts"
import { HeaderRow } from "./HeaderRow.tsx"
import { ItemLines } from "./ItemLines.tsx"
import styles from "./ItemTable.module.css"
import { useSortedRows } from "./useSortedRows.ts"

interface ItemTableProps extends ArrangeMenuProps {
  readonly rows: readonly ItemRow[]
  /** Item that stands open beside the table. */
  readonly openId: string | null
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
}

/** More columns than this do not fit beside each other on a wide screen: they scroll in a frame of their own. */
const FITTING = 8
/** More rows than this are drawn only where they are in sight, which needs the frame. */
const DRAWN_WHOLE = 300

/** The items as a table on wide screens and as cards on phones: the same rows, facts and keys. */
export const ItemTable = memo(function ItemTable({ rows, openId, sides, ...menu }: ItemTableProps) {
  const { m } = useLanguage()
  const { sort, columns, group } = menu.arrangement
  const sorted = useSortedRows(rows, sort)
  const lines = group === null ? sorted : groupRows(sorted, group).flatMap((members) => [members, ...members])
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const many = lines.length > DRAWN_WHOLE
  return (
    <section className={styles["items"]} aria-labelledby="items-heading">
      <div className={styles["head"]}>
        <h2 id="items-heading">{m.items.title}</h2>
        <ArrangeMenu {...menu} />
      </div>
      <div
        ref={setFrame}
        className={styles["frame"]}
        data-scroll={many || undefined}
        data-framed={many || columns.length > FITTING || undefined}
      >
        <table className={styles["table"]} role="table" aria-rowcount={rows.length + 1}>
          <caption className={controls["hidden"]}>{m.items.title}</caption>
          <HeaderRow arrangement={menu.arrangement} onArrange={menu.onArrange} />
          <ItemLines
            lines={lines}
            arrangement={menu.arrangement}
            openId={openId}
            sides={sides}
            frame={frame}
            virtual={many}
          />
        </table>
      </div>
    </section>
  )
})
