import { expect, it } from "vitest"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { fieldChoices } from "../../src/format/fieldChoices.ts"
import { recordNames } from "../../src/format/recordNames.ts"
import { recordFields } from "../../src/summary/recordFields.ts"
import { askOf, datasetOf, eventOf } from "../support/dataset.ts"

const dataset = datasetOf({
  items: [
    {
      id: "ships",
      title: { en: "Four ships" },
      instrument: "agreement",
      asks: [askOf("KR", "2014")],
      events: [eventOf("ships", 1, "2015-04-20", "delivered")],
      related: [{ id: "port", relation: "follows" }],
      notesEvidence: [{ source: "some-paper-2020", para: 2 }],
    },
    { id: "port" },
  ],
  places: [{ id: "lima", names: { en: "Lima", ko: "리마", es: null } }],
})
const language = createLanguage("en")
const names = recordNames(dataset, language)
const groups = fieldChoices("items", recordFields(dataset.items[0] ?? {}), language, names)
const lineOf = (path: string) => {
  const choice = groups.flatMap(({ choices }) => choices).find((one) => one.path === path)
  return choice && [choice.label, choice.field, choice.value]
}

it("the values of a record stand under the record, then entry by entry, lists of small ones together", () => {
  expect(groups.map(({ title, choices }) => [title, choices.length])).toEqual([
    ["Item", 13],
    ["Ask by Korea of 2014", 7],
    ["Event of 20 Apr 2015", 8],
    ["Related items", 1],
    ["Evidence of the open points", 1],
  ])
})

it("a value is called by its field within its group, and with its entry where it stands alone", () => {
  expect(lineOf("title")).toEqual(["Title", "Title", "Four ships"])
  expect(lineOf("asks › KR 2014 › wording")).toEqual([
    "Wording",
    "Wording of the ask by Korea of 2014",
    "Requested",
  ])
  expect(lineOf("events › ships-01 › stage")).toEqual([
    "Stage",
    "Stage of the event of 20 Apr 2015",
    "In force",
  ])
})

it("evidence and ties are told by their values, without a label of their own", () => {
  expect(lineOf("events › ships-01 › evidence › some-paper-2020 1")).toEqual([
    "Evidence",
    "Evidence from Some Paper (2 May 2020, ¶1) of the event of 20 Apr 2015",
    "Some Paper, 2 May 2020, ¶1",
  ])
  expect(lineOf("related › port")).toEqual([null, "Tie to “port”", "Follows: port"])
})

it("a field within a field of an entry is called by both", () => {
  const says = { en: "May 2011" }
  const claims = [
    { source: "some-paper-2020", para: null, says, dated: { stage: "signed" as const, date: "2011-05" } },
  ]
  const { disagreements } = datasetOf({
    items: [{ id: "pact", events: [eventOf("pact", 1, "2011-05", "signed")] }],
    disagreements: [{ id: "day", type: "date", items: ["pact"], claims }],
  })
  const told = fieldChoices("disagreements", recordFields(disagreements[0] ?? {}), language, names)
  expect(
    told
      .at(-1)
      ?.choices.map(({ label, value }) => [label, value])
      .slice(-2),
  ).toEqual([
    ["Stage of the dating", "Signed"],
    ["Date of the dating", "May 2011"],
  ])
})

it("a record without an instrument has its own kind as heading", () => {
  const [place] = dataset.places
  const [group] = fieldChoices("places", recordFields(place ?? {}), language, names)
  expect([group?.title, group?.choices[0]?.value]).toEqual(["Place", "Lima · 리마"])
})
