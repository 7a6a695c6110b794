import type { OpenFile } from "../dataset/parse/file.ts"
import type { Problem } from "../dataset/problem.ts"
import { worded } from "../dataset/worded.ts"
import { type Entry, rowProblem } from "./entry.ts"
import { groupBy } from "./groupBy.ts"
import type { ColumnId } from "./tableColumns.ts"

const OF_SOURCE: readonly ColumnId[] = [
  "sourcePublisher",
  "sourceTitle",
  "sourcePublished",
  "sourceLanguage",
  "sourceKind",
]

/** The sources that rows name, one for each address; rows that say different things of one are told. */
export function sourceRecords(entries: readonly Entry[]): {
  readonly files: readonly OpenFile[]
  readonly problems: readonly Problem[]
  readonly rowsOf: ReadonlyMap<string, readonly Entry[]>
  readonly idOf: (entry: Entry) => string
} {
  const ids = new Map<string, string>()
  const files: OpenFile[] = []
  const problems: Problem[] = []
  const rowsOf = new Map<string, readonly Entry[]>()
  for (const [url, [first, ...others]] of groupBy(entries, ({ sourceUrl }) => sourceUrl)) {
    if (!first || url === "") continue
    const id = `source-${ids.size + 1}`
    const path = `sources[${ids.size}]`
    ids.set(url, id)
    rowsOf.set(path, [first])
    files.push({ path, text: "", raw: sourceOf(id, first), record: id })
    for (const entry of others)
      for (const column of OF_SOURCE)
        if (entry[column] !== first[column])
          problems.push(
            rowProblem(
              entry,
              column,
              worded`row ${first.row} says otherwise of the same source: ${JSON.stringify(first[column])}`,
              worded`Write the same in both rows, or correct the address of one.`,
            ),
          )
  }
  return { files, problems, rowsOf, idOf: ({ sourceUrl }) => ids.get(sourceUrl) ?? "" }
}

function sourceOf(id: string, entry: Entry) {
  return {
    id,
    publisher: entry.sourcePublisher,
    title: entry.sourceTitle || null,
    titleHint: null,
    description: null,
    published: entry.sourcePublished || null,
    language: entry.sourceLanguage,
    kind: entry.sourceKind,
    url: entry.sourceUrl,
    origin: null,
    originBasis: null,
    seed: null,
    counting: null,
    weak: null,
    note: null,
    aliases: [],
  }
}
