import { useLanguage } from "./language.ts"
import { useLinks } from "./links.ts"

interface SourceWordsProps {
  readonly className: string | undefined
  readonly claims: readonly {
    readonly source: { readonly id: string; readonly publisher: string }
    readonly para: number | null
    readonly says: Parameters<ReturnType<typeof useLanguage>["text"]>[0]
  }[]
}

/** What each source says, in our words, where sources differ. */
export function SourceWords({ claims, className }: SourceWordsProps) {
  const { m, text } = useLanguage()
  const links = useLinks()
  return (
    <ul className={className}>
      {claims.map(({ source, para, says }, index) => (
        <li key={index}>
          {text(says)}: <a href={links.source(source.id)}>{source.publisher}</a>
          {para !== null && `, ${m.frame.paragraphs([para])}`}
        </li>
      ))}
    </ul>
  )
}
