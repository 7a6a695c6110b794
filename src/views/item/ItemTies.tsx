import type { ItemDetail } from "../../summary/itemDetail.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import styles from "./item.module.css"
import { MeetingLink } from "./MeetingLink.tsx"
import { Section } from "./Section.tsx"

/** What hangs together with the item: other items, its meetings, what remains open. */
export function ItemTies({ detail, level }: { readonly detail: ItemDetail; readonly level: 1 | 2 }) {
  const { m } = useLanguage()
  const { ties, cameFrom, meetings, notes } = detail
  const items = [
    ...cameFrom.map((item) => ({ verb: m.item.becameThis, item })),
    ...ties.map(({ item, relation, back }) => ({
      verb: (back ? m.vocabulary.relationBack : m.vocabulary.relation)[relation],
      item,
    })),
  ]
  return (
    <>
      {(notes.claim || notes.grounds.reports > 0) && (
        <Section title={notes.claim ? m.item.notes : m.item.alsoRead} level={level}>
          {notes.claim && (
            <p>
              <Prose of={notes.claim} />
            </p>
          )}
          {notes.grounds.reports > 0 && <Citations grounds={notes.grounds} />}
        </Section>
      )}
      {items.length > 0 && (
        <Section title={m.item.related} level={level}>
          <ul className={styles["ties"]}>
            {items.map(({ verb, item }) => (
              <TieLine key={`${verb} ${item.id}`} verb={verb} item={item} />
            ))}
          </ul>
        </Section>
      )}
      {meetings.length > 0 && (
        <Section title={m.item.meetings} level={level}>
          <ul className={styles["ties"]}>
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <MeetingLink meeting={meeting} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function TieLine({ verb, item }: { readonly verb: string; readonly item: ItemDetail["item"] }) {
  const links = useLinks()
  return (
    <li>
      <span className={styles["quiet"]}>{verb}</span>{" "}
      <a href={links.item(item.id)} data-beside="">
        <Prose of={item.title} />
      </a>
    </li>
  )
}
