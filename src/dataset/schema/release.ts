import * as z from "zod"
import { field, record, schemaAddress, text, version, wholeDay } from "./field.ts"

/** What can happen to a record that was released: joined with another, or taken out. */
export const WITHDRAWALS = ["merged", "removed"] as const

const withdrawal = record({
  what: field(
    z
      .string()
      .regex(
        /^[a-z]+(?:\/[a-zA-Z0-9-]+)+$/,
        "what was withdrawn is named by its path: items/<id>, items/<id>/events/<id>, items/<id>/events/<id>/evidence",
      ),
    "Record, entry or list of entries that is no longer there, or no longer as long as it was.",
    "items/four-ships-sima/events/four-ships-sima-03",
  ),
  how: field(z.enum(WITHDRAWALS), "Whether it lives on in another record.", "merged"),
  into: field(
    z.string().nullable(),
    "Path of the record in which it lives on; null where it was removed.",
    null,
  ),
  reason: field(text, "Why, in a sentence that readers of the change log see.", {
    en: "The resolution addressed no Korean side.",
  }),
})

const release = record({
  version: field(version, "Version of the data, as `dataset.json` names it.", "2026.11.1"),
  released: field(wholeDay, "Day of the release.", "2026-11-25"),
  note: field(text, "What the release is about, in a sentence or two.", {
    en: "Stages held to the kind of act that each event records.",
  }),
  withdrawn: field(z.array(withdrawal), "What vanished with this release, each with its reason."),
  digest: field(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/, "a digest is 64 hexadecimal digits")
      .nullable(),
    "SHA-256 of the kept file of this release; null while it is being prepared.",
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  ),
})

/** `data/releases/log.json`: the releases of the dataset, oldest first; the last may still be in preparation. */
export const releaseLogSchema = record({
  $schema: schemaAddress,
  releases: field(z.array(release).min(1), "Releases, oldest first."),
})
export type ReleaseLog = z.infer<typeof releaseLogSchema>
export type Release = ReleaseLog["releases"][number]
export type Withdrawal = Release["withdrawn"][number]
