import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { editedDocument } from "../../src/files/editedDocument.ts"
import { writeDocx } from "../../src/files/writeDocx.ts"
import { writeHtml } from "../../src/files/writeHtml.ts"
import { writeMarkdown } from "../../src/files/writeMarkdown.ts"
import { NO_EDITS, withEdit } from "../../src/selection/briefEdits.ts"
import { documentOf, english } from "../support/brief.ts"
import { askOf, datasetOf, eventOf, realDataset } from "../support/dataset.ts"

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
  const blob = await writeDocx(of, english)
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  return { names: Object.keys(files), part }
}
const count = (text: string, pattern: RegExp) => (text.match(pattern) ?? []).length

describe("a brief as Word file", () => {
  it("has real headings, lists, one endnote for each source and a header with the day", async () => {
    const { part } = await partsOf(real)
    const body = part("word/document.xml")
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(1)
    // Blanks, sections and the sources.
    expect(count(body, /<w:pStyle w:val="Heading2"\/>/g)).toBe(3 + real.sections.length + 1)
    const lines = real.sections.flatMap((section) => section.lines)
    expect(count(body, /<w:numPr>/g)).toBe(lines.length)
    expect(part("word/numbering.xml")).toContain('w:val="bullet"')
    expect(count(body, /<w:endnoteReference /g)).toBe(real.sources.length)
    const notes = part("word/endnotes.xml")
    for (const { path } of real.sources) expect(notes).toContain(path)
    // Besides the two of its own that separate notes from text.
    expect(count(notes, /<w:endnote (?![^>]*w:type=)/g)).toBe(real.sources.length)
    expect(body).toContain('<w:numFmt w:val="decimal"/>')
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(part("word/header1.xml")).toContain("as of 22 Nov 2026")
    expect(part("word/footer1.xml")).toContain("https://site.example/brief/")
    expect(part("word/footer1.xml")).toContain("PAGE")
    expect(part("word/styles.xml")).toMatch(/<w:lang w:val="en-GB"/)
  })

  it("numbers a note as the document numbers its source: in the order of the text", async () => {
    const { part } = await partsOf(real)
    const body = part("word/document.xml")
    const notes = part("word/endnotes.xml")
    const ids = [...body.matchAll(/<w:endnoteReference w:id="(\d+)"/g)].map(([, id]) => id)
    const texts = ids.map(
      (id) => new RegExp(`<w:endnote [^>]*w:id="${id}"[^>]*>(.*?)</w:endnote>`, "s").exec(notes)?.[1] ?? "",
    )
    expect(texts.map((text, index) => text.includes(real.sources[index]?.path ?? "none"))).toEqual(
      real.sources.map(() => true),
    )
  })

  it("has no markup from the data, and the officer's words as such", async () => {
    const { part } = await partsOf(document)
    const body = part("word/document.xml") + part("word/endnotes.xml")
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
    const text = writeMarkdown(real, english)
    for (const { heading } of real.sections) expect(text).toContain(`\n## ${heading.replaceAll("*", "")}\n`)
    const lines = real.sections.flatMap((section) => section.lines)
    expect(count(text, /^- /gm)).toBe(lines.length + real.facts.length)
    const marks = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, mark]) => Number(mark)))
    const notes = [...text.matchAll(/^\[\^(\d+)\]: /gm)].map(([, mark]) => Number(mark))
    expect(notes).toEqual(real.sources.map((_, index) => index + 1))
    expect([...marks].toSorted((a, b) => a - b)).toEqual(notes)
  })

  it("makes nothing of what the data or the officer wrote", () => {
    const text = writeMarkdown(document, english)
    expect(text).not.toContain("<script>")
    expect(text).toContain(String.raw`\<script\>`)
    expect(text).toContain(String.raw`\*not bold\*`)
    expect(text).toContain(String.raw`\[no\](link)`)
    expect(text).toContain("1\\. Say\n\\# little")
  })

  it("marks own notes", () => {
    expect(writeMarkdown(document, english)).toMatch(/^- \*Own note:\* Mine /m)
  })
})

describe("a brief as formatted text", () => {
  it("is headings, lists and links, and escapes every text", () => {
    const html = writeHtml(document, english)
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
