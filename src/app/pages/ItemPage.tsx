import type { Item } from "../../dataset/records.ts"
import type { Exploration } from "../useExploration.ts"
import styles from "./pages.module.css"

export function ItemPage({ item }: { readonly exploration: Exploration; readonly item: Item }) {
  return (
    <main className={styles["page"]}>
      <h1>{item.id}</h1>
    </main>
  )
}
