import type { Departure } from "../dataset/offices.ts"
import type { Evidence } from "../dataset/records.ts"
import type { Sentence } from "../format/document.ts"
import { ageWords } from "../format/ageWords.ts"
import type { Language } from "../format/language.ts"
import { eventWord } from "../format/stageWord.ts"
import type { MetFact, OfficeFact, ThereFact } from "../summary/briefMeetings.ts"
import type { BriefWords } from "./briefWords.ts"

/** Items that a line names; the meeting's page has the rest. */
const NAMED = 5

/** That a meeting took place; of the one that counts also what happened and who sat first on each side. */
export function metSentences(
  { meeting, place, role, isTold, principals }: MetFact,
  evidence: readonly Evidence[],
  { language, sentence }: BriefWords,
): readonly Sentence[] {
  const { m, text, name, dates, list } = language
  const facts = [
    dates(meeting.date, meeting.endDate),
    place ? name(place.names) : null,
    text(meeting.occasion),
  ] as const
  const level = m.meetings.brief.levels[meeting.level]
  const took = {
    leaders: () => m.brief.metLeaders(...facts),
    level: () => m.brief.metLevel(level, ...facts),
    latest: () => m.brief.metLatest(level, ...facts),
  }
  const attendees = principals.map(({ person, office }) => m.brief.attendee(name(person.names), text(office)))
  const departed = principals.flatMap(({ person, departure }) => (departure ? [{ person, departure }] : []))
  return [
    sentence(evidence, took[role]()),
    ...(isTold ? [sentence(evidence, text(meeting.summary))] : []),
    ...(isTold && attendees.length > 0 ? [sentence(evidence, m.brief.principals(list(attendees)))] : []),
    ...(isTold ? departed : []).map(({ person, departure }) =>
      sentence(departure.evidence, m.brief.left(name(person.names), leftWords(departure, language))),
    ),
  ]
}

/** What one side asked at the meeting, or what was signed there: each item with its own sources. */
export function thereSentences(
  fact: ThereFact,
  { language, sides, itemAddress, sentence }: BriefWords,
): readonly Sentence[] {
  const { m, text } = language
  const entries =
    fact.kind === "asked"
      ? fact.asks.map(({ item, ask }) => ({
          item,
          words: m.brief.askedFor(m.vocabulary.wording[ask.wording], ask.about && text(ask.about)),
          evidence: ask.evidence,
        }))
      : fact.events.map(({ item, event }) => ({
          item,
          words: m.brief.askedFor(eventWord(m, event, item.instrument), null),
          evidence: event.evidence,
        }))
  const side = fact.kind === "asked" ? sides.get(fact.side) : undefined
  const lead =
    fact.kind === "signed" ? m.brief.signed : side === undefined ? m.brief.askedTogether : m.brief.asked(side)
  const rest = entries.slice(NAMED)
  const named = entries.slice(0, NAMED).map(({ item, words, evidence }, index) => {
    const isLast = rest.length === 0 && index === entries.length - 1
    const title = { text: text(item.title), href: itemAddress(item.id) }
    return sentence(evidence, ...(index === 0 ? [lead] : []), title, `${words}${isLast ? "." : ";"}`)
  })
  return rest.length === 0
    ? named
    : [
        ...named,
        sentence(
          rest.flatMap(({ evidence }) => evidence),
          `${m.brief.andMore(rest.length)}.`,
        ),
      ]
}

/** Who was last seen in an office or began in it and how long ago, who has left it, and after whom. */
export function officeSentences(
  { holder, isOld, earlier }: OfficeFact,
  evidence: readonly Evidence[],
  { language, sides, sentence, asOf }: BriefWords,
): readonly Sentence[] {
  const { m, text, name, date, list } = language
  const words = m.brief
  const { side, title, person, isStart, departure } = holder
  const age = ageWords(holder.date, asOf, language)
  const since = isStart ? words.began(date(holder.date), age) : words.seen(date(holder.date), age)
  return [
    sentence(
      evidence,
      `${words.inOffice(text(title), sides.get(side) ?? side, name(person.names))}${since}${isOld ? words.toCheck : ""}.`,
    ),
    ...(departure
      ? [
          sentence(
            departure.evidence,
            departure.successor === null
              ? words.termEnded(date(departure.by))
              : words.left(name(person.names), leftWords(departure, language)),
          ),
        ]
      : []),
    ...(earlier.length > 0
      ? [
          sentence(
            earlier.flatMap((one) => one.evidence),
            words.earlierHolders(
              list(earlier.map((one) => words.earlierHolder(name(one.person.names), date(one.lastSeen)))),
            ),
          ),
        ]
      : []),
  ]
}

function leftWords({ by, successor }: Departure, { m, name, date }: Language<"briefs">): string {
  return successor === null ? m.frame.left(date(by)) : m.frame.followed(name(successor.names), date(by))
}
