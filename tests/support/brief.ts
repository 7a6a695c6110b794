import type { Dataset } from "../../src/dataset/records.ts"
import { briefDocument, type BriefFrame } from "../../src/files/briefDocument.ts"
import { briefLines, type LinesFrame } from "../../src/files/briefLines.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { type BriefChoice, briefOf } from "../../src/summary/brief.ts"

export const english = createLanguage("en")

/** A brief in words for Korea's officer before a meeting of leaders, unless said otherwise. */
export function documentOf(
  dataset: Dataset,
  choice: Partial<BriefChoice> = {},
  frame: Partial<BriefFrame & LinesFrame> = {},
) {
  const asOf = frame.asOf ?? dataset.about.coverage.until
  const today = asOf < dataset.about.coverage.until ? null : "2026-11-25"
  const whole = { side: "KR", counterpart: "PE", level: "leaders" as const, isOfAll: true, ...choice }
  const brief = briefOf(dataset, dataset.items, whole, { asOf, today })
  const whereabouts = {
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
    itemAddress: (id: string) => `https://site.example/items/${id}/`,
    sourceAddress: (id: string) => `https://site.example/sources/${id}/`,
    recordAddress: ({ id }: { readonly id: string }) => `https://site.example/record/${id}`,
    moreAddress: (section: string) => `https://site.example/more/${section}/`,
    ...frame,
  }
  return briefDocument(brief, briefLines(brief, whereabouts).whole(), whereabouts)
}
