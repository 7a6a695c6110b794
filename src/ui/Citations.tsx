import type { Messages } from "../format/messages/en.ts"
import styles from "./Citations.module.css"
import { Dotted } from "./Dotted.tsx"
import { useLanguage } from "./language.ts"
import { useLinks } from "./links.ts"

interface Citation {
  readonly id: string
  readonly publisher: string
  readonly paras: readonly number[]
  readonly published: string | null
  readonly language: string
  readonly kind: keyof Messages["vocabulary"]["sourceKind"]
  readonly weak: boolean
}

export interface CitationsProps {
  readonly grounds: {
    readonly citations: readonly Citation[]
    readonly reports: number
    readonly origins: number
  }
}

/** How a claim is known: every source with paragraph, date, language and kind, and the count of reports and origins. */
export function Citations({ grounds: { citations, reports, origins } }: CitationsProps) {
  const { m } = useLanguage()
  return (
    <div className={styles["grounds"]}>
      <ul>
        {citations.map((citation) => (
          <Source key={citation.id} citation={citation} />
        ))}
      </ul>
      {reports > 1 && <p>{m.frame.grounds({ reports, origins })}</p>}
    </div>
  )
}

function Source({ citation }: { readonly citation: Citation }) {
  const { m, date, language } = useLanguage()
  const links = useLinks()
  const { id, publisher, paras, published, kind, weak } = citation
  const facts = [
    ...(paras.length > 0 ? [m.frame.paragraphs(paras)] : []),
    published === null ? m.frame.undated : date(published),
    language(citation.language),
    m.vocabulary.sourceKind[kind].toLowerCase(),
    ...(weak ? [m.frame.weak] : []),
  ]
  return (
    <li>
      <a href={links.source(id)}>{publisher}</a>, <Dotted facts={facts} />
    </li>
  )
}
