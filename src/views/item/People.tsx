import type { ItemDetail } from "../../summary/itemDetail.ts"
import { DepartureNote } from "../../ui/DepartureNote.tsx"
import { PersonInScripts } from "../../ui/ActorLink.tsx"
import { useLanguage } from "../../ui/language.ts"

/** People named in the item, with their offices; who has left one is marked. */
export function People({ people }: Pick<ItemDetail, "people">) {
  const { text, date } = useLanguage()
  return (
    <ul>
      {people.map(({ person, offices }) => (
        <li key={person.id}>
          <PersonInScripts person={person} />
          {offices.map(({ title, seen, departure }) => (
            <p key={title.en}>
              <small>{[text(title), ...(seen === null ? [] : [date(seen)])].join(", ")}</small>{" "}
              <DepartureNote departure={departure} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
