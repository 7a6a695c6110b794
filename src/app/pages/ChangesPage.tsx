import { CHANGES } from "virtual:data-addresses"
import { Suspense, use } from "react"
import type { Dataset } from "../../dataset/records.ts"
import type { LoggedRelease } from "../../summary/changeLog.ts"
import { useLanguage } from "../../ui/language.ts"
import { ChangeLog } from "../../views/changes/ChangeLog.tsx"
import { fetchJson } from "../fetchJson.ts"
import { addressOf, fileAddress, hasFiles } from "../site.ts"
import { CopyLink } from "../CopyLink.tsx"
import { NoFiles } from "../NoFiles.tsx"
import { useNames } from "../useNames.ts"
import styles from "./pages.module.css"

/** What each release of the dataset changed. */
export function ChangesPage({ all }: { readonly all: Dataset }) {
  const { m, text } = useLanguage("all")
  const feeds = [{ name: "feed", label: m.changes.feed.all }].concat(
    all.about.sectors.map(({ id, label }) => ({ name: id, label: text(label) })),
  )
  return (
    <main className={styles["page"]}>
      <h1>{m.changes.title}</h1>
      <p className={styles["lead"]}>{m.changes.lead}</p>
      {hasFiles() ? (
        <details className={styles["follow"]}>
          <summary>{m.changes.feed.follow}</summary>
          <ul>
            {feeds.map(({ name, label }) => (
              <li key={name}>
                {label}: <a href={addressOf(`data/changes/${name}.xml`)}>Atom</a>,{" "}
                <a href={addressOf(`data/changes/${name}.json`)}>JSON Feed</a>
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <NoFiles />
      )}
      <Suspense fallback={<p role="status">{m.shell.tools.loading}</p>}>
        <LoadedLog all={all} />
      </Suspense>
      <div className={styles["copy"]}>
        <CopyLink />
      </div>
    </main>
  )
}

function LoadedLog({ all }: { readonly all: Dataset }) {
  const { m } = useLanguage("all")
  const names = useNames(all)
  const releases = use(fetchJson<readonly LoggedRelease[]>(CHANGES))
  return releases ? (
    <ChangeLog releases={releases} names={names} wholeAt={hasFiles() ? wholeAt : null} />
  ) : (
    <p role="alert">{m.changes.history.missing}</p>
  )
}

function wholeAt({ version, released }: LoggedRelease, isNewest: boolean): string {
  return fileAddress(isNewest ? "data/dataset.json" : `data/${released}/${version}.json`)
}
