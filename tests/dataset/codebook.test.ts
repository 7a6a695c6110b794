import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, it } from "vitest"
import { codebook, codebookMarkdown, jsonSchemas } from "../../src/dataset/codebook.ts"
import { realFiles } from "../support/dataset.ts"

const DATA = join(import.meta.dirname, "../../data")

describe("the codebook", () => {
  it("stands in data/ as the schema says it", async () => {
    await expect(codebookMarkdown()).toMatchFileSnapshot(join(DATA, "codebook.md"))
  })

  it.each([...jsonSchemas()])("has the schema that the files name: %s", async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(join(DATA, "schema", name))
  })

  it("is within reach of an editor's program: every file names a schema that exists", () => {
    for (const { path, text } of realFiles()) {
      const { $schema } = JSON.parse(text) as { $schema: string }
      expect(existsSync(join(DATA, dirname(path), $schema)), path).toBe(true)
    }
  })

  it("tells whose ids stand in a field", () => {
    const item = codebook().find(({ name }) => name === "item")
    const refersTo = (path: string) => item?.fields.find((field) => field.path === path)?.refersTo
    expect(["title", "places", "events[].into", "events[].evidence[]"].map(refersTo)).toEqual([
      null,
      "places",
      "items",
      null,
    ])
  })

  const fields = codebook().flatMap((record) =>
    record.fields.map((field) => ({ name: `${record.name}.${field.path}`, field })),
  )

  it.each(fields)("explains $name", ({ field }) => {
    expect(field.meaning).toMatch(/^\S.{8,}[.]$/s)
  })

  it.each(
    fields.filter(({ field }) => !field.type.includes("record") && !field.type.includes("by language")),
  )("gives an example of $name", ({ field }) => {
    expect(field.example).not.toBeNull()
  })
})
