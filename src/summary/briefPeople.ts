import type { Person } from "../dataset/records.ts"
import type { Brief, BriefLine } from "./brief.ts"

/** People whom the lines of a brief name, each once: who met, who holds an office, who held it and who followed. */
export function briefPeople({ sections }: Brief): readonly Person[] {
  return [...new Set(sections.flatMap(({ lines }) => lines.flatMap(peopleIn)))]
}

function peopleIn({ fact }: BriefLine): readonly Person[] {
  if (fact.kind === "met")
    return fact.principals.flatMap(({ person, departure }) => [person, departure?.successor ?? []].flat())
  if (fact.kind !== "office") return []
  const { holder, earlier } = fact
  return [holder.person, holder.departure?.successor ?? [], earlier.map(({ person }) => person)].flat()
}
