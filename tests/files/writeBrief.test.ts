import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { editedDocument } from "../../src/files/editedDocument.ts"
import { writeDocx } from "../../src/files/writeDocx.ts"
import { writeHtml } from "../../src/files/writeHtml.ts"
import { writeMarkdown } from "../../src/files/writeMarkdown.ts"
import { NO_EDITS, withEdit } from "../../src/selection/briefEdits.ts"
import { sourceNumber } from "../../src/format/document.ts"
import { documentOf } from "../support/brief.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"
import { docxFaults } from "../support/docxFaults.ts"

const TRAP = `<w:b/> & "quotes" <script>alert(1)</script> *not bold* [no](link) _x_`
const world = datasetOf({
  sources: [{ id: "other-paper", title: TRAP, publisher: TRAP }],
  items: [
    {
      id: "ships",
      title: { en: `Ships ${TRAP.slice(0, 40)}` },
      asks: [
        { ...askOf("PE", "2020-05-01"), evidence: [{ source: "other-paper", para: 1 }] },
        askOf("KR", "2020-05-01"),
      ],
      events: [eventOf("ships", 1, "2020-05-01", "raised")],
    },
  ],
})
const plain = documentOf(world)
const edits = withEdit(
  withEdit(NO_EDITS, { kind: "add", section: "theirs", text: `Mine ${TRAP}` }, []),
  { kind: "blank", blank: "press", text: "1. Say\n# little" },
  [],
)
const { document } = editedDocument(plain, edits)
const real = documentOf(realDataset())

async function partsOf(of: typeof document) {
  const blob = await writeDocx(of)
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const texts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
  return { texts, part }
}
const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length

it("of what an officer pasted, with signs that no document can hold, is a Word file all the same", async () => {
  const pasted = "line\vnext\0\u0007\uD800\uFFFE end"
  const added = withEdit(
    withEdit(NO_EDITS, { kind: "add", section: "theirs", text: pasted }, []),
    { kind: "blank", blank: "press", text: pasted },
    [],
  )
  const { texts, part } = await partsOf(editedDocument(plain, added).document)
  expect(docxFaults(texts)).toEqual([])
  expect(part("word/document.xml")).toContain("next end")
})

