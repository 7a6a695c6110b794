import { type FormEvent, useState } from "react"
import type { TableAbout } from "../../intake/aboutTable.ts"
import type { Mapping } from "../../intake/table.ts"
import type { TablePreview } from "../../intake/tablePreview.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { AboutFields } from "./AboutFields.tsx"
import { ColumnTable, type MappedColumn } from "./ColumnTable.tsx"
import { FirstRows } from "./FirstRows.tsx"
import styles from "./open.module.css"

interface MappingFormProps {
  readonly file: string
  readonly preview: TablePreview
  readonly columns: readonly MappedColumn[]
  /** What was said of the table before; null at first. */
  readonly said: { readonly mapping: Mapping; readonly about: TableAbout } | null
  readonly onRead: (mapping: Mapping, about: TableAbout) => void
  readonly onLeave: () => void
}

/** Says which column is which, with what it seems to be chosen already, and what no row says of the dataset. */
export function MappingForm({ file, preview, columns, said, onRead, onLeave }: MappingFormProps) {
  const { m, country } = useLanguage("all")
  const words = m.own.mapping
  const [mapping, setMapping] = useState(said?.mapping ?? preview.guess)
  const [isTried, setTried] = useState(false)
  const [about, setAbout] = useState<TableAbout>(() => {
    if (said) return said.about
    const [first = "", second = ""] = preview.codes
    const party = (code: string) => ({ code, name: code && country(code) })
    return { title: file.replace(/\.\w+$/, ""), parties: [party(first), party(second)], until: "" }
  })
  const headings = preview.headings.map(headingOf)
  const missing = columns.filter(({ id, isNeeded }) => isNeeded && mapping[id] === undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (missing.length === 0) onRead(mapping, about)
  }
  return (
    <form className={styles["mapping"]} onSubmit={submit}>
      <FirstRows file={file} preview={preview} headings={headings} />
      <ColumnTable columns={columns} headings={headings} mapping={mapping} onChange={setMapping} />
      <h3>{words.dataset}</h3>
      <AboutFields about={about} onChange={setAbout} />
      <p role="status">
        {isTried &&
          missing.length > 0 &&
          words.missing(missing.map(({ id }) => m.table[id].heading).join(", "))}
      </p>
      <div className={styles["ways"]}>
        <button type="submit" className={controls["button"]}>
          {words.read}
        </button>
        <button type="button" className={controls["quiet"]} onClick={onLeave}>
          {m.own.result.again}
        </button>
      </div>
    </form>
  )
}

/** "B: Title": a heading may be empty, or stand twice. */
function headingOf(heading: string, index: number): string {
  const letter = (at: number): string =>
    at < 0 ? "" : letter(Math.floor(at / 26) - 1) + String.fromCodePoint(65 + (at % 26))
  return [letter(index), heading].filter(Boolean).join(": ")
}
