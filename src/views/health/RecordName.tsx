import type { RecordRef } from "../../summary/recordRef.ts"
import { OrganisationLink, PersonLink } from "../../ui/ActorLink.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"

/** A record by its name, with the way to its page; where it has none, to its file among the data. */
export function RecordName({ of: ref }: { readonly of: RecordRef }) {
  const { text, name, dates } = useLanguage()
  const links = useLinks()
  switch (ref.collection) {
    case "items":
      return (
        <a href={links.item(ref.record.id)}>
          <Prose of={ref.record.title} />
        </a>
      )
    case "meetings": {
      const { id, occasion, date, endDate } = ref.record
      return (
        <a href={links.meeting(id)}>
          <Prose of={occasion} />, {dates(date, endDate)}
        </a>
      )
    }
    case "sources": {
      const { id, publisher, title } = ref.record
      return <a href={links.source(id)}>{[publisher, title].filter(Boolean).join(", ")}</a>
    }
    case "disagreements":
      return (
        <a href={links.disagreement(ref.record.id)}>
          <Prose of={ref.record.about} />
        </a>
      )
    case "series":
      return <InFile of={ref} name={text(ref.record.title)} />
    case "people":
      return <PersonLink person={ref.record} />
    case "organisations":
      return <OrganisationLink organisation={ref.record} />
    case "places":
      return <InFile of={ref} name={name(ref.record.names)} />
  }
}

interface InFileProps {
  readonly of: RecordRef
  readonly name: string
}

function InFile({ of: { collection, record }, name }: InFileProps) {
  return (
    <>
      {name}
      <small>
        <code>
          data/{collection}/{record.id}.json
        </code>
      </small>
    </>
  )
}
