import * as z from "zod"
import { ORGANISATION_KINDS } from "../vocabulary.ts"
import {
  aliases,
  country,
  evidenceList,
  field,
  id,
  line,
  names,
  namesWhereOwn,
  partialDate,
  record,
  schemaAddress,
  text,
  variants,
} from "./field.ts"

const office = record({
  id: field(
    id,
    "Id of the office within this person; a meeting's participant names it.",
    "minister-of-foreign-affairs",
  ),
  title: field(text, "Title of the office.", { en: "Minister of Foreign Affairs" }),
  from: field(partialDate.nullable(), "First day in office where a source attests it.", "2022-12-07"),
  to: field(partialDate.nullable(), "Last day in office where a source attests it.", "2025-10-10"),
  evidence: field(
    evidenceList,
    "Who reports the days in office, where they were read for themselves.",
  ).optional(),
})

/** `data/people/<id>.json`. */
export const personSchema = record({
  $schema: schemaAddress,
  id: field(id, "Id of the person; the name of the file.", "dina-boluarte"),
  names: field(names, "Name by language."),
  variants: field(z.array(line), "Other spellings met in sources; they are searched too.", [
    "Cho June-hyuck",
  ]),
  country: field(country, "Country the person stands for.", "PE"),
  offices: field(z.array(office), "Offices held, oldest first."),
  note: field(text.nullable(), "Remark for readers.", { en: "First name not in the sources." }),
  aliases,
})

/** `data/organisations/<id>.json`. */
export const organisationSchema = record({
  $schema: schemaAddress,
  id: field(id, "Id of the organisation; the name of the file.", "sima"),
  names: field(names, "Name by language."),
  short: field(
    namesWhereOwn.nullable(),
    "Abbreviation or brand by which the body is known, where tables have no room for the name; null where there is none.",
    { en: "ECLAC", es: "CEPAL" },
  ),
  variants: variants.optional(),
  country: field(country.nullable(), "Home country; null for an international body.", "PE"),
  kind: field(z.enum(ORGANISATION_KINDS), "What kind of body it is.", "state-company"),
  aliases,
})

/** `data/places/<id>.json`: a city, a site, or a country where no city is named. */
export const placeSchema = record({
  $schema: schemaAddress,
  id: field(id, "Id of the place; the name of the file.", "callao"),
  names: field(names, "Name by language."),
  variants: variants.optional(),
  country: field(country, "Country it lies in.", "PE"),
})
