import { describe, expect, it } from "vitest"
import { editedDocument } from "../../src/files/editedDocument.ts"
import {
  arrange,
  hasNotes,
  type BriefEdit,
  type BriefEdits,
  isUnedited,
  NO_EDITS,
  sectionEdits,
  withEdit,
  withNotes,
  withoutLost,
} from "../../src/selection/briefEdits.ts"
import { readBriefEdits, writeBriefEdits } from "../../src/selection/readBriefEdits.ts"
import { documentOf } from "../support/brief.ts"
import { realDataset } from "../support/dataset.ts"

const IDS = ["a", "b", "c"]
const after = (...edits: readonly BriefEdit[]) =>
  edits.reduce<BriefEdits>((all, edit) => withEdit(all, edit, IDS), NO_EDITS)
const order = (edits: BriefEdits, ids: readonly string[] = IDS) => arrange(ids, sectionEdits(edits, "s"))
const move = (id: string, by: -1 | 1): BriefEdit => ({ kind: "move", section: "s", id, by })
const toggle = (id: string, section = "s"): BriefEdit => ({ kind: "toggle", section, id })
const add = (text: string, section = "s"): BriefEdit => ({ kind: "add", section, text })

describe("an officer's changes", () => {
  it("move a line by one place and no further than the ends", () => {
    expect(order(after(move("a", 1)))).toEqual(["b", "a", "c"])
    expect(order(after(move("c", -1), move("c", -1), move("c", -1)))).toEqual(["c", "a", "b"])
    expect(order(after(move("c", 1)))).toEqual(IDS)
    expect(sectionEdits(after(move("gone", 1)), "s").order).toEqual(IDS)
  })

  it("of one section or blank leave those of the others as they are", () => {
    const blank = (name: string): BriefEdit => ({ kind: "blank", blank: name, text: `So, ${name}.` })
    const edits = after(toggle("b"), blank("press"), toggle("c", "other"), blank("aims"))
    expect(sectionEdits(edits, "s").out).toEqual(["b"])
    expect(sectionEdits(edits, "other").out).toEqual(["c"])
    expect(edits.blanks).toEqual({ press: "So, press.", aims: "So, aims." })
    expect(sectionEdits(edits, "constructor")).toEqual(sectionEdits(NO_EDITS, "s"))
  })

  it("keep an order when lines come and go; new lines come after it", () => {
    expect(order(after(move("c", -1)), ["a", "c", "new"])).toEqual(["a", "c", "new"])
    expect(order(after(move("a", 1)), ["new", "a", "b", "c"])).toEqual(["b", "a", "c", "new"])
  })

  it("leave a line out and bring it back", () => {
    expect(sectionEdits(after(toggle("b")), "s").out).toEqual(["b"])
    expect(sectionEdits(after(toggle("b"), toggle("b")), "s").out).toEqual([])
    expect(sectionEdits(after(toggle("a"), toggle("b"), toggle("a")), "s").out).toEqual(["b"])
  })

  it("add lines that move like the others", () => {
    const edits = after(add(" first "), add("second"), move("own:2", -1))
    expect(sectionEdits(edits, "s").own).toEqual([
      { id: "own:1", text: "first" },
      { id: "own:2", text: "second" },
    ])
    expect(order(edits)).toEqual(["a", "b", "c", "own:2", "own:1"])
    const kept = { ...NO_EDITS, sections: { s: { order: [], out: [], own: [{ id: "own:7", text: "old" }] } } }
    expect(sectionEdits(withEdit(kept, add("new"), IDS), "s").own.map(({ id }) => id)).toEqual([
      "own:7",
      "own:8",
    ])
  })

  it("drop what belongs to lines that are gone, and count those lines", () => {
    const edits = after(move("a", 1), toggle("b"), toggle("c"), add("mine"))
    const kept = withoutLost(edits, new Map([["s", ["a", "c"]]]))
    expect(kept.lost).toBe(1)
    expect(sectionEdits(kept.edits, "s")).toEqual({
      order: ["a", "c"],
      out: ["c"],
      own: [{ id: "own:1", text: "mine" }],
    })
    expect(withoutLost(edits, new Map([["s", IDS]]))).toEqual({ edits, lost: 0 })
    expect(withoutLost(edits, new Map()).lost).toBe(2)
    expect(withoutLost(after(add("mine"), toggle("own:1")), new Map([["s", IDS]])).lost).toBe(0)
  })

  it("take own lines and words from another brief, once, and neither its order nor its omissions", () => {
    const press = (text: string): BriefEdit => ({ kind: "blank", blank: "press", text })
    const here = after(toggle("a"), add("mine"), press("Here."))
    const other = after(move("c", -1), toggle("b"), add("mine"), add("theirs"), press("There."))
    const both = withNotes(here, other)
    expect(sectionEdits(both, "s")).toEqual({
      order: [],
      out: ["a"],
      own: [
        { id: "own:1", text: "mine" },
        { id: "own:2", text: "theirs" },
      ],
    })
    expect(both.blanks).toEqual({ press: "Here.\nThere." })
    expect(withNotes(both, other)).toBe(both)
    for (const empty of [NO_EDITS, after(press(""))])
      expect(withNotes(empty, other).blanks).toEqual({ press: "There." })
    expect(withNotes(NO_EDITS, after(move("c", -1), toggle("b")))).toBe(NO_EDITS)
  })

  it("have notes where there are own lines or words, not where lines are only moved or left out", () => {
    expect(hasNotes(after(move("c", -1), toggle("b")))).toBe(false)
    expect(hasNotes(after(add("mine")))).toBe(true)
    expect(hasNotes(after({ kind: "blank", blank: "press", text: "so" }))).toBe(true)
    expect(hasNotes(after({ kind: "blank", blank: "press", text: "" }))).toBe(false)
    expect(hasNotes(after(toggle("b"), add("mine", "other")))).toBe(true)
  })

  it("read back as they were written", () => {
    const edits = after(move("a", 1), toggle("b"), add("mine"), { kind: "blank", blank: "press", text: "so" })
    expect(readBriefEdits(writeBriefEdits(edits))).toEqual(edits)
    for (const one of [move("a", 1), toggle("b"), add("mine")]) expect(isUnedited(after(one))).toBe(false)
    expect(isUnedited(after(toggle("b"), toggle("c", "other"), toggle("c", "other")))).toBe(false)
    expect(isUnedited(after({ kind: "blank", blank: "press", text: "so" }))).toBe(false)
    expect(isUnedited(after({ kind: "blank", blank: "press", text: "" }, toggle("b"), toggle("b")))).toBe(
      true,
    )
    const filled = { kind: "blank", blank: "press", text: "so" } as const
    expect(isUnedited(after(filled, { ...filled, blank: "aims", text: "" }))).toBe(false)
    const many = after(...Array.from({ length: 12 }, (_, line) => add(`line ${line}`)))
    expect(readBriefEdits(writeBriefEdits(many))).toEqual(many)
  })

  it.each([
    "",
    "no json",
    "null",
    "[]",
    "{}",
    `{"version":2,"sections":{},"blanks":{}}`,
    `{"version":1,"sections":[],"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":[1],"out":[],"own":[]}},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":[],"out":[],"own":[{"id":"x","text":"y"}]}},"blanks":{}}`,
    `{"version":1,"sections":{"s":3},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":[],"out":[null],"own":[]}},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":"a","out":[],"own":[]}},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":[],"out":[],"own":{}}},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":[],"out":[],"own":[null]}},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":[],"out":[],"own":[{"id":"own:1","text":2}]}},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":[],"out":[],"own":[{"id":"my-own:1","text":"y"}]}},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":[],"out":[],"own":[{"id":"own:1234567890","text":"y"}]}},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":["a",1],"out":[],"own":[]}},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":[],"out":[],"own":[{"id":"own:1","text":"y"},{}]}},"blanks":{}}`,
    `{"version":1,"sections":{"s":{"order":[],"out":[],"own":[]},"t":null},"blanks":{}}`,
    `{"version":1,"sections":"","blanks":{}}`,
    `{"version":1,"sections":null,"blanks":{}}`,
    `{"version":1,"sections":{},"blanks":[]}`,
    `{"version":1,"sections":{},"blanks":{"aims":"so","press":3}}`,
  ])("are not read from %s", (text) => {
    expect(readBriefEdits(text)).toBeNull()
  })
})

