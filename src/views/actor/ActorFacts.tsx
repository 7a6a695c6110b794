import type { Text } from "../../dataset/records.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import styles from "./actor.module.css"

interface ActorFactsProps {
  readonly facet: "person" | "organisation"
  readonly id: string
  /** Items that name it. */
  readonly count: number
  /** Everything that the page rests on. */
  readonly grounds: { readonly reports: number; readonly origins: number }
  /** Further spellings or a short name. */
  readonly spelled: readonly string[]
  readonly note: Text | null
}

/** What the page rests on, and ways to filter its items further. */
export function ActorFacts({ facet, id, count, grounds, spelled, note }: ActorFactsProps) {
  const { m } = useLanguage()
  const links = useLinks()
  const words = m.actors
  return (
    <dl className={styles["facts"]}>
      {spelled.length > 0 && (
        <>
          <dt>{facet === "person" ? words.facts.spelled : words.facts.known}</dt>
          <dd>{spelled.join(", ")}</dd>
        </>
      )}
      <dt>{words.facts.reports}</dt>
      <dd>{m.frame.grounds(grounds)}</dd>
      {count > 0 && (
        <>
          <dt>{words.facts.items}</dt>
          <dd>
            <a href={links.selected("overview", facet, id)}>{words.overview(count)}</a>
            <a href={links.selected("sources", facet, id)}>{words.sources}</a>
          </dd>
        </>
      )}
      {note !== null && (
        <>
          <dt>{words.facts.note}</dt>
          <dd>
            <Prose of={note} />
          </dd>
        </>
      )}
    </dl>
  )
}
