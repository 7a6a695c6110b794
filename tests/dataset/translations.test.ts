import { describe, expect, it } from "vitest"
import { parseDataset } from "../../src/dataset/parse/parseDataset.ts"
import { isUnreviewed, withoutTranslations } from "../../src/dataset/translations.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { ko } from "../../src/format/messages/ko.ts"
import { filesOf, realFiles } from "../support/dataset.ts"

const records = parseDataset(realFiles())
const split = withoutTranslations(records)

describe("the records without translations", () => {
  it("read in every language as the whole records do", () => {
    for (const code of ["ko", "es"] as const) {
      const language = createLanguage(code, ko, split.translations[code])
      for (const [index, item] of records.items.entries()) {
        const light = split.records.items[index]
        expect(light && language.text(light.title)).toBe(item.title[code] ?? item.title.en)
        expect(light?.events.map(({ what }) => language.text(what))).toEqual(
          item.events.map(({ what }) => what[code] ?? what.en),
        )
      }
      for (const [index, person] of records.people.entries())
        expect(split.records.people[index]?.offices.map(({ title }) => language.text(title))).toEqual(
          person.offices.map(({ title }) => title[code] ?? title.en),
        )
    }
  })

  it("are lighter, keep every name and every English text, and are sound by themselves", () => {
    const bytes = (value: unknown) => JSON.stringify(value).length
    expect(bytes(split.records)).toBeLessThan(bytes(records) * 0.8)
    expect(split.records.people.map(({ names }) => names)).toEqual(records.people.map(({ names }) => names))
    expect(split.records.items.map(({ summary }) => summary.en)).toEqual(
      records.items.map(({ summary }) => summary.en),
    )
  })

  it("keep two translations of one English text in their places", () => {
    const office = (es: string) => [{ id: "head", title: { en: "President", es }, from: null, to: null }]
    const world = parseDataset(
      filesOf({
        people: [
          { id: "ana", offices: office("Presidenta") },
          { id: "luis", offices: office("Presidente") },
        ],
      }),
    )
    const light = withoutTranslations(world)
    expect(light.records.people.map(({ offices }) => offices[0]?.title.es)).toEqual([
      "Presidenta",
      "Presidente",
    ])
    expect(light.translations.es["President"]).toBeUndefined()
  })

  it("keep names, and give up a translation however often it is given, and none where there is none", () => {
    const title = { en: "Mayor", ko: "시장", es: "Alcalde" }
    const offices = [{ id: "mayor", title, from: null, to: null }]
    const names = { en: "Lima", ko: "리마", es: null }
    const light = withoutTranslations(
      parseDataset(
        filesOf({
          people: [
            { id: "ana", offices, names },
            { id: "luis", offices, note: { en: "Twice mayor.", ko: "시장을 두 번 지냈다." } },
          ],
        }),
      ),
    )
    expect(light.records.people.map(({ offices: [office], note }) => [office?.title, note])).toEqual([
      [{ en: "Mayor" }, null],
      [{ en: "Mayor" }, { en: "Twice mayor." }],
    ])
    expect(light.records.people[0]?.names).toEqual(names)
    const found = (code: "ko" | "es") => Object.keys(light.translations[code])
    expect(light.translations.ko).toMatchObject({ Mayor: "시장", "Twice mayor.": "시장을 두 번 지냈다." })
    expect([found("ko").includes("Lima"), found("es").includes("Twice mayor.")]).toEqual([false, false])
  })
})

describe("a record's translations", () => {
  const item = (title: object) =>
    parseDataset(filesOf({ items: [{ id: "ships", title: { en: "Ships", ...title } }] })).items.map(
      ({ title: text }) => text,
    )

  it("are unreviewed until a native speaker has read every one in that language", () => {
    expect(isUnreviewed(item({ ko: "함정" }), "ko")).toBe(true)
    expect(isUnreviewed(item({ ko: "함정", reviewed: ["ko"] }), "ko")).toBe(false)
    expect(isUnreviewed(item({ ko: "함정", reviewed: ["ko"] }), "es")).toBe(true)
    expect(isUnreviewed({ names: { en: "Lima", ko: "리마", es: "Lima" } }, "ko")).toBe(false)
  })

  it("are unreviewed where a single one of them is, at whatever depth", () => {
    const [read, unread] = [{ en: "Ships", reviewed: ["ko"] }, { en: "Boats" }]
    const event = (what: object) => ({ id: "ships-01", what, evidence: [{ source: "some-paper", para: 1 }] })
    expect(isUnreviewed({ title: read, events: [event(read), event(unread)] }, "ko")).toBe(true)
    expect(isUnreviewed({ title: read, events: [event(read), event(read)] }, "ko")).toBe(false)
  })
})
