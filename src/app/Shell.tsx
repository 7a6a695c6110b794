import type { ReactNode } from "react"
import { isUnreviewed } from "../dataset/translations.ts"
import controls from "../ui/controls.module.css"
import { useLanguage } from "../ui/language.ts"
import { type Links, LinksProvider } from "../ui/links.ts"
import { StageNotes } from "../ui/StageNotes.tsx"
import { AsOf } from "./AsOf.tsx"
import { DroppedNotice } from "./DroppedNotice.tsx"
import { Header } from "./Header.tsx"
import { PrintHead } from "./PrintHead.tsx"
import type { Route } from "./routes.ts"
import styles from "./Shell.module.css"
import { UntranslatedNotice } from "./UntranslatedNotice.tsx"
import type { Exploration } from "./useExploration.ts"

/** Pages that show the dataset as known on a day. */
const ON_A_DAY: ReadonlySet<Route["page"]> = new Set([
  "overview",
  "asks",
  "item",
  "meetings",
  "meeting",
  "since",
  "people",
  "person",
  "organisations",
  "organisation",
  "brief",
  "sources",
  "source",
  "disagreements",
])

/** Pages that the filters narrow. */
const IS_SELECTED: ReadonlySet<Route["page"]> = new Set([
  "overview",
  "asks",
  "meetings",
  "sources",
  "disagreements",
])

/** Pages of one record, which says for itself whether its translations were reviewed. */
const OF_A_RECORD: ReadonlySet<Route["page"]> = new Set([
  "item",
  "meeting",
  "source",
  "person",
  "organisation",
])

interface ShellProps {
  readonly exploration: Exploration
  /** The ways to the other pages have the newest view, whatever the page shows yet. */
  readonly links: Links
  readonly page: Route["page"]
  readonly isTranslated: boolean
  readonly children: ReactNode
}

/** What stands around every page: name, ways to the other pages, notices, and what data it shows. */
export function Shell({ exploration, links, page, isTranslated, children }: ShellProps) {
  const { locale, m, text, date } = useLanguage("first")
  const { about } = exploration.dataset
  return (
    <>
      <a className={styles["skip"]} href="#content">
        {m.shell.skip}
      </a>
      <LinksProvider value={links}>
        <Header exploration={exploration} title={text(about.title)} page={page} />
      </LinksProvider>
      {page !== "brief" && <PrintHead exploration={exploration} isSelected={IS_SELECTED.has(page)} />}
      {ON_A_DAY.has(page) && <AsOf exploration={exploration} />}
      {!isTranslated && <UntranslatedNotice />}
      <DroppedNotice dropped={exploration.dropped} />
      <div id="content" tabIndex={-1} className={styles["content"]}>
        {children}
      </div>
      <StageNotes />
      <footer className={styles["footer"]}>
        {locale !== "en" && !OF_A_RECORD.has(page) && isUnreviewed(exploration.all.items, locale) && (
          <p>{m.frame.unreviewed}</p>
        )}
        <p>{m.shell.version(about.version, date(about.released), date(about.coverage.until))}</p>
        <p>
          {m.shell.licence} <a href={about.licence.url}>{about.licence.name}</a>
          <span className={controls["hidden"]}>.</span>
        </p>
      </footer>
    </>
  )
}
