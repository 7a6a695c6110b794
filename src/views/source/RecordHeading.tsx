import type { Subject } from "../../summary/entries.ts"
import { PersonLink } from "../../ui/ActorLink.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"

/** The record that statements are about, with the way to it where it has a page. */
export function RecordHeading({ subject }: { readonly subject: Subject }) {
  const { dates } = useLanguage()
  const links = useLinks()
  switch (subject.kind) {
    case "meeting":
      return (
        <h3>
          <a href={links.meeting(subject.entry.id)}>
            <Prose of={subject.entry.occasion} />, {dates(subject.entry.date, subject.entry.endDate)}
          </a>
        </h3>
      )
    case "office":
      return (
        <h3>
          <PersonLink person={subject.person} />
        </h3>
      )
    case "point":
      return (
        <h3>
          <Prose of={subject.series.title} />
        </h3>
      )
    case "disagreement":
      return (
        <h3>
          <Prose of={subject.disagreement.about} />
        </h3>
      )
    case "event":
    case "ask":
    case "amount":
    case "notes":
      return (
        <h3>
          <a href={links.item(subject.item.id)}>
            <Prose of={subject.item.title} />
          </a>
        </h3>
      )
  }
}
