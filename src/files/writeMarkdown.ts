import { type Document, type Line, type Run, sourceNumber } from "../format/document.ts"

/** The document as Markdown with footnotes, as GitHub, Pandoc and Obsidian read them; ends in a line break. */
export function writeMarkdown(document: Document): string {
  const { title, facts, blanks, sections, sources, closing } = document
  const heading = (text: string) => `## ${escape(text)}`
  const note = (id: string) => `[^${sourceNumber(document, id)}]`
  const lineText = ({ sentences, isOwn }: Line) =>
    `- ${isOwn ? `*${escape(document.ownMark.trim())}* ` : ""}${sentences
      .map(({ runs, sources: ids }, index) => {
        const isStart = index === 0 && !isOwn
        const words = runs.map((run, place) => runText(run, isStart && place === 0 ? escapeStart : escape))
        return `${words.join("")}${ids.map(note).join("")}`
      })
      .join(" ")}`
  const blocks = [
    `# ${escape(title)}`,
    facts
      .map(
        ([label, value]) =>
          `- ${escape(label)}: ${value === document.address ? `<${value}>` : escape(value)}`,
      )
      .join("\n"),
    document.remark === null ? "" : escape(document.remark),
    ...blanks.flatMap((blank) => [
      heading(blank.heading),
      ...(blank.text === "" ? [] : [escapeStart(blank.text)]),
    ]),
    ...sections.flatMap(({ heading: words, lines, note: none, more }) => [
      heading(words),
      ...(lines.length > 0 ? [lines.map(lineText).join("\n")] : none === null ? [] : [escape(none)]),
      ...(more === null ? [] : [more.map((run) => runText(run)).join("")]),
    ]),
    heading(document.sourcesHeading),
    `${escape(document.sourcesNote)} ${escape(closing)}`,
    sources
      .map(({ text, path, href }, index) => `[^${index + 1}]: ${escape(text)}. [${escape(path)}](<${href}>)`)
      .join("\n"),
  ]
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`
}

function runText({ text, href }: Run, escapeText = escape): string {
  if (href === null) return escapeText(text)
  return text === href ? `<${href}>` : `[${escape(text)}](<${href}>)`
}

/** Text within a line of which Markdown makes nothing: no emphasis, link, markup or entity. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>~|]/g, String.raw`\$&`).replaceAll(/&(?=[a-z#])/gi, String.raw`\&`)
}

/** The same at the beginning of lines, where it could make headings, lists or rules besides. */
function escapeStart(text: string): string {
  return escape(text)
    .replaceAll(/^(\s*)([-+#=])/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])/gm, String.raw`$1\$2`)
}
