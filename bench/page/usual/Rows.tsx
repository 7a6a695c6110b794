import type { Table } from "@tanstack/react-table"
import { useVirtualizer } from "@tanstack/react-virtual"
import { useRef, useState } from "react"
import type { features, Row } from "./columns.ts"

const COLUMNS = ["title", "sector", "stage", "last", "value", "reports"] as const

/** The rows in sight, which a heading sorts; one opens beside them. */
export function Rows({ table }: { readonly table: Table<typeof features, Row> }) {
  const frame = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<Row | null>(null)
  const { rows } = table.getSortedRowModel()
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 60,
    overscan: 12,
  })
  const shown = virtual.getVirtualItems()
  return (
    <>
      <div ref={frame} className="frame" data-scroll="">
        <table>
          <thead>
            <tr>
              {COLUMNS.map((name) => (
                <th key={name}>
                  <button type="button" onClick={() => table.getColumn(name)?.toggleSorting()}>
                    {String(table.getColumn(name)?.columnDef.header)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr style={{ blockSize: shown[0]?.start ?? 0 }} />
            {shown.map(({ index }) => {
              const row = rows[index]
              return (
                row && (
                  <tr key={row.id}>
                    {COLUMNS.map((name) => (
                      <td key={name}>
                        {name === "title" ? (
                          <a
                            href={`#${row.id}`}
                            data-item-id={row.id}
                            onClick={(event) => {
                              event.preventDefault()
                              setOpen(row.original)
                            }}
                          >
                            {row.original.title}
                          </a>
                        ) : (
                          row.original[name]
                        )}
                      </td>
                    ))}
                  </tr>
                )
              )
            })}
            <tr style={{ blockSize: virtual.getTotalSize() - (shown.at(-1)?.end ?? 0) }} />
          </tbody>
        </table>
      </div>
      {open && (
        <aside data-panel="">
          <h2>{open.title}</h2>
          <p>{open.item.summary.en}</p>
          <ul>
            {open.item.events.map(({ id, date, what }) => (
              <li key={id}>
                {date}: {what.en}
              </li>
            ))}
          </ul>
        </aside>
      )}
    </>
  )
}
