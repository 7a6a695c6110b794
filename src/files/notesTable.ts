import type { About } from "../dataset/records.ts"
import type { Language } from "../format/language.ts"
import type { Group } from "../selection/view.ts"
import { cell, columnsOf } from "./cells.ts"
import type { FileTable } from "./fileTable.ts"

/** How the rows came to be chosen, and whence and when they were taken. */
export interface Origin {
  /** Restrictions in words, as the chips name them. */
  readonly filters: readonly string[]
  readonly group: Group | null
  /** Rows shown, and items known on the day shown. */
  readonly shown: number
  readonly known: number
  /** Day as known on which everything is shown. */
  readonly asOf: string
  /** Address of the view. */
  readonly address: string
  /** The reader's day. */
  readonly accessed: string
}

/** What somebody must know who finds the file without the page. */
export function notesTable(about: About, origin: Origin, { m, text, date }: Language<"all">): FileTable {
  const words = m.files
  const notes: Readonly<Record<keyof typeof words.notes, string | null>> = {
    title: text(about.title),
    shown: m.facets.status(origin.shown, origin.known),
    filters: origin.filters.join("; ") || words.noFilter,
    group: origin.group && m.items.columns[origin.group],
    asOf: date(origin.asOf),
    version: m.data.released(about.version, date(about.released)),
    licence: words.licence(about.licence.name, about.licence.url),
    address: origin.address,
    accessed: date(origin.accessed),
  }
  const ids = Object.keys(notes) as (keyof typeof notes)[]
  const rows = ids.flatMap((id) => {
    const note = notes[id]
    return note === null ? [] : [[cell(words.notes[id], id), cell(note)]]
  })
  return {
    name: words.sheets.notes,
    columns: columnsOf({ note: "text", text: "text" }, words.noteFields),
    rows,
  }
}
