import type { Meeting } from "../../dataset/records.ts"
import type { Exploration } from "../useExploration.ts"
import styles from "./pages.module.css"

export function MeetingPage({ meeting }: { readonly exploration: Exploration; readonly meeting: Meeting }) {
  return (
    <main className={styles["page"]}>
      <h1>{meeting.id}</h1>
    </main>
  )
}
