import { escapeMarkup } from "../format/escapeMarkup.ts"
import { type Document, type Line, type Run, sourceNumber } from "../format/document.ts"

/** The document as HTML for the clipboard: headings, lists and links, no styles; every text is escaped. */
export function writeHtml(document: Document): string {
  const { title, language, facts, blanks, sections, sources, sourcesNote, closing } = document
  const marks = (ids: readonly string[]) => ids.map((id) => ` [${sourceNumber(document, id)}]`).join("")
  const lineHtml = ({ sentences, isOwn }: Line) => {
    const words = sentences.map(({ runs, sources: ids }) => `${runs.map(runHtml).join("")}${marks(ids)}`)
    return element("li", `${isOwn ? element("em", escapeMarkup(document.ownMark)) : ""}${words.join(" ")}`)
  }
  const parts = [
    element("h1", escapeMarkup(title)),
    element(
      "p",
      facts.map(([label, value]) => `${escapeMarkup(label)}: ${escapeMarkup(value)}`).join("<br>"),
    ),
    document.remark === null ? "" : element("p", escapeMarkup(document.remark)),
    ...blanks.flatMap(({ heading, text }) => [
      element("h2", escapeMarkup(heading)),
      element("p", text === "" ? "&nbsp;" : escapeMarkup(text).replaceAll("\n", "<br>")),
    ]),
    ...sections.flatMap(({ heading, lines, note, more }) => [
      element("h2", escapeMarkup(heading)),
      lines.length > 0
        ? element("ul", lines.map(lineHtml).join(""))
        : note === null
          ? ""
          : element("p", escapeMarkup(note)),
      more === null ? "" : element("p", more.map(runHtml).join("")),
    ]),
    element("h2", escapeMarkup(document.sourcesHeading)),
    element(
      "ol",
      sources
        .map(({ text, path, href }) =>
          element("li", `${escapeMarkup(text)}. ${runHtml({ text: path, href })}`),
        )
        .join(""),
    ),
    element("p", `${escapeMarkup(sourcesNote)} ${escapeMarkup(closing)}`),
  ]
  return `<div lang="${escapeMarkup(language)}">${parts.join("")}</div>`
}

function element(name: "h1" | "h2" | "p" | "ul" | "ol" | "li" | "em", inner: string): string {
  return `<${name}>${inner}</${name}>`
}

function runHtml({ text, href }: Run): string {
  return href === null ? escapeMarkup(text) : `<a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a>`
}
