import type { AskRow } from "../../summary/askRows.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./AskLedger.module.css"
import { AskEntry } from "./AskEntry.tsx"

interface AskLedgerProps {
  /** In the order of reading. */
  readonly rows: readonly AskRow[]
  /** Names of the parties by code, in the order of the page. */
  readonly sides: ReadonlyMap<string, string>
  readonly openId: string | null
}

/** Every ask, the two sides beside each other; what both asked together below. */
export function AskLedger({ rows, sides, openId }: AskLedgerProps) {
  const { m } = useLanguage()
  const words = m.askLedger
  if (rows.length === 0) return <p>{words.none}</p>
  const both = rows.filter(({ by }) => !sides.has(by))
  const columns = [...sides].map(([code, name]) => ({
    title: words.asked(name),
    rows: rows.filter(({ by }) => by === code),
  }))
  // One side alone has the whole width.
  const asking = columns.filter((column) => column.rows.length > 0)
  return (
    <div className={styles["ledger"]}>
      {asking.map((column) => (
        <AskColumn
          key={column.title}
          {...column}
          sides={sides}
          openId={openId}
          isWide={asking.length === 1}
        />
      ))}
      {both.length > 0 && (
        <AskColumn title={words.together} rows={both} sides={sides} openId={openId} isWide />
      )}
    </div>
  )
}

interface AskColumnProps extends AskLedgerProps {
  readonly title: string
  readonly isWide?: boolean
}

function AskColumn({ title, rows, sides, openId, isWide = false }: AskColumnProps) {
  const { m } = useLanguage()
  return (
    <section className={styles["column"]} aria-label={title} data-wide={isWide || undefined}>
      <div className={styles["head"]}>
        <h2>{title}</h2>
        <span>{m.askLedger.count(rows.length)}</span>
      </div>
      <ol aria-label={title}>
        {rows.map((row) => (
          <AskEntry key={row.item.id} row={row} sides={sides} isOpen={row.item.id === openId} />
        ))}
      </ol>
    </section>
  )
}
