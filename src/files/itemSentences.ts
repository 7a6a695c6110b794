import type { Quiet } from "../dataset/clocks.ts"
import type { Evidence } from "../dataset/records.ts"
import type { Sentence } from "../format/document.ts"
import type { Language } from "../format/language.ts"
import { eventWord, stageWord } from "../format/stageWord.ts"
import type { AskRow } from "../summary/askRows.ts"
import type { MoveFact } from "../summary/briefItems.ts"
import type { BriefWords } from "./briefWords.ts"

/** An open ask: how firmly, of whom, when first, how often, where the matter stands, how old the news is. */
export function askSentences(
  row: AskRow,
  evidence: readonly Evidence[],
  { language, sides, itemAddress, sentence }: BriefWords,
): readonly Sentence[] {
  const { m, text, name, date, list } = language
  const words = m.askLedger
  const { item, first, again, to, wording, withoutMoving, moved, quiet, outcome, heard } = row
  const day = date(first.ask.date)
  const times = words.times(again.length + 1)
  const newest = again.at(-1)
  const last = [...item.events, ...item.asks].findLast((entry) => entry.date === heard)
  return [
    sentence(
      first.ask.evidence,
      { text: text(item.title), href: itemAddress(item.id) },
      m.brief.firstAsk(
        words.voiced[first.ask.wording](list(to.flatMap((code) => sides.get(code) ?? []))),
        first.place ? words.first(name(first.place.names), day) : words.firstUnplaced(day),
        first.ask.about && text(first.ask.about),
      ),
    ),
    ...(newest
      ? [
          sentence(
            newest.ask.evidence,
            m.brief.again(
              moved && withoutMoving > 0 ? `${times}, ${words.withoutMoving(withoutMoving)}` : times,
              wording === first.ask.wording ? null : words.strongest(m.vocabulary.wording[wording]),
            ),
          ),
        ]
      : []),
    sentence((outcome ?? moved?.event ?? last)?.evidence ?? evidence, `${standing(row, language)};`),
    // A date and no number of days: paper is read on another day than it is made.
    sentence(
      last?.evidence ?? evidence,
      quiet === null
        ? m.brief.lastEvidence(heard === null ? day : date(heard))
        : m.brief.noNews(quietWords(quiet, language)),
    ),
  ]
}

/** Where the matter stands since it was asked: "agreed since 16 Nov 2024", "raised, no change of stage". */
function standing({ item, stage, moved, outcome }: AskRow, { m, date }: Language<"briefs">): string {
  const event = outcome ?? moved?.event
  if (event) return m.brief.standsAt(eventWord(m, event, item.instrument), date(event.date))
  return m.brief.stays(
    stage === null ? m.vocabulary.noStage : stageWord(m, stage, item.instrument),
    m.askLedger.notMoved,
  )
}

/** A change of stage, or a paper signed: from where to where, when, and what happened; earlier ones by their day. */
export function moveSentences(
  { move: { item, event, before, isVague }, earlier }: MoveFact,
  { language, itemAddress, sentence }: BriefWords,
): readonly Sentence[] {
  const { m, text, date, list } = language
  const from = before === null ? null : stageWord(m, before, item.instrument)
  const change = m.since.move(from, eventWord(m, event, item.instrument))
  return [
    sentence(
      event.evidence,
      { text: text(item.title), href: itemAddress(item.id) },
      m.brief.move(change, date(event.date), isVague),
    ),
    sentence(event.evidence, text(event.what)),
    ...(earlier.length === 0
      ? []
      : [
          sentence(
            earlier.flatMap((move) => move.event.evidence),
            m.brief.earlierMoves(
              list(
                earlier.map((move) =>
                  m.brief.earlierMove(eventWord(m, move.event, item.instrument), date(move.event.date)),
                ),
              ),
            ),
          ),
        ]),
  ]
}

/** "2 years 3 months without news" · "not checked since 3 Jan 2025" */
export function quietWords(quiet: Quiet, { m, date, span }: Language<"briefs">): string {
  return quiet.kind === "silent"
    ? m.frame.silent(span(quiet))
    : m.frame.unchecked(quiet.since === null ? null : date(quiet.since))
}