describe("a brief as Word file", async () => {
  const { texts, part } = await partsOf(real)

  it("has real headings, lists and a header with the day", () => {
    const body = part("word/document.xml")
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(1)
    // Blanks, sections and the sources.
    expect(count(body, /<w:pStyle w:val="Heading2"\/>/g)).toBe(3 + real.sections.length + 1)
    const lines = real.sections.flatMap((section) => section.lines)
    expect(count(body, /<w:numPr>/g)).toBe(lines.length + real.sources.length)
    expect(part("word/numbering.xml")).toContain('w:val="bullet"')
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(part("word/header1.xml")).toContain("as of 22 Nov 2026")
    expect(part("word/footer1.xml")).toContain("https://site.example/brief/")
    expect(part("word/footer1.xml")).toContain("PAGE")
    expect(part("word/styles.xml")).toMatch(/<w:lang w:val="en-GB"/)
  })

  it("refers with every mark, also a second one to the same source, to the entry of that source", () => {
    const body = part("word/document.xml")
    const marked = real.sections.flatMap(({ lines }) =>
      lines.flatMap((line) => line.sentences.flatMap(({ sources }) => sources)),
    )
    expect(new Set(marked).size).toBeLessThan(marked.length)
    const entries = [...body.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:bookmarkStart w:name="([^"]+)".*?<\/w:p>/g)]
    expect(entries).toHaveLength(real.sources.length)
    const idOf = new Map(
      entries.map(([entry, name = ""], index) => {
        const source = real.sources[index]
        expect(entry).toContain(source?.path)
        return [name, source?.id]
      }),
    )
    const refs = [...body.matchAll(/ REF (\S+) .n .h .*?separate.*?<w:t [^>]*>(\d+)<\/w:t>/g)]
    expect(refs.map(([, name = ""]) => idOf.get(name))).toEqual(marked)
    expect(refs.map(([, , number]) => Number(number))).toEqual(marked.map((id) => sourceNumber(real, id)))
  })

  it("is sound as Word demands it: parts, relationships, ids, styles, lists, places and fields", async () => {
    expect(docxFaults(texts)).toEqual([])
    expect(docxFaults((await partsOf(document)).texts)).toEqual([])
  })

  it.each([
    ["word/document.xml", /<\/w:body>/, "", "word/document.xml is no XML"],
    ["word/document.xml", / REF source1 /, " REF source0 ", "a place is missing: source0"],
    ["word/document.xml", /w:name="source2"/, 'w:name="source1"', "two bookmarks are named source1"],
    ["word/document.xml", /w:val="Heading1"/, 'w:val="Heading0"', "a style is missing: Heading0"],
    ["word/document.xml", /w:fldCharType="separate"/, 'w:fldCharType="end"', "a field is not begun"],
    [
      "word/_rels/document.xml.rels",
      /Target="styles.xml"/,
      'Target="none.xml"',
      "a part is missing: word/none",
    ],
    ["word/numbering.xml", /w:numId="\d+"/g, 'w:numId="99"', "a numbering is missing"],
  ] as const)("would be found unsound where %s had %s as %s", (name, from, to, fault) => {
    const found = docxFaults({ ...texts, [name]: (texts[name] ?? "").replace(from, to) })
    expect(found.join("\n")).toContain(fault)
  })

  it("has no markup from the data, and the officer's words as such", async () => {
    const body = (await partsOf(document)).part("word/document.xml")
    expect(body).not.toContain("<script>")
    expect(body).toContain("&lt;w:b/&gt;")
    expect(body).toContain("Own note: ")
    expect(body).toContain("# little")
    const parsed = new RegExp(`&(?!amp;|lt;|gt;|quot;|apos;|#)`).exec(body)
    expect(parsed).toBeNull()
  })
})

describe("a brief as Markdown", () => {
  it("has every heading, line and source, each mark with its note", () => {
    const text = writeMarkdown(real)
    for (const { heading } of real.sections) expect(text).toContain(`\n## ${heading.replaceAll("*", "")}\n`)
    const lines = real.sections.flatMap((section) => section.lines)
    expect(count(text, /^- /gm)).toBe(lines.length + real.facts.length)
    const marks = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, mark]) => Number(mark)))
    const notes = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, mark]) => Number(mark))
    expect(notes).toEqual(real.sources.map((_, index) => index + 1))
    expect([...marks].toSorted((a, b) => a - b)).toEqual(notes)
  })

  it("makes nothing of what the data or the officer wrote", () => {
    const text = writeMarkdown(document)
    expect(text).not.toContain("<script>")
    expect(text).toContain(String.raw`\<script\>`)
    expect(text).toContain(String.raw`\*not bold\*`)
    expect(text).toContain(String.raw`\[no\](link)`)
    expect(text).toContain("1\\. Say\n\\# little")
  })

  it("marks own notes", () => {
    expect(writeMarkdown(document)).toMatch(/^- \*Own note:\* Mine /m)
  })
})

describe("a brief as formatted text", () => {
  it("is headings, lists and links, and escapes every text", () => {
    const html = writeHtml(document)
    const page = new DOMParserLike(html)
    expect(page.count("h1")).toBe(1)
    expect(page.count("h2")).toBe(document.blanks.length + document.sections.length + 1)
    expect(page.count("script")).toBe(0)
    expect(html).toContain("&lt;script&gt;")
    expect(html).toContain("1. Say<br># little")
    expect(count(html, /<ol>.*<\/ol>/gs)).toBe(1)
  })
})

/** Counts opening tags: enough where every text is escaped. */
class DOMParserLike {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
  count(tag: string) {
    return count(this.html, new RegExp(`<${tag}[ >]`, "g"))
  }
}
