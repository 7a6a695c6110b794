import { useMemo } from "react"
import { datasetAt } from "../dataset/datasetAt.ts"
import { addDays, lastDay } from "../dataset/partialDate.ts"
import { editedDocument } from "../files/editedDocument.ts"
import { briefDocument } from "../files/briefDocument.ts"
import { buildCorpus } from "../selection/corpus.ts"
import { type BriefEdits, withoutLost } from "../selection/briefEdits.ts"
import { briefSectors, briefSubject } from "../selection/briefView.ts"
import { selectItems } from "../selection/select.ts"
import { NO_SELECTION, withPicks } from "../selection/selection.ts"
import { type BriefChoice, briefOf } from "../summary/brief.ts"
import { useInBrowser } from "../ui/useInBrowser.ts"
import { briefAddresses } from "./briefAddresses.ts"
import { UNKNOWN } from "./site.ts"
import { useBriefLanguage } from "./useBriefLanguage.ts"
import { useToday } from "./today.ts"
import type { Exploration } from "./useExploration.ts"

/**
 * The brief that the address asks for, in words. It knows what had happened by the day before the meeting, and nothing
 * later than the day shown; only the sectors narrow it.
 */
export function useBrief({ all, dataset: shown, corpus: shownCorpus, asOf: day, view }: Exploration) {
  const { language, hasFailed } = useBriefLanguage(view.brief.lang)
  const sides = useMemo(
    () => new Map(all.about.parties.map(({ code, name }) => [code, language.text(name)])),
    [all, language],
  )
  const { brief: wanted, selection } = view
  const { coverage } = all.about
  const made = useToday(lastDay(all.about.released))
  const { side, counterpart, level, before } = briefSubject(wanted, all)
  const eve = before ? addDays(before.date, -1) : wanted.date === null ? day : addDays(wanted.date, -1)
  const asOf = eve < day ? eve : day
  const picks = selection.picks.sector

  const isInBrowser = useInBrowser(() => true, false)

  const known = useMemo(() => {
    const isShown = asOf === day
    const dataset = isShown ? shown : datasetAt(all, asOf)
    const corpus = isShown ? shownCorpus : buildCorpus(dataset, asOf)
    const items = selectItems(corpus, withPicks(NO_SELECTION, "sector", picks))
    const isOfAll = picks.include.length + picks.exclude.length === 0
    const choice: BriefChoice = { side, counterpart, level, isOfAll }
    const days = { asOf, today: asOf < coverage.until ? null : made }
    return { dataset, brief: briefOf(dataset, items, choice, days) }
  }, [all, shown, shownCorpus, day, asOf, side, counterpart, level, picks, coverage, made])

  const document = useMemo(
    () =>
      briefDocument(known.brief, {
        dataset: known.dataset,
        language,
        sides,
        asOf,
        made,
        day: wanted.date,
        before,
        sectors: briefSectors(picks, all).map(({ label }) => language.text(label)),
        ...briefAddresses({
          sector: picks,
          brief: wanted,
          asOf: asOf < coverage.until ? asOf : null,
          tradeAgreement: all.about.tradeAgreement,
        }),
        // The build knows no full address, and leaves out what is nothing else.
        ...(!isInBrowser && { site: UNKNOWN, address: UNKNOWN, moreAddress: () => null }),
      }),
    [known, all, asOf, picks, coverage, made, language, sides, wanted, before, isInBrowser],
  )
  return { document, made, side, level, before, asOf, hasFailed }
}

/** The document with the officer's changes, and those of lines that are no longer there told apart. */
export function useEdited(document: ReturnType<typeof useBrief>["document"], kept: BriefEdits) {
  return useMemo(() => {
    const idsOf = new Map(document.sections.map(({ id, lines }) => [id, lines.map((line) => line.id)]))
    const { edits, lost } = withoutLost(kept, idsOf)
    return { ...editedDocument(document, edits), edits, lost, idsOf }
  }, [document, kept])
}
