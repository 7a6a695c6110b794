import type { Source } from "../dataset/records.ts"
import type { Language } from "../format/language.ts"
import { cell, columnsOf } from "./cells.ts"
import type { FileCell, FileTable } from "./fileTable.ts"

const TYPES = {
  id: "key",
  publisher: "text",
  title: "text",
  published: "date",
  language: "text",
  kind: "text",
  address: "key",
  origin: "text",
  permalink: "key",
} as const

/** The sources behind the rows of a file, one a row, in the order given. */
export function sourcesTable(
  sources: readonly Source[],
  language: Language<"all">,
  /** Address of the page of a source. */
  permalink: (id: string) => string,
): FileTable {
  const { m } = language
  const words = (source: Source): Readonly<Record<keyof typeof TYPES, FileCell>> => ({
    id: cell(source.id),
    publisher: cell(source.publisher),
    title: cell(source.title ?? m.sources.noTitle, source.title),
    published: cell(
      source.published === null ? m.sources.undated : language.date(source.published),
      source.published,
    ),
    language: cell(language.language(source.language), source.language),
    kind: cell(m.vocabulary.sourceKind[source.kind], source.kind),
    address: cell(source.url),
    origin: cell(source.origin ?? m.sources.alone, source.origin),
    permalink: cell(permalink(source.id)),
  })
  const columns = columnsOf(TYPES, m.files.sourceFields)
  const ids = Object.keys(TYPES) as (keyof typeof TYPES)[]
  const rows = sources.map((source) => {
    const cells = words(source)
    return ids.map((id) => cells[id])
  })
  return { name: m.files.sheets.sources, columns, rows }
}
