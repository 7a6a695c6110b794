import type { ItemRow } from "../../summary/itemRows.ts"
import type { ColumnId } from "../../selection/view.ts"
import { useLanguage } from "../../ui/language.ts"
import { Ladder } from "../../ui/Ladder.tsx"
import { useLinks } from "../../ui/links.ts"
import { QuietNote } from "../../ui/QuietNote.tsx"
import styles from "./ItemTable.module.css"

/** Organisations named before the rest is counted. */
const NAMED = 2

interface ItemCellProps {
  readonly row: ItemRow
  readonly column: ColumnId
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
  /** Whether Tab reaches the link of this row. */
  readonly reachable: boolean
}

/** What one cell says: a word where nothing is known, never a bare number or dash. */
export function ItemCell({ row, column, sides, reachable }: ItemCellProps) {
  const { m, text, date } = useLanguage()
  switch (column) {
    case "item":
      return <ItemName row={row} reachable={reachable} />
    case "sector":
      return text(row.sector)
    case "stage":
      return <Ladder {...row} isStop={false} />
    case "asked":
      return <Asked row={row} sides={sides} />
    case "last":
      return (
        <>
          {row.last === null ? m.items.noEvent : date(row.last)}
          <QuietNote quiet={row.quiet} />
        </>
      )
    case "value":
      return <Value row={row} />
    case "parties":
      return <Parties row={row} />
    case "reports":
      return (
        <>
          {m.items.reports(row.reports)}
          {row.origins === 1 ? (
            <em>{row.reports === 1 ? m.items.origins(1) : m.items.oneRelease}</em>
          ) : (
            <small>{m.items.origins(row.origins)}</small>
          )}
        </>
      )
    case "instrument":
      return m.vocabulary.instrument[row.instrument]
    case "first":
      return row.first === null ? m.items.noEvent : date(row.first)
    case "meetings":
      return row.meetings
    case "origins":
      return row.origins
  }
}

function ItemName({ row: { id, title, summary }, reachable }: Pick<ItemCellProps, "row" | "reachable">) {
  const { text } = useLanguage()
  const links = useLinks()
  return (
    <>
      <a
        href={links.item(id)}
        className={styles["name"]}
        data-beside=""
        data-item-id={id}
        tabIndex={reachable ? undefined : -1}
      >
        {text(title)}
      </a>
      <p className={styles["summary"]}>{text(summary)}</p>
    </>
  )
}

function Asked({ row, sides }: { readonly row: ItemRow; readonly sides: ReadonlyMap<string, string> }) {
  const { m, date } = useLanguage()
  if (row.asked.length === 0) return <span className={styles["unknown"]}>{m.items.noAsk}</span>
  return row.asked.map((ask) => (
    <span key={ask.by} className={styles["line"]}>
      {m.items.asked(sides.get(ask.by) ?? m.vocabulary.both, date(ask.date))}
      {!ask.followed && <em>{m.items.notFollowed}</em>}
    </span>
  ))
}

function Value({ row: { value, partsOnly } }: { readonly row: ItemRow }) {
  const language = useLanguage()
  const { m, dates } = language
  if (value === null)
    return <span className={styles["unknown"]}>{partsOnly ? m.items.partsOnly : m.items.noValue}</span>
  const asOf = value.from === null ? null : dates(value.from, value.until)
  return (
    <>
      {language.value(value)}
      <small>{m.items.valueNote(m.vocabulary.amountKind[value.kind], asOf, value.amounts.length)}</small>
      {value.isDisputed && <em>{m.items.disputed}</em>}
    </>
  )
}

function Parties({ row: { parties } }: { readonly row: ItemRow }) {
  const { m, name } = useLanguage()
  if (parties.length === 0) return m.items.noParty
  const rest = parties.slice(NAMED)
  return (
    <span title={parties.map(({ names }) => name(names)).join(", ")}>
      {parties
        .slice(0, NAMED)
        .map(({ short, names }) => short ?? name(names))
        .join(" · ")}
      {rest.length > 0 && <small>{m.items.moreParties(rest.length)}</small>}
    </span>
  )
}
