import type { Days } from "../dataset/itemState.ts"
import { type InPieces, lazily } from "../dataset/lazily.ts"
import type { Dataset, Disagreement, Evidence, Item, Meeting } from "../dataset/records.ts"
import { BOTH, type Level } from "../dataset/vocabulary.ts"
import { type AskFact, askLines } from "./briefAsks.ts"
import {
  changedLines,
  figureLines,
  type MoveFact,
  quietLines,
  type QuietFact,
  type ValueFact,
} from "./briefItems.ts"
import { type MetFact, metLines, officeLines, type OfficeFact, type ThereFact } from "./briefMeetings.ts"
import { disagreementGroups } from "./disagreementGroups.ts"
import { changesSince } from "./sinceMeeting.ts"

/** Sections of a brief, in the order of the page. */
export const BRIEF_SECTIONS = [
  "met",
  "changed",
  "theirs",
  "ours",
  "together",
  "figures",
  "differ",
  "quiet",
  "offices",
] as const
export type BriefSectionId = (typeof BRIEF_SECTIONS)[number]

/** How many lines each section holds: two A4 pages have room for these and for the sources. */
export const BRIEF_LIMITS: Readonly<Record<BriefSectionId, number>> = {
  met: 6,
  changed: 3,
  theirs: 4,
  ours: 4,
  together: 1,
  figures: 3,
  differ: 2,
  quiet: 2,
  offices: 4,
}

/** One line of a brief: what is to be said, without words, and what it rests on. */
export interface BriefLine {
  /** The same for the same fact in every brief, so that an officer's changes find it again. */
  readonly id: string
  readonly fact: BriefFact
  /** Everything the line rests on, never empty. */
  readonly evidence: readonly Evidence[]
}
export type BriefFact =
  | MetFact
  | ThereFact
  | MoveFact
  | AskFact
  | ValueFact
  | { readonly kind: "differ"; readonly disagreement: Disagreement }
  | QuietFact
  | OfficeFact

export interface BriefSection {
  readonly id: BriefSectionId
  readonly lines: readonly BriefLine[]
  /** Lines that the limit cut off, in the same order. */
  readonly rest: readonly BriefLine[]
}

/** For whom a brief is made, and of what. */
export interface BriefChoice {
  /** Code of the party whose officer reads it. */
  readonly side: string
  /** Code of the other party. */
  readonly counterpart: string
  readonly level: Level
  /** Whether no sector was chosen: then it is told of disagreements that touch no item, too. */
  readonly isOfAll: boolean
}

export interface Brief {
  readonly choice: BriefChoice
  /** The last meeting of the level, since which changes are told; null where none is on record. */
  readonly last: Meeting | null
  /** In the order of the page; a section of which nothing is known is empty. */
  readonly sections: readonly BriefSection[]
}

/**
 * What an officer must know before a meeting, as known on that day, of the items given. Lists begin with what weighs
 * most and are cut at `BRIEF_LIMITS`. Nothing in it is of a later day than `days.asOf`, if the dataset is that of it.
 */
export function briefOf(dataset: Dataset, items: readonly Item[], choice: BriefChoice, days: Days): Brief {
  return briefInPieces(dataset, items, choice, days).whole()
}

/** The same, to be made piece by piece: all of it takes a slow phone longer than a press should wait. */
export function briefInPieces(
  dataset: Dataset,
  items: readonly Item[],
  choice: BriefChoice,
  days: Days,
): InPieces<Brief> {
  const { side, counterpart, level, isOfAll } = choice
  const met = lazily(() => metLines(dataset, items, choice, days))
  const changes = lazily(() => {
    const { last } = met()
    return last && changesSince(dataset, last, days.asOf)
  })
  const changed = lazily((): readonly BriefLine[] => changedLines(items, changes()))
  const asks = lazily(() => askLines(dataset, items, days))
  const figures = lazily(() => figureLines(dataset, items, days))
  const offices = lazily(() =>
    officeLines(dataset, level, [counterpart, side], changes()?.offices ?? [], days),
  )
  const told = lazily(() => {
    const by = (who: string): readonly BriefLine[] => asks().filter(({ fact }) => fact.row.by === who)
    return { changed: changed(), theirs: by(counterpart), ours: by(side), together: by(BOTH) }
  })
  const named = lazily(() => {
    const shown = Object.entries(told()).flatMap(([id, lines]) =>
      lines.slice(0, BRIEF_LIMITS[id as keyof typeof BRIEF_LIMITS]),
    )
    return new Set(shown.flatMap(({ fact }) => itemOf(fact) ?? []))
  })
  const differ = lazily(() => differLines(dataset, items, named(), isOfAll))
  const quiet = lazily(() =>
    quietLines(
      items.filter((item) => !named().has(item)),
      days,
    ),
  )
  return {
    pieces: [met, changes, changed, asks, figures, offices, differ, quiet],
    whole: lazily(() => {
      const lines: Readonly<Record<BriefSectionId, readonly BriefLine[]>> = {
        ...told(),
        met: met().lines,
        figures: figures(),
        differ: differ(),
        quiet: quiet(),
        offices: offices(),
      }
      return {
        choice,
        last: met().last,
        sections: BRIEF_SECTIONS.map((id) => ({
          id,
          lines: lines[id].slice(0, BRIEF_LIMITS[id]),
          rest: lines[id].slice(BRIEF_LIMITS[id]),
        })),
      }
    }),
  }
}

/** Open disagreements, those that touch an item named in the brief first. */
function differLines(
  dataset: Dataset,
  items: readonly Item[],
  named: ReadonlySet<Item>,
  isOfAll: boolean,
): readonly BriefLine[] {
  const rows = disagreementGroups(dataset, items, isOfAll).open.flatMap((group) => group.rows)
  const isNamed = ({ items: touched }: (typeof rows)[number]) => touched.some((item) => named.has(item))
  return [...rows.filter(isNamed), ...rows.filter((row) => !isNamed(row))].map(({ disagreement }) => ({
    id: `differ:${disagreement.id}`,
    fact: { kind: "differ", disagreement },
    evidence: disagreement.claims,
  }))
}

function itemOf(fact: BriefFact): Item | null {
  if (fact.kind === "move") return fact.move.item
  return fact.kind === "ask" ? fact.row.item : null
}
