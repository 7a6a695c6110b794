import * as z from "zod"
import { calendarFault } from "../calendarFault.ts"
import { PARTIAL_DATE } from "../partialDate.ts"
import { textFault } from "../signs.ts"
import type { Worded } from "../worded.ts"

/*
 * What a schema says of a fault is a template, as in `worded.ts`: {0} is the limit that it stands beside. Other languages
 * say it anew by its English words.
 */

/** One documented field: what it means, an example, and its unit where it has one. */
export function field<T extends z.ZodType>(
  schema: T,
  description: string,
  example?: unknown,
  unit?: string,
): T {
  return schema.meta({
    description,
    ...(example === undefined ? {} : { examples: [example] }),
    ...(unit ? { unit } : {}),
  })
}

/** A record type whose unknown keys are faults. */
export const record = z.strictObject

// Else the parser would try to make code of text, which the site's policy forbids: a browser tells of every try.
if (!("process" in globalThis)) z.config({ jitless: true })

/** An id is the name of a file and part of addresses. */
export const LONGEST_ID = 100

export const id = z
  .string()
  .max(LONGEST_ID, { error: "an id has at most {0} characters", abort: true })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id holds lower-case letters, digits and single hyphens")

/** The id of a record of another collection; `parse/references.ts` reads the name off the schema and checks it. */
export const idOf = (collection: string) => id.meta({ collection })

/** A fault that no check of the library finds, with all that is needed to word it anew. */
const issueOf = ({ template, values }: Worded, remedy?: Worded) => ({
  code: "custom" as const,
  message: template,
  params: { values, remedy },
})

export const partialDate = z
  .string()
  .regex(PARTIAL_DATE, {
    error: "a date is written YYYY-MM-DD, YYYY-MM or YYYY, as long as what is known",
    abort: true,
  })
  .superRefine((date, context) => {
    const fault = calendarFault(date)
    if (fault) context.addIssue(issueOf(fault))
  })

/** A day of which all is known. */
export const wholeDay = partialDate.refine(
  (date) => date.length === 10,
  "a release has a whole day: YYYY-MM-DD",
)

/** Year, month and running number: 2026.11.1. */
export const version = z
  .string()
  .regex(/^\d{4}\.\d{1,2}\.\d+$/, "a version is written YEAR.MONTH.NUMBER, as 2026.11.1")

export const line = z
  .string()
  .trim()
  .min(1, { error: "this text may not be empty", abort: true })
  .superRefine((words, context) => {
    const fault = textFault(words)
    if (fault) context.addIssue(issueOf(fault.rule, fault.remedy))
  })

/** Own prose. English is always there; `reviewed` lists the other languages that a native speaker has read. */
export const text = record({
  en: field(line, "English wording.", "Four warships built with SIMA at Callao"),
  ko: field(line, "Korean wording.", "카야오 시마 조선소 함정 4척").optional(),
  es: field(line, "Spanish wording.", "Cuatro buques construidos con SIMA en el Callao").optional(),
  reviewed: field(
    z.array(z.enum(["ko", "es"])),
    "Translations that a native speaker has reviewed; one not listed here is unreviewed.",
    ["es"],
  ).optional(),
})

/** Own prose of a length that fits its place. */
export const textUpTo = (characters: number) =>
  text.refine(({ en }) => en.length <= characters, {
    error: "this text has room for {0} characters",
    params: { values: [characters] },
  })

/** A name as sources print it; null where no source read gives that language. */
export const names = record({
  en: field(line, "Name in English or romanised.", "Seok Jong-gun"),
  ko: field(line.nullable(), "Name in Hangul.", "석종건"),
  es: field(line.nullable(), "Name in Spanish.", "Ministerio de Defensa"),
})

/** A name in each language that has one of its own; the English one where it has none. */
export const namesWhereOwn = record({
  en: field(line, "Name in English, or wherever no other is in use.", "ECLAC"),
  ko: field(line, "Name in Korean, where it is another.", "방사청").optional(),
  es: field(line, "Name in Spanish, where it is another.", "CEPAL").optional(),
})

/** Names of one record that are not shown as its own. */
export const variants = field(
  z.array(line),
  "Other names by which readers may look for it; they are searched too.",
  ["Hanwha Ocean"],
)

export const country = z.string().regex(/^[A-Z]{2}$/, "a country is its two-letter ISO 3166 code in capitals")
/** One of the two parties of `dataset.json`. */
export const side = country
export const sideOrBoth = z.union([side, z.literal("both")])

export const webAddress = z
  .url({ protocol: /^https?$/, error: "an address begins with http:// or https://" })
  .max(2000, "an address has at most {0} characters")

/** More would be no sum of this world; up to here a program holds every whole number. */
export const LARGEST_FIGURE = 1e15

export const evidence = record({
  source: field(idOf("sources"), "Source that carries the claim.", "yonhap-2023-11-17-yoon-boluarte"),
  para: field(
    z.int().min(1).nullable(),
    "Paragraph of the body text that carries it; null where none was recorded.",
    6,
    "paragraph, counted from 1",
  ),
  hash: field(
    z.string().regex(/^[0-9a-f]{12}$/, "a hash is twelve hexadecimal digits"),
    "First twelve digits of the SHA-256 of the normalised paragraph, where the text was at hand; tells whether the paragraph is still the same.",
    "3f786850e387",
  ).optional(),
})
export const evidenceList = z.array(evidence).min(1, "at least one piece of evidence is needed")

export const schemaAddress = field(
  z.string(),
  "Schema that an editor's program checks this file against.",
  "../schema/item.schema.json",
).optional()
export const aliases = field(
  z.array(id),
  "Earlier ids of this record, so that old addresses and notes still resolve.",
  ["knowledge-and-training"],
)
export const weak = field(
  text.nullable(),
  "Why this rests on weak ground only (open encyclopedias, forum posts, inferred years, advance notices); null where it does not.",
  { en: "month inferred from the order of the text" },
)
