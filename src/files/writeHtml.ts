import { type Document, type Line, type Run, sourceNumber } from "../format/document.ts"
import type { Language } from "../format/language.ts"

/** The document as HTML for the clipboard: headings, lists and links, no styles; every text is escaped. */
export function writeHtml(document: Document, { m }: Language): string {
  const { title, language, facts, blanks, sections, sources, sourcesNote, closing } = document
  const marks = (ids: readonly string[]) => ids.map((id) => ` [${sourceNumber(document, id)}]`).join("")
  const lineHtml = ({ sentences, isOwn }: Line) => {
    const words = sentences.map(({ runs, sources: ids }) => `${runs.map(runHtml).join("")}${marks(ids)}`)
    return element("li", `${isOwn ? element("em", escape(m.brief.own)) : ""}${words.join(" ")}`)
  }
  const parts = [
    element("h1", escape(title)),
    element("p", facts.map(([label, value]) => `${escape(label)}: ${escape(value)}`).join("<br>")),
    document.remark === null ? "" : element("p", escape(document.remark)),
    ...blanks.flatMap(({ heading, text }) => [
      element("h2", escape(heading)),
      element("p", text === "" ? "&nbsp;" : escape(text).replaceAll("\n", "<br>")),
    ]),
    ...sections.flatMap(({ heading, lines, note, more }) => [
      element("h2", escape(heading)),
      lines.length > 0
        ? element("ul", lines.map(lineHtml).join(""))
        : note === null
          ? ""
          : element("p", escape(note)),
      more === null ? "" : element("p", more.map(runHtml).join("")),
    ]),
    element("h2", escape(document.sourcesHeading)),
    element(
      "ol",
      sources
        .map(({ text, path, href }) => element("li", `${escape(text)}. ${runHtml({ text: path, href })}`))
        .join(""),
    ),
    element("p", `${escape(sourcesNote)} ${escape(closing)}`),
  ]
  return `<div lang="${escape(language)}">${parts.join("")}</div>`
}

function element(name: "h1" | "h2" | "p" | "ul" | "ol" | "li" | "em", inner: string): string {
  return `<${name}>${inner}</${name}>`
}

function runHtml({ text, href }: Run): string {
  return href === null ? escape(text) : `<a href="${escape(href)}">${escape(text)}</a>`
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
