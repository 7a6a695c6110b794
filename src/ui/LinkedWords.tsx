import { Fragment } from "react"

interface LinkedName {
  readonly name: string
  /** Undefined where only its language is to be marked. */
  readonly href?: string
  readonly lang: string | undefined
}

interface LinkedWordsProps {
  /** A whole sentence, as the language makes it. */
  readonly words: string
  /** Names in it that lead somewhere, or are in another language, in the order in which they stand there. */
  readonly names: readonly LinkedName[]
}

/** Words in which names are links, or marked with their language. They are found in the finished sentence, so that each language keeps its own order and endings. */
export function LinkedWords({ words, names }: LinkedWordsProps) {
  const { parts, rest } = linkedParts(words, names)
  return (
    <>
      {parts.map(({ before, name, href, lang }, index) => (
        <Fragment key={index}>
          {before}
          {href === undefined ? (
            <span lang={lang}>{name}</span>
          ) : (
            <a href={href} lang={lang}>
              {name}
            </a>
          )}
        </Fragment>
      ))}
      {rest}
    </>
  )
}

function linkedParts(words: string, names: readonly LinkedName[]) {
  const parts: (LinkedName & { readonly before: string })[] = []
  let rest = words
  for (const linked of names) {
    const { name } = linked
    const at = rest.indexOf(name)
    if (at < 0 || name === "") continue
    parts.push({ before: rest.slice(0, at), ...linked })
    rest = rest.slice(at + name.length)
  }
  return { parts, rest }
}
