import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { linkDataset } from "../../src/dataset/link.ts"
import type { DataFile } from "../../src/dataset/parse/file.ts"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import type { Dataset, DatasetRecords, RecordOf } from "../../src/dataset/records.ts"
import type { CollectionName } from "../../src/dataset/schema/collections.ts"

const DATA = join(import.meta.dirname, "../../data")

/** Every file of `data/` as the build reads it. */
export function realFiles(): readonly DataFile[] {
  const paths = readdirSync(DATA, { recursive: true, encoding: "utf8" })
  return paths
    .filter((path) => path.endsWith(".json") && !/^(schema|releases)/.test(path))
    .map((path) => ({ path, text: readFileSync(join(DATA, path), "utf8") }))
}

let records: DatasetRecords | undefined

/** The records of `data/`, read once. */
export function realRecords(): DatasetRecords {
  records ??= parseDataset(realFiles())
  return records
}

let real: Dataset | undefined

/** The dataset of `data/`, read and linked once. */
export function realDataset(): Dataset {
  real ??= linkDataset(realRecords())
  return real
}

type Draft<Name extends CollectionName> = Partial<RecordOf<Name>> & { id: string }
/** Collections given in part; what a record leaves out is filled with the plainest valid value. */
export type World = { [Name in CollectionName]?: readonly Draft<Name>[] }

const SOURCE: Draft<"sources"> = { id: "some-paper-2020" }
const EVIDENCE = [{ source: SOURCE.id, para: 1 }]
const en = (text: string) => ({ en: text })
const names = (id: string) => ({ en: id, ko: null, es: null })

const PLAIN: { [Name in CollectionName]: (id: string) => RecordOf<Name> } = {
  items: (id) => ({
    id,
    title: en(id),
    summary: en(`About ${id}.`),
    kind: "promise",
    sector: "defense",
    instrument: "contract",
    initiator: "KR",
    organisations: [],
    people: [],
    places: [],
    asks: [],
    asksNote: null,
    amounts: [],
    events: [eventOf(id, 1, "2020-05-01", "raised")],
    related: [],
    checked: "2026-11-22",
    notes: null,
    notesEvidence: [],
    aliases: [],
  }),
  meetings: (id) => ({
    id,
    date: "2020-05-01",
    endDate: null,
    level: "ministers",
    format: "sidelines",
    occasion: en("An occasion"),
    place: null,
    participants: [],
    unnamed: null,
    summary: en(`About ${id}.`),
    alsoRaised: [],
    evidence: EVIDENCE,
    weak: null,
    note: null,
    aliases: [],
  }),
  people: (id) => ({
    id,
    names: names(id),
    variants: [],
    country: "KR",
    offices: [],
    note: null,
    aliases: [],
  }),
  organisations: (id) => ({ id, names: names(id), short: null, country: "KR", kind: "company", aliases: [] }),
  places: (id) => ({ id, names: names(id), country: "PE" }),
  sources: (id) => ({
    id,
    publisher: "Some Paper",
    title: null,
    titleHint: null,
    description: null,
    published: "2020-05-02",
    language: "en",
    kind: "press",
    url: `https://paper.example/${id}`,
    origin: null,
    originBasis: null,
    seed: null,
    counting: null,
    weak: null,
    note: null,
    aliases: [],
  }),
  series: (id) => ({
    id,
    title: en(id),
    unit: "USD million",
    side: null,
    shape: "yearly",
    measures: [{ id: "total", label: en("Total") }],
    points: [
      {
        year: 2020,
        date: null,
        measure: "total",
        value: 1,
        approximate: false,
        period: null,
        note: null,
        evidence: EVIDENCE,
        weak: null,
      },
    ],
    note: null,
    aliases: [],
  }),
  disagreements: (id) => ({
    id,
    type: "value",
    about: en(id),
    items: [],
    claims: [{ source: SOURCE.id, para: null, says: en("one thing") }],
    resolved: null,
    note: null,
  }),
}

/** An act that carries any item to the stage. */
const ACT_OF = {
  raised: "ask",
  agreed: "selection",
  signed: "memorandum",
  contracted: "contract",
  "under-way": "work",
  delivered: "handover",
  declined: "refusal",
  lapsed: "lapse",
  cancelled: "cancellation",
  transformed: "replacement",
  mention: "report",
} as const

/** An event with evidence: `eventOf("ships", 2, "2024-04", "contracted")`. */
export function eventOf(
  item: string,
  number: number,
  date: string,
  stage: RecordOf<"items">["events"][number]["stage"],
) {
  const id = `${item}-${String(number).padStart(2, "0")}`
  return {
    id,
    date,
    stage,
    act: ACT_OF[stage],
    what: en(`Event ${number} of ${item}.`),
    meeting: null,
    into: null,
    evidence: EVIDENCE,
    weak: null,
  }
}

/** An ask with evidence. */
export function askOf(
  by: string,
  date: string,
  meeting: string | null = null,
): RecordOf<"items">["asks"][number] {
  return {
    by,
    to: by === "KR" ? "PE" : "KR",
    date,
    meeting,
    wording: "requested",
    about: null,
    evidence: EVIDENCE,
  }
}

/** The files of a small world; its own sources come on top of the one that the plain records cite. */
export function filesOf(world: World): readonly DataFile[] {
  const own = JSON.parse(readFileSync(join(DATA, "dataset.json"), "utf8")) as object
  const about = { path: "dataset.json", text: JSON.stringify({ ...own, tradeAgreement: null }) }
  const all: World = { ...world, sources: [SOURCE, ...(world.sources ?? [])] }
  return [about, ...(Object.keys(PLAIN) as CollectionName[]).flatMap((name) => filesOfCollection(name, all))]
}

function filesOfCollection<Name extends CollectionName>(name: Name, world: World): DataFile[] {
  const drafts: readonly Draft<Name>[] = world[name] ?? []
  return drafts.map((draft) => ({
    path: `${name}/${draft.id}.json`,
    text: JSON.stringify({ ...PLAIN[name](draft.id), ...draft }, null, 2),
  }))
}

/** A small world through the real parser, so that fixtures never drift from the schema. */
export function datasetOf(world: World): Dataset {
  return linkDataset(parseDataset(filesOf(world)))
}
