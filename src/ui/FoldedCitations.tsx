import { Citations, type CitationsProps } from "./Citations.tsx"
import { useLanguage } from "./language.ts"
import styles from "./Citations.module.css"

/** As many sources as stand on a page of many entries without hiding what they attest. */
const OPEN = 3

/** How a claim is known, where claim follows claim: a long list of sources opens from its count. */
export function FoldedCitations({ grounds }: CitationsProps) {
  const { m } = useLanguage()
  if (grounds.citations.length <= OPEN) return <Citations grounds={grounds} />
  return (
    <details className={styles["fold"]}>
      <summary>{m.frame.grounds(grounds)}</summary>
      <Citations grounds={{ ...grounds, reports: 0 }} />
    </details>
  )
}
