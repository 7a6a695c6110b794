import type { Document } from "../format/document.ts"
import type { Language } from "../format/language.ts"
import { personName } from "../format/nameForms.ts"
import type { Brief } from "../summary/brief.ts"
import { briefPeople } from "../summary/briefPeople.ts"

/** People whom a brief names, as its language writes them. */
export function briefNames(brief: Brief, language: Language<"briefs">): Document["people"] {
  return briefPeople(brief).map((person) => ({ id: person.id, ...personName(person, language) }))
}
