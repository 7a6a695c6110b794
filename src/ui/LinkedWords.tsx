import { Fragment } from "react"

interface LinkedName {
  readonly name: string
  readonly href: string
}

interface LinkedWordsProps {
  /** A whole sentence, as the language makes it. */
  readonly words: string
  /** Names in it that lead somewhere, in the order in which they stand there. */
  readonly names: readonly LinkedName[]
}

/** Words in which names are links. They are found in the finished sentence, so that each language keeps its own order and endings. */
export function LinkedWords({ words, names }: LinkedWordsProps) {
  const { parts, rest } = linkedParts(words, names)
  return (
    <>
      {parts.map(({ before, name, href }, index) => (
        <Fragment key={index}>
          {before}
          <a href={href}>{name}</a>
        </Fragment>
      ))}
      {rest}
    </>
  )
}

function linkedParts(words: string, names: readonly LinkedName[]) {
  const parts: (LinkedName & { readonly before: string })[] = []
  let rest = words
  for (const { name, href } of names) {
    const at = rest.indexOf(name)
    if (at < 0 || name === "") continue
    parts.push({ before: rest.slice(0, at), name, href })
    rest = rest.slice(at + name.length)
  }
  return { parts, rest }
}
