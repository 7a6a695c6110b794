import type { DatasetRecords, RecordOf } from "../../src/dataset/records.ts"
import { INSTRUMENTS, LEVELS, SOURCE_KINDS } from "../../src/dataset/vocabulary.ts"
import { type BenchItem, generateItems, randomNumbers } from "../items.ts"
import { type Draw, makeVocabulary } from "../vocabulary.ts"

/** A record of each collection that grows with the items; everything else stays as the dataset has it. */
type Grown = "meetings" | "people" | "organisations" | "sources"

/** Records made up around those of the dataset, of the same shape: all collections but the items, which follow one by one. */
export interface World {
  readonly around: Omit<DatasetRecords, "items">
  readonly items: Iterable<RecordOf<"items">>
}

const SEED = 2026
/** So many items share a record of these; the latter number is the most that there are of it. */
const SHARE: Readonly<Record<Grown, readonly [items: number, most: number]>> = {
  meetings: [50, 2000],
  people: [50, 3000],
  organisations: [50, 2000],
  sources: [4, 20_000],
}
/** What a promise climbs through, and what carries it there whatever it is. */
const STEPS = [
  ["raised", "ask"],
  ["agreed", "selection"],
  ["signed", "memorandum"],
  ["contracted", "contract"],
  ["under-way", "work"],
  ["delivered", "handover"],
] as const

/** The dataset grown to so many items: its own, then generated ones; always the same. */
export function growWorld(real: DatasetRecords, size: number): World {
  const draw = randomNumbers(SEED)
  const count = (name: Grown) => {
    const [items, most] = SHARE[name]
    return Math.max(0, Math.min(most, Math.ceil(size / items)) - real[name].length)
  }
  const words = makeVocabulary(randomNumbers(SEED)).es
  const nameAt = (number: number) =>
    [words[20 + (number % 5000)], words[20 + ((number * 7) % 4999)]].map(capital).join(" ")
  const { items: ownItems, ...own } = real
  const people = Array.from({ length: count("people") }, (_, number) => personOf(number, nameAt(number)))
  const organisations = Array.from({ length: count("organisations") }, (_, number) =>
    organisationOf(number, `${nameAt(number + 999)} S.A.`),
  )
  const sources = Array.from({ length: count("sources") }, (_, number) => sourceOf(number, draw))
  const meetings = Array.from({ length: count("meetings") }, (_, number) => meetingOf(number, people, draw))
  const around = {
    ...own,
    people: [...own.people, ...people],
    organisations: [...own.organisations, ...organisations],
    sources: [...own.sources, ...sources],
    meetings: [...own.meetings, ...meetings],
  }
  return { around, items: itemsOf(ownItems, around, size, draw) }
}

function* itemsOf(
  own: DatasetRecords["items"],
  around: World["around"],
  size: number,
  draw: Draw,
): Generator<RecordOf<"items">> {
  yield* own.slice(0, size)
  for (const item of generateItems(Math.max(0, size - own.length))) yield itemOf(item, around, draw)
}

function itemOf(item: BenchItem, around: World["around"], draw: Draw): RecordOf<"items"> {
  const id = `generated-${item.id}`
  const one = <T>(list: readonly T[]): T => list[Math.floor(draw() ** 2 * list.length)] as T
  const evidence = () => [{ source: one(around.sources).id, para: null }]
  const meeting = draw() < 0.4 ? one(around.meetings) : null
  const began = meeting?.date ?? item.date
  const by = item.initiator === "both" || draw() < 0.5 ? "KR" : "PE"
  const [steps, year] = [1 + Math.floor(draw() * draw() * STEPS.length), Number(began.slice(0, 4))]
  return {
    id,
    title: { en: item.title },
    summary: { en: item.summary },
    kind: "promise",
    sector: item.sector,
    instrument: INSTRUMENTS.find((name) => name === item.instrument) ?? "mou",
    initiator: item.initiator,
    organisations: [...new Set(item.org.map(() => one(around.organisations).id))],
    people: draw() < 0.3 ? [one(around.people).id] : [],
    places: draw() < 0.5 ? [one(around.places).id] : [],
    asks: meeting
      ? [
          {
            by,
            to: by === "KR" ? "PE" : "KR",
            date: began,
            meeting: meeting.id,
            wording: "requested",
            about: null,
            evidence: evidence(),
          },
        ]
      : [],
    asksNote: null,
    amounts:
      draw() < 0.4
        ? [
            {
              amount: item.value,
              currency: "USD",
              kind: "contract",
              scope: "whole",
              asOf: began,
              note: null,
              evidence: evidence(),
            },
          ]
        : [],
    events: STEPS.slice(0, steps).map(([stage, act], step) => ({
      id: `${id}-0${step + 1}`,
      date: step === 0 ? began : `${Math.min(2026, year + step)}`.concat(year + step > 2025 ? "-06" : ""),
      stage,
      act,
      what: { en: `${item.title.split(" ").slice(0, 3).join(" ")}: ${stage}.` },
      meeting: step === 0 ? (meeting?.id ?? null) : null,
      into: null,
      evidence: evidence(),
      weak: null,
    })),
    related: [],
    checked: "2026-11-22",
    notes: null,
    notesEvidence: [],
    aliases: [],
  }
}

function personOf(number: number, name: string): RecordOf<"people"> {
  return {
    id: `person-${number}`,
    names: { en: name, ko: null, es: null },
    variants: [],
    country: number % 2 === 0 ? "PE" : "KR",
    offices: [{ id: "minister", title: { en: "Minister" }, from: null, to: null }],
    note: null,
    aliases: [],
  }
}

function organisationOf(number: number, name: string): RecordOf<"organisations"> {
  return {
    id: `organisation-${number}`,
    names: { en: name, ko: null, es: null },
    short: null,
    country: number % 2 === 0 ? "PE" : "KR",
    kind: "company",
    aliases: [],
  }
}

function sourceOf(number: number, draw: Draw): RecordOf<"sources"> {
  return {
    id: `source-${number}`,
    publisher: `Paper ${number % 50}`,
    title: null,
    titleHint: null,
    description: null,
    published: null,
    language: "en",
    kind: SOURCE_KINDS[Math.floor(draw() * SOURCE_KINDS.length)] ?? "press",
    url: `https://paper.example/${number}`,
    origin: null,
    originBasis: null,
    seed: null,
    counting: null,
    weak: null,
    note: null,
    aliases: [],
  }
}

/** Of all levels but that of leaders, whose gaps and marks are written out one by one. */
function meetingOf(number: number, people: readonly RecordOf<"people">[], draw: Draw): RecordOf<"meetings"> {
  const date = `${1990 + Math.floor(draw() * 36)}-${padded(1 + draw() * 12)}-${padded(1 + draw() * 28)}`
  const someone = () => people[Math.floor(draw() * people.length)]
  return {
    id: `meeting-${number}`,
    date,
    endDate: null,
    level: LEVELS[1 + Math.floor(draw() * (LEVELS.length - 1))] ?? "officials",
    format: "committee",
    occasion: { en: `Meeting ${number}` },
    place: "lima",
    participants: [...new Set([someone(), someone()])].flatMap((person, index) =>
      person ? { person: person.id, office: "minister", side: index === 0 ? "KR" : "PE" } : [],
    ),
    unnamed: null,
    summary: { en: `What was said at meeting ${number}.` },
    alsoRaised: [],
    evidence: [{ source: `source-${number}`, para: null }],
    weak: null,
    note: null,
    aliases: [],
  }
}

function padded(number: number): string {
  return String(Math.floor(number)).padStart(2, "0")
}

function capital(word = ""): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
