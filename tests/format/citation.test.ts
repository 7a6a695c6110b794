import { describe, expect, it } from "vitest"
import { citationOf, type Cited } from "../../src/format/citation.ts"
import { LANGUAGES } from "../../build/languages.ts"
import { createLanguage } from "../../src/format/createLanguage.ts"

const language = createLanguage("en")
const record: Cited = {
  key: "korea-peru-cooperation-fa50-sale",
  title: "FA-50: 100 % & more_{words}",
  dataset: "Korea–Peru Cooperation",
  version: "2026.11.2",
  released: "2026-11-25",
  accessed: "2026-12-01",
  address: "https://site.example/items/fa50-sale/?q=50%25",
  licence: "Creative Commons Attribution 4.0",
}
const whole: Cited = { ...record, key: "korea-peru-cooperation", title: null }

describe("a citation", () => {
  it("names title, version, both days, address and licence in plain text", () => {
    expect(citationOf(record, language).plain).toBe(
      "Korea–Peru Cooperation: FA-50: 100 % & more_{words}. Data version 2026.11.2, 25 Nov 2026. " +
        "https://site.example/items/fa50-sale/?q=50%25 (accessed 1 Dec 2026). Creative Commons Attribution 4.0.",
    )
    expect(citationOf(whole, language).plain).toMatch(/^Korea–Peru Cooperation\. Data version/)
  })

  it("is BibTeX in which nothing of the title has a meaning, and the address stays as it is", () => {
    const { bibtex } = citationOf(record, language)
    expect(bibtex.split("\n")[0]).toBe("@misc{korea-peru-cooperation-fa50-sale-2026.11.2,")
    expect(bibtex).toContain(String.raw`title = {{FA-50: 100 \% \& more\_\{words\}}}`)
    expect(bibtex).toContain("url = {https://site.example/items/fa50-sale/?q=50%25}")
    expect(bibtex).toContain("howpublished = {{Korea–Peru Cooperation}}")
    expect(bibtex).toContain("urldate = {{2026-12-01}}")
    const braces = bibtex.replaceAll(/\\[{}]/g, "")
    expect(braces.split("{").length).toBe(braces.split("}").length)
  })

  it("is BibTeX of the dataset itself, each field on a line of its own", () => {
    expect(citationOf(whole, language).bibtex).toBe(
      [
        "@misc{korea-peru-cooperation-2026.11.2,",
        "  title = {{Korea–Peru Cooperation}},",
        "  author = {{Korea–Peru Cooperation}},",
        "  year = {{2026}},",
        "  version = {{2026.11.2}},",
        "  url = {https://site.example/items/fa50-sale/?q=50%25},",
        "  urldate = {{2026-12-01}},",
        "  note = {{Data version 2026.11.2, released 2026-11-25; Creative Commons Attribution 4.0}}",
        "}",
      ].join("\n"),
    )
  })

  it("writes out in BibTeX the letters for which TeX has no escape of one sign", () => {
    const { bibtex } = citationOf({ ...record, title: String.raw`a\b~c^d$e#f` }, language)
    expect(bibtex).toContain(
      String.raw`title = {{a\textbackslash{}b\textasciitilde{}c\textasciicircum{}d\$e\#f}}`,
    )
  })

  it("says the version in BibTeX in the language of the page", () => {
    const note = (locale: "ko" | "es") => citationOf(record, LANGUAGES[locale]).bibtex.split("\n").at(-2)
    expect(note("ko")).toContain("데이터 버전 2026.11.2, 2026-11-25 공개")
    expect(note("es")).toContain("Versión de los datos 2026.11.2, publicada el 2026-11-25")
  })

  it("is CSL-JSON that says of what it is a part", () => {
    expect(JSON.parse(citationOf(record, language).csl)).toEqual([
      {
        id: "korea-peru-cooperation-fa50-sale-2026.11.2",
        type: "webpage",
        title: record.title,
        "container-title": record.dataset,
        author: [{ literal: record.dataset }],
        issued: { "date-parts": [[2026, 11, 25]] },
        accessed: { "date-parts": [[2026, 12, 1]] },
        version: "2026.11.2",
        URL: record.address,
        note: record.licence,
      },
    ])
    const [ofAll] = JSON.parse(citationOf(whole, language).csl) as readonly object[]
    expect(ofAll).toMatchObject({ type: "dataset", title: "Korea–Peru Cooperation" })
    expect(ofAll).not.toHaveProperty("container-title")
  })
})
