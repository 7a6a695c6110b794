import * as z from "zod"
import { COUNTINGS, SOURCE_KINDS } from "../vocabulary.ts"
import {
  aliases,
  field,
  id,
  line,
  partialDate,
  record,
  schemaAddress,
  text,
  weak,
  webAddress,
} from "./field.ts"

/** `data/sources/<id>.json`: a document that was read. */
export const sourceSchema = record({
  $schema: schemaAddress,
  id: field(id, "Id of the source; the name of its file.", "yonhap-2023-11-17-yoon-boluarte"),
  publisher: field(line, "Who published it; for a reprint both names.", "Yonhap News Agency"),
  title: field(
    line.nullable(),
    "Title as printed; null where the headline was not seen.",
    "Yoon, Boluarte agree to boost ties",
  ),
  titleHint: field(
    line.nullable(),
    "Words of the page address or a cut headline, to find the page again; never shown as a title.",
    "avance del aeropuerto de chinchero",
  ),
  description: field(
    text.nullable(),
    "What the document is, in own words; null where the citations say enough.",
    {
      en: "Report on the talks in San Francisco",
    },
  ),
  published: field(
    partialDate.nullable(),
    "Date of publication, not of the event; null where none was seen.",
    "2023-11-17",
  ),
  language: field(
    z.string().regex(/^[a-z]{2}$/, "a language is its two-letter ISO 639-1 code"),
    "Language of the text.",
    "en",
  ),
  kind: field(z.enum(SOURCE_KINDS), "What kind of document it is.", "press"),
  url: field(
    webAddress,
    "Address read; may be a mirror or an archive.",
    "https://en.yna.co.kr/view/AEN20231117000252315",
  ),
  origin: field(
    id.nullable(),
    "Name of the release or wire story that this text repeats, shared by all that repeat it; null where it stands alone.",
    "rok-presidency-2023-11-16-peru-talks",
  ),
  originBasis: field(
    text.nullable(),
    "How the shared origin is known: stated in the text, or matching details.",
    {
      en: "stated: the texts quote the presidential office",
    },
  ),
  seed: field(
    z
      .string()
      .regex(/^\d{3}$/, "a core text has a number of three digits")
      .nullable(),
    "Number of the core text it is, where it is one of the five.",
    "000",
  ),
  counting: field(
    z.enum(COUNTINGS).nullable(),
    "How its paragraphs are counted, where the text is at hand: every line with words, those after the byline, or the numbers printed before them.",
    "lines",
  ),
  weak,
  note: field(text.nullable(), "Remark for readers.", {
    en: "Unofficial translation, as the text itself says.",
  }),
  aliases,
})
