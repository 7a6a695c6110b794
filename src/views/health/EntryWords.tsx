import type { Subject } from "../../summary/entries.ts"
import { useLanguage } from "../../ui/language.ts"

/** What the entry says, where its record has several of its kind or its kind says little. */
export function EntryWords({ subject }: { readonly subject: Subject }) {
  const { m, text, date, money, number } = useLanguage("all")
  switch (subject.kind) {
    case "event":
      return text(subject.entry.what)
    case "ask":
      return subject.entry.about && text(subject.entry.about)
    case "amount":
      return money(subject.entry.amount, subject.entry.currency)
    case "notes":
      return subject.item.notes && text(subject.item.notes)
    case "office": {
      const { title, from, to } = subject.entry
      return m.sources.office(text(title), from && date(from), to && date(to))
    }
    case "point": {
      const { measure, value } = subject.entry
      const named = subject.series.measures.find(({ id }) => id === measure)
      return m.health.figure(named ? text(named.label) : measure, number(value), subject.series.unit)
    }
    case "meeting":
      return null
    case "disagreement":
      return text(subject.entry.says)
  }
}
