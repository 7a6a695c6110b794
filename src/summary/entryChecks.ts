import { countEvidence } from "../dataset/evidence.ts"
import type { PartialDate } from "../dataset/partialDate.ts"
import type { Dataset, Text } from "../dataset/records.ts"
import { entriesOf, type Entry, type Subject } from "./entries.ts"
import { type RecordRef, recordRefOf } from "./recordRef.ts"
import { type Check, type RecordTally, sumOf, type Tally, tallyByRecord } from "./tally.ts"

/** An entry that a check found. */
export interface EntryLine {
  readonly ref: RecordRef
  /** Null for a source that is weak as a whole. */
  readonly subject: Subject | null
  /** When it happened, was voiced or given. Null where that is not known, and of offices, whose words hold their days. */
  readonly date: PartialDate | null
  /** Why it is weak; null where the check is another one, or where it is because all its sources are weak. */
  readonly reason: Text | null
}

/** The entries of one kind by what they rest on. */
export interface KindTally {
  readonly kind: Subject["kind"]
  readonly unsupported: Tally
  /** Null for what sources say where they differ: each is the word of one source. */
  readonly oneOrigin: Tally | null
  readonly noParagraph: Tally
}

/** What the entries of the dataset rest on. */
export interface EntryChecks {
  readonly kinds: readonly KindTally[]
  readonly unsupported: Check<EntryLine>
  readonly oneOriginClaims: Check<RecordTally>
  readonly noParagraph: Check<RecordTally>
  readonly weak: Check<EntryLine>
}

/** An entry with its record and what the checks say of it. */
interface Checked {
  readonly ref: RecordRef
  readonly kind: Subject["kind"]
  readonly subject: Subject
  readonly unsupported: Tally
  readonly oneOrigin: Tally
  readonly noParagraph: Tally
  readonly isWeak: boolean
}

/**
 * A claim is an entry that says something: notes without words say nothing. It is unsupported where it has no evidence
 * of its own; an office without days is supported by a meeting that shows somebody in it.
 */
export function entryChecks(dataset: Dataset): EntryChecks {
  const seen = new Set(
    dataset.meetings.flatMap(({ participants }) =>
      participants.map(({ person, office }) => `${person} ${office}`),
    ),
  )
  const checked = entriesOf(dataset).map((entry) => checkedEntry(entry, seen))
  const byRecord = (check: "oneOrigin" | "noParagraph") =>
    tallyByRecord(checked.map((one) => ({ ref: one.ref, ...one[check] })))
  const all = (check: "unsupported" | "oneOrigin" | "noParagraph") => sumOf(checked.map((one) => one[check]))
  const weak = [
    ...checked.filter(({ isWeak }) => isWeak).map(({ subject }) => lineOf(subject, weakReason(subject))),
    ...dataset.sources.flatMap((record): EntryLine | [] => {
      const ref = { collection: "sources", record } as const
      return record.weak === null ? [] : { ref, subject: null, date: record.published, reason: record.weak }
    }),
  ]
  return {
    kinds: KINDS.map((kind) => kindTally(kind, checked)),
    unsupported: {
      ...all("unsupported"),
      lines: checked
        .filter(({ unsupported }) => unsupported.found > 0)
        .map(({ subject }) => lineOf(subject, null)),
    },
    oneOriginClaims: { ...all("oneOrigin"), lines: byRecord("oneOrigin") },
    noParagraph: { ...all("noParagraph"), lines: byRecord("noParagraph") },
    weak: { found: weak.length, of: all("unsupported").of + dataset.sources.length, lines: weak },
  }
}

const KINDS = [
  "event",
  "ask",
  "amount",
  "notes",
  "meeting",
  "office",
  "point",
  "disagreement",
] as const satisfies readonly Subject["kind"][]

function checkedEntry({ subject, evidence }: Entry, seen: ReadonlySet<string>): Checked {
  const isClaim = subject.kind !== "notes" || subject.item.notes !== null
  const isWord = subject.kind === "disagreement"
  const isSupported = evidence.length > 0 || isShownByMeeting(subject, seen)
  const one = (condition: boolean) => (condition ? 1 : 0)
  return {
    ref: recordRefOf(subject),
    kind: subject.kind,
    subject,
    unsupported: { found: one(isClaim && !isSupported), of: one(isClaim) },
    oneOrigin: {
      found: one(isClaim && !isWord && countEvidence(evidence).origins === 1),
      of: one(isClaim && !isWord && evidence.length > 0),
    },
    noParagraph: { found: evidence.filter(({ para }) => para === null).length, of: evidence.length },
    isWeak:
      weakReason(subject) !== null ||
      (isClaim && !isWord && evidence.length > 0 && evidence.every(({ source }) => source.weak !== null)),
  }
}

function isShownByMeeting(subject: Subject, seen: ReadonlySet<string>): boolean {
  if (subject.kind !== "office") return false
  const { id, from, to } = subject.entry
  return from === null && to === null && seen.has(`${subject.person.id} ${id}`)
}

function kindTally(kind: Subject["kind"], checked: readonly Checked[]): KindTally {
  const own = checked.filter((one) => one.kind === kind)
  return {
    kind,
    unsupported: sumOf(own.map(({ unsupported }) => unsupported)),
    oneOrigin: kind === "disagreement" ? null : sumOf(own.map(({ oneOrigin }) => oneOrigin)),
    noParagraph: sumOf(own.map(({ noParagraph }) => noParagraph)),
  }
}

function weakReason(subject: Subject): Text | null {
  return "weak" in subject.entry ? subject.entry.weak : null
}

function lineOf(subject: Subject, reason: Text | null): EntryLine {
  return { ref: recordRefOf(subject), subject, date: dateOf(subject), reason }
}

function dateOf(subject: Subject): PartialDate | null {
  switch (subject.kind) {
    case "event":
    case "ask":
    case "meeting":
      return subject.entry.date
    case "amount":
      return subject.entry.asOf
    case "point":
      return subject.entry.date ?? String(subject.entry.year)
    case "office":
    case "notes":
    case "disagreement":
      return null
  }
}
