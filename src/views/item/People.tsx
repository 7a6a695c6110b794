import type { ItemDetail } from "../../summary/itemDetail.ts"
import { DepartureNote } from "../../ui/DepartureNote.tsx"
import { useLanguage } from "../../ui/language.ts"

/** People named in the item, with their offices; who has left one is marked. */
export function People({ people }: Pick<ItemDetail, "people">) {
  const { text, date, name, otherNames } = useLanguage()
  return (
    <ul>
      {people.map(({ person: { id, names }, offices }) => (
        <li key={id}>
          {name(names)} <small>{otherNames(names)[0]}</small>
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
