import type { Mapping, Table, ValueWords } from "./table.ts"
import { ALLOWED, COLUMN_IDS, type ColumnId, OF_MEETING } from "./tableColumns.ts"

/** Headings met in tables of others, beside the names that the template has. */
const KNOWN_HEADINGS: { readonly [Id in ColumnId]?: readonly string[] } = {
  id: ["key", "code", "no", "번호", "식별자", "código", "clave"],
  title: ["name", "item", "project", "제목", "사업명", "명칭", "título", "nombre", "proyecto"],
  summary: ["description", "abstract", "설명", "개요", "descripción", "resumen"],
  sector: ["field", "area", "topic", "분야", "부문", "área", "rubro"],
  kind: ["type", "유형", "tipo"],
  initiator: ["side", "proposed by", "제안국", "proponente"],
  date: ["day", "event date", "날짜", "일자", "fecha"],
  stage: ["status", "단계", "상태", "etapa", "estado"],
  what: ["event", "사건", "내용", "hecho", "acontecimiento"],
  meeting: ["occasion", "talks", "계기", "회담", "ocasión", "encuentro", "cumbre"],
  meetingLevel: ["level", "rank", "급", "nivel", "rango"],
  meetingFormat: ["format", "형식", "formato"],
  amount: ["sum", "value", "금액", "monto", "importe"],
  currency: ["통화", "moneda"],
  checked: ["last checked", "확인일", "verificado"],
  sourceUrl: ["url", "link", "source", "address", "출처", "링크", "fuente", "enlace"],
  sourcePublisher: ["publisher", "outlet", "발행처", "언론사", "medio", "editor"],
  sourceLanguage: ["language", "언어", "idioma"],
}

/** So many rows tell what a column holds. */
const LOOKED_AT = 200

/**
 * What each column is likely to be: first by its heading (in the names given, of every language, or in a known one), then
 * by values that fit one closed list alone. A proposal for the reader, who decides.
 */
export function guessMapping(
  { headings, rows }: Table,
  names: { readonly [Id in ColumnId]?: readonly string[] },
  words: ValueWords,
): Mapping {
  const free = new Set(headings.keys())
  const found: { [Id in ColumnId]?: { readonly column: number } } = {}
  const take = (id: ColumnId, column: number | undefined) => {
    if (column === undefined || found[id]) return
    free.delete(column)
    found[id] = { column }
  }
  for (const list of [names, KNOWN_HEADINGS]) {
    for (const id of COLUMN_IDS) {
      const known = [id, ...(list[id] ?? [])].map(plain)
      take(
        id,
        [...free].find((column) => known.includes(plain(headings[column] ?? ""))),
      )
    }
  }
  for (const column of headings.keys()) {
    if (!free.has(column)) continue
    const values = rows.slice(0, LOOKED_AT).flatMap(({ cells }) => cells[column] || [])
    const fits = COLUMN_IDS.filter(
      (id) => !found[id] && values.every((value) => meant(id, value, words) !== null),
    )
    if (values.length > 0 && fits.length === 1) take(fits[0] ?? "id", column)
  }
  // Half of a meeting would have every row rejected; whoever has the other half elsewhere says so.
  if (OF_MEETING.some((id) => !found[id])) for (const id of OF_MEETING) delete found[id]
  return found
}

/** The value of a closed list that a cell means: the value itself, however written, or a word for it; null otherwise. */
export function meant(id: ColumnId, cell: string, words: ValueWords): string | null {
  const written = plain(cell)
  return (
    ALLOWED[id]?.find((value) => plain(value) === written) ??
    Object.entries(words[id] ?? {}).find(([word]) => plain(word) === written)?.[1] ??
    null
  )
}

/** Without case, accents and marks: "Source_URL " → "sourceurl". */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
}