describe("the document with an officer's changes", () => {
  const document = documentOf(realDataset())
  const [first, second] = document.sections.find(({ id }) => id === "theirs")?.lines ?? []
  if (!first || !second) throw new Error("no asks")
  const ids = document.sections.find(({ id }) => id === "theirs")?.lines.map(({ id }) => id) ?? []
  const edits = [
    { kind: "toggle", section: "theirs", id: first.id },
    { kind: "add", section: "theirs", text: "Ask about the visa." },
  ] as const
  const edited = editedDocument(
    document,
    edits.reduce<BriefEdits>((all, edit) => withEdit(all, edit, ids), NO_EDITS),
  )
  const lines = edited.document.sections.find(({ id }) => id === "theirs")?.lines ?? []

  it("prints what is kept and what was added, and keeps the place of what was left out", () => {
    expect(lines[0]?.id).toBe(second.id)
    expect(lines.at(-1)).toMatchObject({ isOwn: true, sentences: [{ sources: [] }] })
    expect(edited.placed.get("theirs")?.[0]).toEqual({ line: first, isOut: true })
  })

  it("has no section of which every line is left out, while the page keeps it", () => {
    const all = ids.reduce<BriefEdits>(
      (so, id) => withEdit(so, { kind: "toggle", section: "theirs", id }, ids),
      NO_EDITS,
    )
    const without = editedDocument(document, all)
    expect(without.document.sections.map(({ id }) => id)).not.toContain("theirs")
    expect(without.placed.get("theirs")).toHaveLength(ids.length)
  })

  it("names no source that only a line left out named, and numbers the others on", () => {
    const lost = first.sentences.flatMap(({ sources }) => sources)
    const names = edited.document.sources.map(({ id }) => id)
    const others = document.sources.map(({ id }) => id).filter((id) => !lost.includes(id))
    expect(names.filter((id) => !lost.includes(id)).toSorted()).toEqual(others.toSorted())
    expect(names.length).toBeLessThan(document.sources.length)
  })
})
