import * as z from "zod"
import { FORMATS, LEVELS } from "../vocabulary.ts"
import {
  aliases,
  evidenceList,
  field,
  id,
  idOf,
  partialDate,
  record,
  schemaAddress,
  side,
  text,
  weak,
} from "./field.ts"

const participant = record({
  person: field(idOf("people"), "Who took part.", "yun-byung-se"),
  office: field(id, "Office held that day, by its id in the person's file.", "minister-of-foreign-affairs"),
  side: field(side, "Side the person sat on.", "KR"),
})

/** `data/meetings/<id>.json`: who met whom, where, when and at what level. */
export const meetingSchema = record({
  $schema: schemaAddress,
  id: field(id, "Id of the meeting; the name of the file.", "2013-09-26-fm-new-york"),
  date: field(
    partialDate,
    "First day in the time of the place, as long as what is known.",
    "2013-09-26",
    "date at the place",
  ),
  endDate: field(
    partialDate.nullable(),
    "Last day, where it took more than one.",
    "2012-05-12",
    "date at the place",
  ),
  level: field(z.enum(LEVELS), "Rank of the highest pair that met.", "ministers"),
  format: field(z.enum(FORMATS), "Kind of meeting.", "sidelines"),
  occasion: field(text, "What brought them together.", { en: "68th UN General Assembly" }),
  place: field(
    idOf("places").nullable(),
    "City, or country where no city is named; null where neither is.",
    "new-york",
  ),
  participants: field(z.array(participant), "Named participants with the office of that day."),
  unnamed: field(text.nullable(), "Others said to have been present.", { en: "both foreign ministers" }),
  summary: field(text, "What happened, in own words.", {
    en: "The ministers took stock of the anniversary year.",
  }),
  alsoRaised: field(
    z.array(idOf("items")),
    "Items touched there for which no event or ask of that meeting is recorded; the rest follows from the items.",
    ["korea-peru-fta"],
  ),
  evidence: field(evidenceList, "What attests the meeting."),
  weak,
  note: field(text.nullable(), "Remark for readers.", { en: "17 November in Korean time." }),
  aliases,
})
