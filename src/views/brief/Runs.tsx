import type { Document, Run } from "../../format/document.ts"
import { LinkedWords } from "../../ui/LinkedWords.tsx"
import { useLinks } from "../../ui/links.ts"
import { useMedia } from "../../ui/useMedia.ts"

interface RunsProps {
  readonly runs: readonly Run[]
  /** Those whose names lead to their pages. */
  readonly people?: Document["people"]
}

/** A stretch of text with its links. Names of people lead to their pages on the screen, and on paper are words as all others. */
export function Runs({ runs, people = [] }: RunsProps) {
  const links = useLinks()
  const isPrinting = useMedia("print")
  return runs.map(({ text, href }, index) => {
    if (href !== null)
      return (
        <a key={index} href={href}>
          {text}
        </a>
      )
    const named = isPrinting ? [] : people.filter(({ name }) => text.includes(name))
    return (
      <LinkedWords
        key={index}
        words={text}
        names={named
          .toSorted((a, b) => text.indexOf(a.name) - text.indexOf(b.name) || b.name.length - a.name.length)
          .map(({ id, name, lang }) => ({ name, lang, href: links.person(id) }))}
      />
    )
  })
}
