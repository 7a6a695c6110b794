import type { ItemDetail } from "../../summary/itemDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { SourceWords } from "../../ui/SourceWords.tsx"
import styles from "./item.module.css"
import { Section } from "./Section.tsx"

/** Where the sources differ on this item: each one's word, and the rule that chose what is shown. */
export function ItemDisagreements({
  detail: { disagreements },
  level,
}: {
  readonly detail: ItemDetail
  readonly level: 1 | 2
}) {
  const { m } = useLanguage()
  const links = useLinks()
  if (disagreements.length === 0) return null
  return (
    <Section title={m.item.disagreements} level={level} anchor="differ">
      <ul className={styles["entries"]}>
        {disagreements.map(({ id, type, about, claims, note }) => (
          <li key={id} className={styles["amount"]}>
            <p>
              <b className={styles["attention"]}>{m.vocabulary.disagreement[type]}</b> <Prose of={about} />
            </p>
            <SourceWords className={styles["claims"]} claims={claims} />
            <p className={styles["quiet"]}>
              {m.disagreements.shown}: {m.disagreements.rule[type]}
            </p>
            {note && (
              <p className={styles["quiet"]}>
                <Prose of={note} />
              </p>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href={links.disagreements()}>{m.disagreements.all}</a>
      </p>
    </Section>
  )
}
