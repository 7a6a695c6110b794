import {
  ACTS,
  AMOUNT_KINDS,
  AMOUNT_SCOPES,
  EVENT_STAGES,
  FORMATS,
  INSTRUMENTS,
  ITEM_KINDS,
  LEVELS,
  SOURCE_KINDS,
  WORDINGS,
} from "../dataset/vocabulary.ts"

/** What says what an item is. */
const DESCRIBING = [
  "title",
  "titleKo",
  "titleEs",
  "summary",
  "summaryKo",
  "summaryEs",
  "kind",
  "sector",
  "instrument",
  "initiator",
] as const

/** Columns of a table of items, a row for each event; rows with the same id are events of one item. */
export const COLUMN_IDS = [
  "id",
  ...DESCRIBING,
  "date",
  "stage",
  "act",
  "what",
  "whatKo",
  "whatEs",
  "meeting",
  "meetingLevel",
  "meetingFormat",
  "askedBy",
  "askedTo",
  "wording",
  "amount",
  "currency",
  "amountKind",
  "amountScope",
  "checked",
  "sourceUrl",
  "sourcePublisher",
  "sourceTitle",
  "sourcePublished",
  "sourceLanguage",
  "sourceKind",
  "paragraph",
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

/** Without these a row is no record; nothing stands in for them. */
export const REQUIRED: readonly ColumnId[] = [
  "title",
  "summary",
  "kind",
  "sector",
  "instrument",
  "initiator",
  "date",
  "stage",
  "act",
  "what",
  "sourceUrl",
  "sourcePublisher",
  "sourceLanguage",
  "sourceKind",
]

/** What a row says of the meeting at which its event took place. */
export const OF_MEETING: readonly ColumnId[] = ["meeting", "meetingLevel", "meetingFormat"]

/** Columns that say something only together: where one is filled, so are the others. */
export const TOGETHER: readonly (readonly ColumnId[])[] = [
  OF_MEETING,
  ["askedBy", "askedTo", "wording"],
  ["amount", "currency", "amountKind", "amountScope"],
]

/** What a row says of its item, which further rows of that item leave empty or repeat. */
export const OF_ITEM: readonly ColumnId[] = [...DESCRIBING, "checked"]

/** The closed lists, by the column that takes one of their values. */
export const ALLOWED: { readonly [Id in ColumnId]?: readonly string[] } = {
  kind: ITEM_KINDS,
  instrument: INSTRUMENTS,
  stage: EVENT_STAGES,
  act: ACTS,
  meetingLevel: LEVELS,
  meetingFormat: FORMATS,
  wording: WORDINGS,
  amountKind: AMOUNT_KINDS,
  amountScope: AMOUNT_SCOPES,
  sourceKind: SOURCE_KINDS,
}

/** A row that shows how a table is filled; it speaks of no real thing. */
export const EXAMPLE_ROW: Readonly<Record<ColumnId, string>> = {
  id: "example-bridge",
  title: "EXAMPLE: a bridge over the river",
  titleKo: "예시: 강을 건너는 다리",
  titleEs: "EJEMPLO: un puente sobre el río",
  summary: "EXAMPLE: one side asked the other to build a bridge.",
  summaryKo: "예시: 한쪽이 다른 쪽에 다리 건설을 요청했다.",
  summaryEs: "EJEMPLO: una parte pidió a la otra construir un puente.",
  kind: "promise",
  sector: "Transport",
  instrument: "contract",
  initiator: "PE",
  date: "2024-11",
  stage: "raised",
  act: "ask",
  what: "EXAMPLE: the bridge is asked for.",
  whatKo: "예시: 다리 건설을 요청한다.",
  whatEs: "EJEMPLO: se pide el puente.",
  meeting: "EXAMPLE: summit in the capital",
  meetingLevel: "leaders",
  meetingFormat: "summit",
  askedBy: "PE",
  askedTo: "KR",
  wording: "requested",
  amount: "1000000",
  currency: "USD",
  amountKind: "estimate",
  amountScope: "whole",
  checked: "2024-12-31",
  sourceUrl: "https://example.org/bridge",
  sourcePublisher: "EXAMPLE Gazette",
  sourceTitle: "EXAMPLE: bridge requested",
  sourcePublished: "2024-11-17",
  sourceLanguage: "en",
  sourceKind: "press",
  paragraph: "3",
}
