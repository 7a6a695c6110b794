import { firstDay } from "../dataset/partialDate.ts"
import type { Language } from "./language.ts"

/** What is cited: the dataset itself, one of its records, or a view of it. */
export interface Cited {
  /** Id of the dataset, and of the record where one is cited: the key of the entry. */
  readonly key: string
  /** Title of the record or view; null for the dataset itself. */
  readonly title: string | null
  /** Title of the dataset. */
  readonly dataset: string
  readonly version: string
  readonly released: string
  /** Day on which the reader looked. */
  readonly accessed: string
  readonly address: string
  readonly licence: string
}

/** One citation in each of the usual forms. */
export interface Citation {
  readonly plain: string
  readonly bibtex: string
  readonly csl: string
}

export function citationOf(cited: Cited, language: Language<"all">): Citation {
  return { plain: plain(cited, language), bibtex: bibtex(cited, language), csl: csl(cited) }
}

/** "Korea–Peru Cooperation: FA-50 … Data version 2026.11.2, 25 Nov 2026. https://… (accessed 25 Nov 2026). Licence: …" */
function plain(
  { title, dataset, version, released, accessed, address, licence }: Cited,
  { m, date }: Language<"all">,
): string {
  return m.cite.plain({
    title: title === null ? dataset : `${dataset}: ${title}`,
    version,
    released: date(released),
    accessed: date(accessed),
    address,
    licence,
  })
}

function bibtex(
  { key, title, dataset, version, released, accessed, address, licence }: Cited,
  { m }: Language<"all">,
): string {
  const fields = {
    title: title ?? dataset,
    author: dataset,
    ...(title === null ? {} : { howpublished: dataset }),
    year: released.slice(0, 4),
    version,
    url: address,
    urldate: accessed,
    note: m.cite.note(version, released, licence),
  }
  // An address is taken as it is; elsewhere letters with a meaning in TeX are written out, and braces keep the case.
  const lines = Object.entries(fields).map(([name, value]) =>
    name === "url" ? `  url = {${value}}` : `  ${name} = {{${inTex(value)}}}`,
  )
  return `@misc{${key}-${version},\n${lines.join(",\n")}\n}`
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
}

function inTex(text: string): string {
  return text.replaceAll(/[\\~^&%$#_{}]/g, (letter) => TEX[letter] ?? `\\${letter}`)
}

function csl({ key, title, dataset, version, released, accessed, address, licence }: Cited): string {
  const parts = (day: string) => ({ "date-parts": [firstDay(day).split("-").map(Number)] })
  return JSON.stringify(
    [
      {
        id: `${key}-${version}`,
        type: title === null ? "dataset" : "webpage",
        title: title ?? dataset,
        ...(title === null ? {} : { "container-title": dataset }),
        author: [{ literal: dataset }],
        issued: parts(released),
        accessed: parts(accessed),
        version,
        URL: address,
        note: licence,
      },
    ],
    null,
    2,
  )
}
