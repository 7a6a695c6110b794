import { useId } from "react"
import type { DisagreementGroups, DisagreementRow } from "../../summary/disagreementGroups.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { SourceWords } from "../../ui/SourceWords.tsx"
import styles from "./DisagreementList.module.css"

/** Disagreements by type, each with every source's word and the rule that chose what is shown. */
export function DisagreementList({ groups: { open, resolved } }: { readonly groups: DisagreementGroups }) {
  const { m } = useLanguage()
  const groups = [
    ...open.map(({ type, rows }) => ({ title: m.vocabulary.disagreement[type], rows })),
    ...(resolved.length > 0 ? [{ title: m.disagreements.resolved, rows: resolved }] : []),
  ]
  if (groups.length === 0) return <p className={styles["group"]}>{m.disagreements.none}</p>
  return groups.map((group) => <Group key={group.title} {...group} />)
}

function Group({ title, rows }: { readonly title: string; readonly rows: readonly DisagreementRow[] }) {
  const { number } = useLanguage()
  const id = useId()
  return (
    <section className={styles["group"]} aria-labelledby={id}>
      <h2 id={id}>
        {title} <span>{number(rows.length)}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <Entry key={row.disagreement.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

function Entry({ row: { disagreement, items } }: { readonly row: DisagreementRow }) {
  const { m, text } = useLanguage()
  const links = useLinks()
  const { about, claims, type, note, resolved } = disagreement
  return (
    <li className={styles["entry"]} id={disagreement.id}>
      <h3>
        <Prose of={about} />
      </h3>
      {items.length > 0 && (
        <p className={styles["quiet"]}>
          {m.disagreements.items}{" "}
          {items.map((item, index) => (
            <span key={item.id}>
              {index > 0 && " · "}
              <a href={links.item(item.id)}>
                <Prose of={item.title} />
              </a>
            </span>
          ))}
        </p>
      )}
      <SourceWords className={styles["claims"]} claims={claims} />
      <p className={styles["quiet"]}>
        {resolved
          ? `${m.disagreements.why}: ${text(resolved)}`
          : `${m.disagreements.shown}: ${m.disagreements.rule[type]}`}
      </p>
      {note && (
        <p className={styles["quiet"]}>
          <Prose of={note} />
        </p>
      )}
    </li>
  )
}
