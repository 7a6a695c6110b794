import { SILENT_AFTER_YEARS } from "../../dataset/clocks.ts"
import type { SinceMeeting, Unheard } from "../../summary/sinceMeeting.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { CountedSection } from "./CountedSection.tsx"
import styles from "./since.module.css"

/** What was raised last time and not heard of since, and what became silent in between. */
export function Silences({ changes: { unheard, fellSilent } }: { readonly changes: SinceMeeting }) {
  const { m } = useLanguage()
  return (
    <>
      <UnheardList title={m.since.unheard} items={unheard} />
      <UnheardList title={m.since.fellSilent(SILENT_AFTER_YEARS)} items={fellSilent} />
    </>
  )
}

interface UnheardListProps {
  readonly title: string
  readonly items: readonly Unheard[]
}

function UnheardList({ title, items }: UnheardListProps) {
  const { m, date } = useLanguage()
  const links = useLinks()
  return (
    <CountedSection title={title} count={items.length}>
      <ul aria-label={title}>
        {items.map(({ item, last }) => (
          <li key={item.id} className={styles["line"]}>
            <a href={links.item(item.id)}>
              <Prose of={item.title} />
            </a>{" "}
            <span className={styles["quiet"]}>
              {last === null ? m.since.noEvent : m.since.last(date(last))}
            </span>
          </li>
        ))}
      </ul>
    </CountedSection>
  )
}
