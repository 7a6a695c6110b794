import { describe, expect, it } from "vitest"
import { codebook } from "../../src/dataset/codebook.ts"
import { codebookLabel, codebookValue } from "../../src/format/codebookLabels.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { codebook as es } from "../../src/format/messages/es/codebook.ts"
import { ko as korean } from "../../src/format/messages/ko.ts"
import { codebook as ko } from "../../src/format/messages/ko/codebook.ts"

const fields = codebook().flatMap((record) => record.fields.map((field) => ({ file: record.name, ...field })))
const distinct = (words: readonly (string | null)[]) =>
  [...new Set(words.filter((word) => word !== null))].toSorted()

describe.each(Object.entries({ ko, es }))("the codebook in %s", (_, words) => {
  it("says every meaning, type and unit of the schema, and nothing that the schema no longer says", () => {
    expect(Object.keys(words.meaning).toSorted()).toEqual(distinct(fields.map(({ meaning }) => meaning)))
    expect(Object.keys(words.type).toSorted()).toEqual(distinct(fields.map(({ type }) => type)))
    expect(Object.keys(words.unit).toSorted()).toEqual(distinct(fields.map(({ unit }) => unit)))
  })

  it("ends each meaning as a sentence, with the names and figures of the English one", () => {
    for (const [english, meaning] of Object.entries(words.meaning)) {
      expect(meaning, english).toMatch(/^\S.*\.$/)
      const kept = (text: string) =>
        (text.match(/\d{2,}|null|dataset\.json|SHA-256|SPDX|ISO|mention\b(?!s)/g) ?? []).toSorted()
      for (const word of new Set(kept(english))) expect(meaning, english).toContain(word)
    }
  })
})

it("a closed list shows its values as the data has them, with the label of the page", () => {
  const language = createLanguage("ko", korean)
  expect(codebookLabel(language, "item", "events[].stage")).toBe("단계")
  expect(codebookValue(language, "item", "events[].stage", "under-way")).toBe("under-way(진행 중)")
  expect(codebookValue(createLanguage("en"), "item", "events[].stage", "under-way")).toBe("under-way")
  for (const { file, path, allowed } of fields.filter((field) => !field.path.endsWith("reviewed")))
    for (const value of allowed.filter(() => file !== "releases"))
      expect(codebookValue(language, file, path, value), `${file}.${path}`).not.toBe(value)
})
