import type { Filling, Mapping } from "../../intake/table.ts"
import type { ColumnId } from "../../intake/tableColumns.ts"
import { useLanguage } from "../../ui/language.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import { ColumnSelect } from "./ColumnSelect.tsx"
import styles from "./open.module.css"

export interface MappedColumn {
  readonly id: ColumnId
  readonly isNeeded: boolean
  /** Values of its closed list; none where it has none. */
  readonly allowed: readonly string[]
}

interface ColumnTableProps {
  readonly columns: readonly MappedColumn[]
  /** Of the reader's table. */
  readonly headings: readonly string[]
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

/** From where each column of items is filled. */
export function ColumnTable({ columns, headings, mapping, onChange }: ColumnTableProps) {
  const { m } = useLanguage("all")
  const words = m.own.mapping
  const fill = (id: ColumnId, filling: Filling | null) => {
    const { [id]: _, ...rest } = mapping
    onChange(filling === null ? rest : { ...rest, [id]: filling })
  }
  return (
    <>
      <h3>{words.columns}</h3>
      <p className={styles["note"]} aria-hidden="true">{`* ${m.own.template.needed}`}</p>
      <PlainTable label={words.columns} columns={[words.thing, words.from, m.own.template.meaning]}>
        {columns.map(({ id, isNeeded, allowed }) => (
          <PlainRow key={id}>
            <th scope="row">
              {m.table[id].heading}
              {isNeeded && <span aria-hidden="true"> *</span>}
            </th>
            <td>
              <ColumnSelect
                label={m.table[id].heading}
                isNeeded={isNeeded}
                headings={headings}
                allowed={allowed}
                filling={mapping[id] ?? null}
                onFill={(filling) => fill(id, filling)}
              />
            </td>
            <td>{m.table[id].meaning}</td>
          </PlainRow>
        ))}
      </PlainTable>
    </>
  )
}
