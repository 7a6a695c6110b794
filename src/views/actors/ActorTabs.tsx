import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import styles from "./actors.module.css"

const LISTS = ["people", "organisations"] as const

/** The way from the one list to the other. */
export function ActorTabs({ current }: { readonly current: (typeof LISTS)[number] }) {
  const { m } = useLanguage()
  const links = useLinks()
  return (
    <nav className={styles["tabs"]} aria-label={m.actors.lists}>
      {LISTS.map((list) => (
        <a key={list} href={links[list]()} aria-current={list === current ? "page" : undefined}>
          {m.shell.pages[list]}
        </a>
      ))}
    </nav>
  )
}
