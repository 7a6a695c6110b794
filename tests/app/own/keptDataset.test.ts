import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { FORM } from "../../../src/app/own/keptDataset.ts"

const SCHEMAS = join(import.meta.dirname, "../../../data/schema")

/** What they allow, without what only explains it: other words for a field make no other records. */
const rules = (text: string): string =>
  JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    (key === "description" && typeof value === "string") || key === "examples" ? undefined : value,
  )

it("a dataset that another schema checked is not taken for one of today's", () => {
  const digest = createHash("sha256")
  for (const file of readdirSync(SCHEMAS).toSorted())
    digest.update(rules(readFileSync(join(SCHEMAS, file), "utf8")))
  const form = digest.digest("hex").slice(0, 12)
  expect(FORM, `The schema has changed: write "${form}" as FORM in src/app/own/keptDataset.ts`).toBe(form)
})
