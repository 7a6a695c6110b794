import type { Section } from "../../format/document.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./brief.module.css"
import { Runs } from "./Runs.tsx"

/** What a section has no room for: folded on the screen, each with its record; printed as a count. */
export function LeftOut({ section: { more, rest } }: { readonly section: Section }) {
  const { m } = useLanguage("briefs")
  if (more === null) return null
  const page = more.find(({ href }) => href !== null)?.href ?? null
  return (
    <>
      <details className={styles["rest"]}>
        <summary>{m.brief.rest(rest.length)}</summary>
        <ul>
          {rest.map(({ id, runs }) => (
            <li key={id}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
        {page !== null && (
          <p>
            <a href={page}>{m.brief.restPage}</a>
          </p>
        )}
      </details>
      <p className={styles["more"]}>
        <Runs runs={more} />
      </p>
    </>
  )
}
