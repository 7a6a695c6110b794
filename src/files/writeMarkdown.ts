import { type Document, type Line, type Run, sourceNumber } from "../format/document.ts"
import type { Language } from "../format/language.ts"

/** The document as Markdown with footnotes, as GitHub, Pandoc and Obsidian read them; ends in a line break. */
export function writeMarkdown(document: Document, { m }: Language): string {
  const { title, facts, blanks, sections, sources, closing } = document
  const heading = (text: string) => `## ${escape(text)}`
  const note = (id: string) => `[^${sourceNumber(document, id)}]`
  const lineText = ({ sentences, isOwn }: Line) =>
    `- ${isOwn ? `*${escape(m.brief.own.trim())}* ` : ""}${sentences
      .map(({ runs, sources: ids }) => `${runs.map(runText).join("")}${ids.map(note).join("")}`)
      .join(" ")}`
  const blocks = [
    `# ${escape(title)}`,
    facts.map(([label, value]) => `- ${escape(label)}: ${escape(value)}`).join("\n"),
    document.remark === null ? "" : escape(document.remark),
    ...blanks.flatMap((blank) => [
      heading(blank.heading),
      ...(blank.text === "" ? [] : [escape(blank.text)]),
    ]),
    ...sections.flatMap(({ heading: words, lines, note: none, more }) => [
      heading(words),
      ...(lines.length > 0 ? [lines.map(lineText).join("\n")] : none === null ? [] : [escape(none)]),
      ...(more === null ? [] : [more.map(runText).join("")]),
    ]),
    heading(document.sourcesHeading),
    `${escape(document.sourcesNote)} ${escape(closing)}`,
    sources
      .map(({ text, path, href }, index) => `[^${index + 1}]: ${escape(text)}. [${escape(path)}](<${href}>)`)
      .join("\n"),
  ]
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`
}

function runText({ text, href }: Run): string {
  if (href === null) return escape(text)
  return text === href ? `<${href}>` : `[${escape(text)}](<${href}>)`
}

/** Text of which Markdown makes nothing: no emphasis, link, heading, list or markup. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, String.raw`\$&`)
    .replace(/&(?=[a-z#])/gi, String.raw`\&`)
    .replace(/^(\s*)([-+#=])/gm, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`)
}
