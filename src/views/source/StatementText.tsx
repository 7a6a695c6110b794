import { eventWord } from "../../format/stageWord.ts"
import type { Subject } from "../../summary/entries.ts"
import { useLanguage } from "../../ui/language.ts"

interface StatementTextProps {
  readonly subject: Subject
  readonly sideNames: ReadonlyMap<string, string>
}

/** What the source bears, in a line. */
export function StatementText({ subject, sideNames }: StatementTextProps) {
  const { m, text, date, money, number } = useLanguage()
  switch (subject.kind) {
    case "event": {
      const { date: day, what } = subject.entry
      return `${date(day)}, ${eventWord(m, subject.entry, subject.item.instrument).toLowerCase()}: ${text(what)}`
    }
    case "ask": {
      const { by, to, wording, date: day, about } = subject.entry
      const side = (code: string) => sideNames.get(code) ?? m.vocabulary.both
      const asked = m.sources.ask(side(by), side(to), m.vocabulary.wording[wording].toLowerCase())
      return `${date(day)}: ${asked}${about ? `: ${text(about)}` : ""}`
    }
    case "amount": {
      const { amount, currency, kind, asOf, note } = subject.entry
      const parts = [m.vocabulary.amountKind[kind], asOf && date(asOf), note && text(note)].filter(Boolean)
      return `${money(amount, currency)}, ${parts.join(", ")}`
    }
    case "notes":
      return subject.item.notes ? text(subject.item.notes) : m.item.alsoRead
    case "meeting":
      return text(subject.entry.summary)
    case "office": {
      const { title, from, to } = subject.entry
      return m.sources.office(text(title), from && date(from), to && date(to))
    }
    case "point": {
      const { measure, year, value } = subject.entry
      const named = subject.series.measures.find(({ id }) => id === measure)
      return m.sources.figure(named ? text(named.label) : measure, year, number(value), subject.series.unit)
    }
    case "disagreement":
      return text(subject.entry.says)
  }
}
