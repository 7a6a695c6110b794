import { useLanguage } from "../../ui/language.ts"
import styles from "./pages.module.css"

export function LoadingPage() {
  const { m } = useLanguage()
  return (
    <main className={styles["alone"]}>
      <p role="status">{m.shell.loading}</p>
    </main>
  )
}
