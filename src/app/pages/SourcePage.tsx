import type { Source } from "../../dataset/records.ts"
import type { Exploration } from "../useExploration.ts"
import styles from "./pages.module.css"

export function SourcePage({ source }: { readonly exploration: Exploration; readonly source: Source }) {
  return (
    <main className={styles["page"]}>
      <h1>{source.id}</h1>
    </main>
  )
}
