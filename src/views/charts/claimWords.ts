import { claimFigure } from "../../format/claimFigure.ts"
import type { Language } from "../../format/language.ts"
import type { Claim } from "../../summary/tradeRows.ts"

/** A figure in full: "Both ways, 2018: USD 3,270 million; according to Korea Digital News". */
export function claimWords(claim: Claim, measure: string, unit: string, language: Language): string {
  const { m, text, date, list } = language
  const qualifiers = [claim.period, claim.note].flatMap((words) => (words === null ? [] : text(words)))
  return m.charts.trade.point(
    measure,
    claim.date === null ? `${claim.year}` : date(claim.date),
    claimFigure(claim, unit, language),
    m.charts.according(list(claim.sources.map(({ publisher }) => publisher))),
    qualifiers,
  )
}
