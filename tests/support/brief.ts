import type { Dataset } from "../../src/dataset/records.ts"
import { briefDocument, type BriefFrame } from "../../src/files/briefDocument.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { type BriefChoice, briefOf } from "../../src/summary/brief.ts"

export const english = createLanguage("en")

/** A brief in words for Korea's officer before a meeting of leaders, unless said otherwise. */
export function documentOf(
  dataset: Dataset,
  choice: Partial<BriefChoice> = {},
  frame: Partial<BriefFrame> = {},
) {
  const asOf = frame.asOf ?? dataset.about.coverage.until
  const today = asOf < dataset.about.coverage.until ? null : "2026-11-25"
  const whole = { side: "KR", counterpart: "PE", level: "leaders" as const, isOfAll: true, ...choice }
  return briefDocument(briefOf(dataset, dataset.items, whole, { asOf, today }), {
    dataset,
    language: english,
    sides: new Map(dataset.about.parties.map(({ code, name }) => [code, name.en])),
    asOf,
    made: "2026-11-25",
    day: null,
    before: null,
    sectors: [],
    site: "https://site.example/",
    address: "https://site.example/brief/",
    itemAddress: (id) => `https://site.example/items/${id}/`,
    sourceAddress: (id) => `https://site.example/sources/${id}/`,
    recordAddress: ({ id }) => `https://site.example/record/${id}`,
    moreAddress: (section) => `https://site.example/more/${section}/`,
    ...frame,
  })
}
