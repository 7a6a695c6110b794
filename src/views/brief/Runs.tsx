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
  return runs.map(({ text, href }, index) => {
    if (href !== null)
      return (
        <a key={index} href={href}>
          {text}
        </a>
      )
    const named = people.filter(({ name }) => text.includes(name))
    // A brief has hundreds of stretches, and few that have to know whether it is being printed.
    return named.length === 0 ? text : <WithPeople key={index} words={text} people={named} />
  })
}

function WithPeople({ words, people }: { readonly words: string; readonly people: Document["people"] }) {
  const links = useLinks()
  if (useMedia("print")) return words
  const names = people
    .toSorted((a, b) => words.indexOf(a.name) - words.indexOf(b.name) || b.name.length - a.name.length)
    .map(({ id, name, lang }) => ({ name, lang, href: links.person(id) }))
  return <LinkedWords words={words} names={names} />
}
