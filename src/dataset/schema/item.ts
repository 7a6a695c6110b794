import * as z from "zod"
import {
  ACTS,
  AMOUNT_KINDS,
  AMOUNT_SCOPES,
  EVENT_STAGES,
  INSTRUMENTS,
  ITEM_KINDS,
  RELATIONS,
  WORDINGS,
} from "../vocabulary.ts"
import {
  aliases,
  evidence,
  evidenceList,
  field,
  id,
  idOf,
  LARGEST_FIGURE,
  partialDate,
  record,
  schemaAddress,
  sideOrBoth,
  text,
  textUpTo,
  weak,
  variants,
} from "./field.ts"

const meetingOrNull = idOf("meetings").nullable()

const ask = record({
  by: field(sideOrBoth, "Who asked.", "KR"),
  to: field(sideOrBoth, "Whom; both means the forum or both sides.", "PE"),
  date: field(partialDate, "When it was voiced.", "2023-11-16", "date at the place"),
  meeting: field(
    meetingOrNull,
    "Meeting at which it was voiced; null where it was not at a recorded one.",
    "2023-11-16-summit-san-francisco",
  ),
  wording: field(z.enum(WORDINGS), "How strongly it was worded.", "requested"),
  about: field(text.nullable(), "What the ask is about, where narrower than the item.", {
    en: "training course for senior officials",
  }),
  evidence: field(evidenceList, "What attests the ask."),
})

const amount = record({
  amount: field(
    z.number().positive().max(LARGEST_FIGURE),
    "The sum, in full units.",
    462000000,
    "units of the currency",
  ),
  currency: field(
    z.string().regex(/^[A-Z]{3}$/, "a currency is its three-letter ISO 4217 code"),
    "Currency of the sum as reported.",
    "USD",
  ),
  kind: field(z.enum(AMOUNT_KINDS), "What the sum is.", "contract"),
  scope: field(
    z.enum(AMOUNT_SCOPES),
    "Whether it is of the whole item, a part of it, or something around it; only whole sums are shown as the item's value.",
    "whole",
  ),
  asOf: field(
    partialDate.nullable(),
    "When the figure was given; null where the report is undated.",
    "2024-04",
  ),
  note: field(text.nullable(), "What qualifies the figure.", {
    en: "conversion printed with the won figure",
  }),
  evidence: field(evidenceList, "Who reports it."),
})

const event = record({
  id: field(id, "Id of the event: the item's id and a running number.", "fa50-sale-04"),
  date: field(
    partialDate,
    "When it happened, not when it was printed; as long as what is known.",
    "2023-11-16",
    "date at the place",
  ),
  stage: field(
    z.enum(EVENT_STAGES),
    "Stage that the event reaches; mention where it moves nothing.",
    "raised",
  ),
  act: field(
    z.enum(ACTS),
    "What kind of act it is; how far an act can carry a promise, the method says.",
    "memorandum",
  ),
  what: field(textUpTo(220), "What happened, in own words, at most 220 characters.", {
    en: "Keel of the first ship laid at Callao.",
  }),
  meeting: field(meetingOrNull, "Meeting at which it happened.", "2023-11-16-summit-san-francisco"),
  into: field(idOf("items").nullable(), "For a transformed item: the item it became.", "kf21-parts-mou-2024"),
  evidence: field(evidenceList, "What attests the event."),
  weak,
})

const related = record({
  id: field(idOf("items"), "The other item.", "dsme-naval-mou-2012"),
  relation: field(z.enum(RELATIONS), "What this item is to the other.", "follows"),
})

/** `data/items/<id>.json`: one subject of cooperation followed through time. */
export const itemSchema = record({
  $schema: schemaAddress,
  id: field(id, "Id of the item; the name of the file.", "naval-vessels-sima-2024"),
  title: field(textUpTo(70), "Title, at most 70 characters.", {
    en: "Four warships built with SIMA at Callao",
  }),
  variants: variants.optional(),
  summary: field(textUpTo(280), "What it is and where it stands, in own words, at most 280 characters.", {
    en: "A shipyard designs four ships that SIMA builds.",
  }),
  kind: field(
    z.enum(ITEM_KINDS),
    "What it is: a promise, which climbs the ladder, or something that has no delivery and whose events are all mentions.",
    "promise",
  ),
  sector: field(id, "Sector, one of those in dataset.json.", "defense"),
  instrument: field(z.enum(INSTRUMENTS), "What kind of promise it is.", "contract"),
  initiator: field(sideOrBoth, "Side from which the matter first came.", "PE"),
  organisations: field(
    z.array(idOf("organisations")),
    "Organisations that take part, the leading ones first.",
    ["hd-hhi", "sima"],
  ),
  people: field(z.array(idOf("people")), "People named in it.", ["dina-boluarte"]),
  places: field(z.array(idOf("places")), "Places it concerns.", ["callao"]),
  asks: field(z.array(ask), "Who asked whom, oldest first; a lower bound, since not every ask is reported."),
  asksNote: field(text.nullable(), "Why events stand before the first ask.", {
    en: "the work was won by tender",
  }),
  amounts: field(z.array(amount), "Sums as reported, each on its own; never added."),
  events: field(
    z.array(event).min(1, "an item needs at least one event"),
    "What happened, in the intended order.",
  ),
  related: field(z.array(related), "Ties to other items."),
  checked: field(
    partialDate.nullable(),
    "Day on which somebody last looked for news of this item, also where none was found; null where nobody did.",
    "2026-11-22",
  ),
  notes: field(text.nullable(), "What remains open or doubtful.", {
    en: "No source read confirms handover.",
  }),
  notesEvidence: field(z.array(evidence), "What attests the notes."),
  aliases,
})
