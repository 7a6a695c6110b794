import * as z from "zod"
import { DISAGREEMENT_TYPES, SERIES_SHAPES, STAGES } from "../vocabulary.ts"
import {
  aliases,
  evidence,
  evidenceList,
  field,
  id,
  idOf,
  LARGEST_FIGURE,
  line,
  partialDate,
  record,
  schemaAddress,
  side,
  text,
  weak,
} from "./field.ts"

const measure = record({
  id: field(id, "Id of the measure within the series.", "total"),
  label: field(text, "Label on the page.", { en: "Trade, both ways" }),
})

const point = record({
  year: field(z.int().min(1900).max(2100), "Calendar year of the figure.", 2012, "year"),
  date: field(
    partialDate.nullable(),
    "Month or day of the figure, where it is not of the whole year.",
    "2025-06",
  ),
  measure: field(id, "Which measure of the series.", "total"),
  value: field(
    z.number().min(-LARGEST_FIGURE).max(LARGEST_FIGURE),
    "The figure.",
    3630,
    "unit of the series",
  ),
  approximate: field(z.boolean(), "True where the source rounds or says “about”, “more than”.", false),
  above: field(
    z.literal(true),
    "True where the source says “more than”: the figure is a lower bound.",
    true,
  ).optional(),
  period: field(
    text.nullable(),
    "What stretch it covers, where not the calendar year; such a point is not joined to others.",
    { en: "January to September" },
  ),
  note: field(text.nullable(), "What qualifies the figure, in own words.", {
    en: "text; the headline differs",
  }),
  evidence: field(evidenceList, "Who reports it."),
  weak,
})

/** `data/series/<id>.json`: figures by year with a source per point. */
export const seriesSchema = record({
  $schema: schemaAddress,
  id: field(id, "Id of the series; the name of the file.", "trade-usd-korean-count"),
  title: field(text, "What it counts.", { en: "Trade as counted on the Korean side" }),
  unit: field(line, "Unit of every figure in it.", "USD million"),
  side: field(side.nullable(), "Side that counts, where it is one.", "KR"),
  shape: field(
    z.enum(SERIES_SHAPES),
    "Whether the points are of one kind and may be drawn over time, or are claims of differing kinds.",
    "yearly",
  ),
  measures: field(z.array(measure).min(1), "Measures in it, in the order of the page."),
  points: field(z.array(point).min(1), "Figures, oldest first; a missing year is missing, not zero."),
  note: field(text.nullable(), "What the series is and is not.", { en: "Bases differ." }),
  aliases,
})

const claim = record({
  source: evidence.shape.source,
  para: evidence.shape.para,
  hash: evidence.shape.hash,
  says: field(text, "What this source says.", { en: "21 November 2012" }),
  dated: field(
    record({
      stage: field(
        z.enum(STAGES),
        "Stage that is dated: signing and entry into force are two.",
        "contracted",
      ),
      date: field(partialDate, "When this source says that it was reached.", "2012-11-21"),
    }),
    "What the source dates and when, where that is what sources differ on; held against the other claims.",
    { stage: "contracted", date: "2012-11-21" },
  ).optional(),
})

/** `data/disagreements/<id>.json`: sources that differ on the same thing. */
export const disagreementSchema = record({
  $schema: schemaAddress,
  id: field(id, "Id of the disagreement; the name of the file.", "award-date-of-the-chiron-purchase"),
  type: field(z.enum(DISAGREEMENT_TYPES), "On what they differ.", "date"),
  about: field(text, "What it is about.", { en: "Award date of the Chiron purchase" }),
  items: field(z.array(idOf("items")), "Items it touches.", ["chiron-manpads-2012"]),
  claims: field(z.array(claim).min(1), "What each source says."),
  resolved: field(text.nullable(), "Why the conflict is only apparent; null while it is open.", {
    en: "Planned; no report that it took place.",
  }),
  note: field(text.nullable(), "Which claim has the better ground, and why.", {
    en: "The ministry's text is the closer one.",
  }),
})
