import type { ValueWords } from "../../intake/table.ts"
import { COLUMN_IDS, type ColumnId } from "../../intake/tableColumns.ts"
import type { Language } from "../../format/language.ts"

type Names = { readonly [Id in ColumnId]?: readonly string[] }

/** The headings of the template in every language: a table may have been begun in another than that of the page. */
export async function columnNames(): Promise<Names> {
  const all = await Promise.all([
    import("../../format/messages/en/table.ts"),
    import("../../format/messages/ko/table.ts"),
    import("../../format/messages/es/table.ts"),
  ])
  return Object.fromEntries(COLUMN_IDS.map((id) => [id, all.map(({ table }) => table[id].heading)]))
}

/** The words of the page for the values of closed lists, as files that leave it have them. */
export function valueWords({ m }: Language<"all">): ValueWords {
  const { kind, instrument, stage, act, level, format, wording, amountKind, sourceKind } = m.vocabulary
  const lists = {
    kind,
    instrument,
    stage,
    act,
    meetingLevel: level,
    meetingFormat: format,
    wording,
    amountKind,
    sourceKind,
  }
  return Object.fromEntries(
    Object.entries(lists).map(([id, words]) => [
      id,
      Object.fromEntries(Object.entries(words).map(([value, word]) => [word, value])),
    ]),
  )
}
