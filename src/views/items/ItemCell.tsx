import { itemWords } from "../../format/itemWords.ts"
import { organisationName } from "../../format/nameForms.ts"
import type { ColumnId } from "../../selection/view.ts"
import type { ItemRow } from "../../summary/itemRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { Ladder } from "../../ui/Ladder.tsx"
import { useLinks } from "../../ui/links.ts"
import { CellParts } from "./CellParts.tsx"
import styles from "./ItemTable.module.css"

interface ItemCellProps {
  readonly row: ItemRow
  readonly column: ColumnId
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
  /** Whether Tab reaches the link of this row. */
  readonly reachable: boolean
}

/** The words of one cell with their marks. */
export function ItemCell({ row, column, sides, reachable }: ItemCellProps) {
  const language = useLanguage()
  const parts = itemWords(column, row, language, sides)
  switch (column) {
    case "item":
      return (
        <>
          <ItemLink row={row} reachable={reachable} />
          <p className={styles["summary"]}>
            <Prose of={row.summary} />
          </p>
        </>
      )
    // The ladder has its words from where the others have theirs.
    case "stage":
      return <Ladder {...row} isStop={false} />
    case "parties":
      return (
        <span title={row.parties.map(({ names }) => language.name(names)).join(", ") || undefined}>
          <CellParts parts={parts} names={row.parties.map((party) => organisationName(party, language))} />
        </span>
      )
    // Who asked, and when: the date goes to the next line whole.
    case "asked":
      return <CellParts parts={parts} keepsDates />
    case "sector":
    case "last":
    case "value":
    case "reports":
    case "instrument":
    case "first":
    case "meetings":
    case "origins":
      return <CellParts parts={parts} />
  }
}

interface ItemLinkProps {
  readonly row: Pick<ItemRow, "id" | "title">
  readonly reachable: boolean
}

function ItemLink({ row: { id, title }, reachable }: ItemLinkProps) {
  const links = useLinks()
  return (
    <a
      href={links.item(id)}
      className={styles["name"]}
      data-beside=""
      data-item-id={id}
      tabIndex={reachable ? undefined : -1}
    >
      <Prose of={title} />
    </a>
  )
}
