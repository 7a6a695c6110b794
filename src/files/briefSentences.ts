import { countEvidence } from "../dataset/evidence.ts"
import type { Disagreement, Evidence } from "../dataset/records.ts"
import type { Run, Sentence } from "../format/document.ts"
import type { BriefLine } from "../summary/brief.ts"
import type { QuietFact, ValueFact } from "../summary/briefItems.ts"
import { sentenceOfBoth } from "./sentence.ts"
import type { BriefWords } from "./briefWords.ts"
import { askSentences, moveSentences, quietWords } from "./itemSentences.ts"
import { metSentences, officeSentences, thereSentences } from "./meetingSentences.ts"

/** Claims of a disagreement that are written out. */
const CLAIMS = 2

/** A line of a brief in words: one sentence or several, each with its sources. */
export function briefSentences({ fact, evidence }: BriefLine, words: BriefWords): readonly Sentence[] {
  switch (fact.kind) {
    case "met":
      return metSentences(fact, evidence, words)
    case "asked":
    case "signed":
      return thereSentences(fact, words)
    case "move":
      return moveSentences(fact, words)
    case "ask":
      return askSentences(fact.row, evidence, words)
    case "value":
    case "trade":
      return figureSentences(fact, evidence, words)
    case "differ":
      return differSentences(fact.disagreement, words)
    case "quiet":
      return [quietSentence(fact, evidence, words)]
    case "office":
      return officeSentences(fact, evidence, words)
  }
}

function figureSentences(
  fact: ValueFact,
  evidence: readonly Evidence[],
  { language, asOf: day, itemAddress, sentence }: BriefWords,
): readonly Sentence[] {
  const { m, text, value, dates, number } = language
  const grounds = m.frame.grounds(countEvidence(evidence))
  const doNotQuote = sentence(evidence, m.brief.doNotQuote)
  if (fact.kind === "value") {
    const { kind, from, until, isDisputed } = fact.value
    const asOf = from === null ? m.brief.undatedValue : m.item.asOf(dates(from, until))
    const title: Run = { text: text(fact.item.title), href: itemAddress(fact.item.id) }
    const words = m.brief.value(value(fact.value), m.vocabulary.amountKind[kind], asOf, grounds)
    const at = (amount: number) =>
      fact.value.amounts.filter((one) => one.amount === amount).flatMap((one) => one.evidence)
    return [
      sentenceOfBoth(day, at(fact.value.low), at(fact.value.high), title, words),
      ...(isDisputed ? [doNotQuote] : []),
    ]
  }
  const { series, year, points } = fact
  const figures = [...new Set(points.map(({ value: reported }) => reported))].toSorted((a, b) => a - b)
  const figure = m.charts.figure(figures.map(number).join(m.brief.or), series.unit)
  const isAbout = points.some(({ approximate }) => approximate)
  const words = m.brief.trade(
    text(series.title),
    year,
    points.some(({ above }) => above) ? m.charts.moreThan(figure) : isAbout ? m.brief.about(figure) : figure,
    grounds,
  )
  return [sentence(evidence, words), ...(figures.length > 1 ? [doNotQuote] : [])]
}

function differSentences(
  { about, claims }: Disagreement,
  { language, sentence }: BriefWords,
): readonly Sentence[] {
  const { m, text } = language
  const told = claims.filter(
    ({ says }, index) => index === claims.findIndex((one) => one.says.en === says.en),
  )
  const rest = told.slice(CLAIMS)
  return [
    sentence(claims, m.brief.differ(text(about))),
    ...told
      .slice(0, CLAIMS)
      .map((claim) => sentence([claim], m.brief.claim(claim.source.publisher, text(claim.says)))),
    ...(rest.length > 0 ? [sentence(rest, m.brief.claims(rest.length))] : []),
  ]
}

function quietSentence(
  { item, state, quiet }: QuietFact,
  evidence: readonly Evidence[],
  { language, itemAddress, sentence }: BriefWords,
): Sentence {
  const { m, text, date } = language
  const last = state.heard === null ? null : date(state.heard)
  return sentence(
    evidence,
    { text: text(item.title), href: itemAddress(item.id) },
    m.brief.quiet(quietWords(quiet, language), last),
  )
}
