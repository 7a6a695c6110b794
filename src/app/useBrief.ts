import { useMemo } from "react"
import { datasetAt } from "../dataset/datasetAt.ts"
import { addDays, lastDay } from "../dataset/partialDate.ts"
import type { Document } from "../format/document.ts"
import { editedDocument } from "../files/editedDocument.ts"
import { briefDocument } from "../files/briefDocument.ts"
import { briefLines } from "../files/briefLines.ts"
import { buildCorpus } from "../selection/corpus.ts"
import { type BriefEdits, withoutLost } from "../selection/briefEdits.ts"
import { briefSectors, briefSubject } from "../selection/briefView.ts"
import { selectItems } from "../selection/select.ts"
import { NO_SELECTION, withPicks } from "../selection/selection.ts"
import { type BriefChoice, briefInPieces } from "../summary/brief.ts"
import { useIsAlive } from "../ui/useIsAlive.ts"
import { briefAddresses } from "./briefAddresses.ts"
import { UNKNOWN } from "./site.ts"
import { useBriefLanguage } from "./useBriefLanguage.ts"
import { useToday } from "./today.ts"
import type { Exploration } from "./useExploration.ts"

/**
 * What the brief that the address asks for has to say, in pieces but for the dataset as of an earlier day. It knows what
 * had happened by the day before the meeting, and nothing later than the day shown; only the sectors narrow it.
 */
export function useBriefFacts({ all, dataset: shown, corpus: shownCorpus, asOf: day, view }: Exploration) {
  const { brief: wanted, selection } = view
  const { coverage } = all.about
  const made = useToday(lastDay(all.about.released))
  const { side, counterpart, level, before } = briefSubject(wanted, all)
  const eve = before ? addDays(before.date, -1) : wanted.date === null ? day : addDays(wanted.date, -1)
  const asOf = eve < day ? eve : day
  const picks = selection.picks.sector
  const { dataset, brief } = useMemo(() => {
    const isShown = asOf === day
    const known = isShown ? shown : datasetAt(all, asOf)
    const corpus = isShown ? shownCorpus : buildCorpus(known, asOf)
    const items = selectItems(corpus, withPicks(NO_SELECTION, "sector", picks))
    const isOfAll = picks.include.length + picks.exclude.length === 0
    const choice: BriefChoice = { side, counterpart, level, isOfAll }
    const days = { asOf, today: asOf < coverage.until ? null : made }
    return { dataset: known, brief: briefInPieces(known, items, choice, days) }
  }, [all, shown, shownCorpus, day, asOf, side, counterpart, level, picks, coverage, made])
  return { dataset, brief, made, side, level, before, asOf }
}

export type BriefFacts = ReturnType<typeof useBriefFacts>

/** The same in words, and whole addresses for it. The facts are made whole here. */
export function useBriefLines({ dataset, brief, asOf }: BriefFacts, { all, view }: Exploration) {
  const { language, hasFailed } = useBriefLanguage(view.brief.lang)
  const sides = useMemo(
    () => new Map(all.about.parties.map(({ code, name }) => [code, language.text(name)])),
    [all, language],
  )
  const { brief: wanted, selection } = view
  const { sector } = selection.picks
  const addresses = useMemo(
    () =>
      briefAddresses({
        sector,
        brief: wanted,
        asOf: asOf < all.about.coverage.until ? asOf : null,
        tradeAgreement: all.about.tradeAgreement,
      }),
    [sector, wanted, asOf, all],
  )
  const lines = useMemo(
    () => briefLines(brief.whole(), { dataset, language, sides, asOf, ...addresses }),
    [brief, dataset, language, sides, asOf, addresses],
  )
  return { lines, addresses, language, sides, hasFailed }
}

export type BriefLines = ReturnType<typeof useBriefLines>

/** The whole as it is printed and written. */
export function useBriefDocument(
  facts: BriefFacts,
  written: BriefLines,
  { all, view }: Exploration,
): Document {
  const { dataset, brief, made, before, asOf } = facts
  const { lines, addresses, language, sides } = written
  const { brief: wanted, selection } = view
  const { sector } = selection.picks
  const isInBrowser = useIsAlive()
  return useMemo(
    () =>
      briefDocument(brief.whole(), lines.whole(), {
        dataset,
        language,
        sides,
        asOf,
        made,
        day: wanted.date,
        before,
        sectors: briefSectors(sector, all).map(({ label }) => language.text(label)),
        ...addresses,
        // The build knows no full address, and leaves out what is nothing else.
        ...(!isInBrowser && { site: UNKNOWN, address: UNKNOWN, moreAddress: () => null }),
      }),
    [brief, lines, dataset, language, sides, asOf, made, wanted, before, sector, all, addresses, isInBrowser],
  )
}

/** The document with the officer's changes, and those of lines that are no longer there told apart. */
export function useEdited(document: Document, kept: BriefEdits) {
  return useMemo(() => {
    const idsOf = new Map(document.sections.map(({ id, lines }) => [id, lines.map((line) => line.id)]))
    const { edits, lost } = withoutLost(kept, idsOf)
    return { ...editedDocument(document, edits), edits, lost, idsOf }
  }, [document, kept])
}
