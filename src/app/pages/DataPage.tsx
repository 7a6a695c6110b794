import { CODEBOOK } from "virtual:data-addresses"
import { Suspense, use } from "react"
import type { CodebookRecord } from "../../dataset/codebook.ts"
import type { About, Dataset } from "../../dataset/records.ts"
import { useLanguage } from "../../ui/language.ts"
import { useInBrowser } from "../../ui/useInBrowser.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { Codebook } from "../../views/codebook/Codebook.tsx"
import { Cite } from "../Cite.tsx"
import { fetchJson } from "../fetchJson.ts"
import { loadCodebookWords } from "../loadCodebookWords.ts"
import { addressOf, fileAddress, hasFiles, UNKNOWN } from "../site.ts"
import { CopyLink } from "../CopyLink.tsx"
import { NoFiles } from "../NoFiles.tsx"
import styles from "./pages.module.css"

/** What can be taken away, below the site's root; the addresses stay the same from release to release but for the ZIP. */
const DOWNLOADS = [
  ["zip", ({ id, version }: About) => `data/${id}-${version}.zip`],
  ["json", () => "data/dataset.json"],
  ["package", () => "data/package/datapackage.json"],
] as const

/** What is in the dataset, and what each of its fields means. */
export function DataPage({ dataset }: { readonly dataset: Dataset }) {
  const { m, date, number } = useLanguage("all")
  const links = useLinks()
  const { about } = dataset
  const address = useInBrowser(() => addressOf(""), UNKNOWN)
  const counts = (
    ["items", "meetings", "sources", "people", "organisations", "places", "series", "disagreements"] as const
  ).map((name) => [m.data.collection[name], dataset[name].length] as const)
  return (
    <main className={styles["page"]}>
      <h1>{m.data.title}</h1>
      <p className={styles["lead"]}>
        <Prose of={about.description} />
      </p>
      <dl className={styles["facts"]}>
        <dt>{m.data.version}</dt>
        <dd>{m.data.released(about.version, date(about.released))}</dd>
        <dt>{m.data.coverage}</dt>
        <dd>{m.data.covered(date(about.coverage.from), date(about.coverage.until))}</dd>
        <dt>{m.data.licence}</dt>
        <dd>
          <a href={about.licence.url}>{about.licence.name}</a>
        </dd>
        {counts.map(([label, count]) => (
          <div key={label} className={styles["pair"]}>
            <dt>{label}</dt>
            <dd>{number(count)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={links.changes()}>{m.changes.history.all}</a>
      </p>
      <h2>{m.data.download.title}</h2>
      {hasFiles() ? (
        <ul className={styles["points"]}>
          {DOWNLOADS.map(([name, path]) => (
            <li key={name}>
              <a href={fileAddress(path(about))}>{m.data.download[name].link}</a>:{" "}
              {m.data.download[name].what}
            </li>
          ))}
        </ul>
      ) : (
        <NoFiles />
      )}
      <p>
        <a href={links.open()}>{m.shell.pages.open}</a>
      </p>
      <h2>{m.shell.tools.cite}</h2>
      <Cite about={about} cited={null} address={address} />
      <h2>{m.shell.pages.health}</h2>
      <p>
        {m.health.pointer} <a href={links.health()}>{m.health.link}</a>
      </p>
      <h2>{m.edit.link}</h2>
      <p>
        {m.edit.linkText} <a href={links.edit(null)}>{m.edit.link}</a>
      </p>
      <h2>{m.data.codebook}</h2>
      <p>{m.data.codebookText}</p>
      <Suspense fallback={<p role="status">{m.data.loading}</p>}>
        <LoadedCodebook />
      </Suspense>
      <div className={styles["copy"]}>
        <CopyLink />
      </div>
    </main>
  )
}

function LoadedCodebook() {
  const { m, locale } = useLanguage("all")
  const words = use(loadCodebookWords(locale))
  const records = use(fetchJson<readonly CodebookRecord[]>(CODEBOOK))
  return records ? <Codebook records={records} words={words} /> : <p role="alert">{m.data.missing}</p>
}
