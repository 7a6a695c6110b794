import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import styles from "./pages.module.css"

export function MissingPage() {
  const { m } = useLanguage("first")
  const links = useLinks()
  return (
    <main className={styles["alone"]}>
      <h1>{m.shell.notFound.title}</h1>
      <p>{m.shell.notFound.text}</p>
      <p>
        <a href={links.overview()}>{m.shell.notFound.back}</a>
      </p>
    </main>
  )
}
