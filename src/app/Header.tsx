import { useState } from "react"
import { useLanguage } from "../ui/language.ts"
import { useLinks } from "../ui/links.ts"
import { LanguageChoice } from "./LanguageChoice.tsx"
import { useHref } from "./location.ts"
import type { Route } from "./routes.ts"
import { SearchOpener } from "./search/SearchOpener.tsx"
import styles from "./Header.module.css"
import { ThemeChoice } from "./ThemeChoice.tsx"
import type { Exploration } from "./useExploration.ts"

const NAV = ["overview", "asks", "meetings", "people", "brief", "sources", "data", "about"] as const
/** Section of the site that a record's page belongs to. */
const SECTION: Readonly<Record<Route["page"], (typeof NAV)[number] | null>> = {
  overview: "overview",
  asks: "asks",
  item: "overview",
  meetings: "meetings",
  meeting: "meetings",
  since: "meetings",
  people: "people",
  person: "people",
  organisations: "people",
  organisation: "people",
  brief: "brief",
  sources: "sources",
  source: "sources",
  disagreements: "sources",
  data: "data",
  changes: "data",
  health: "data",
  open: "data",
  edit: "data",
  about: "about",
  embed: null,
  missing: null,
}

interface HeaderProps {
  readonly exploration: Exploration
  readonly title: string
  readonly page: Route["page"]
}

/** The name of the site and the ways on from every page; on a phone these unfold from one button. */
export function Header({ exploration, title, page }: HeaderProps) {
  const { m } = useLanguage("first")
  const links = useLinks()
  // Unfolded at one address: another page, or another view, begins folded.
  const [openAt, setOpenAt] = useState<string | null>(null)
  const href = useHref()
  const isOpen = openAt === href
  return (
    <header className={styles["header"]}>
      <a className={styles["brand"]} href={links.overview()}>
        {title}
      </a>
      <SearchOpener exploration={exploration} />
      <button
        type="button"
        className={styles["menu"]}
        aria-expanded={isOpen}
        aria-controls="ways"
        onClick={() => setOpenAt(isOpen ? null : href)}
      >
        {m.shell.menu}
      </button>
      <div id="ways" className={styles["ways"]} data-open={isOpen || undefined}>
        <nav className={styles["nav"]} aria-label={m.shell.nav}>
          {NAV.map((name) => (
            <a
              key={name}
              href={links[name]()}
              aria-current={page === name ? "page" : SECTION[page] === name ? "true" : undefined}
            >
              {m.shell.pages[name]}
            </a>
          ))}
        </nav>
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </header>
  )
}
