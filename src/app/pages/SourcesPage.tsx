import { useMemo } from "react"
import { sourceRows, sourcesBehind } from "../../summary/sourceRows.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { selectItems } from "../../selection/select.ts"
import { isEmpty } from "../../selection/selection.ts"
import { SourceTable } from "../../views/sources/SourceTable.tsx"
import type { Exploration } from "../useExploration.ts"
import { Explorer } from "./Explorer.tsx"
import styles from "./pages.module.css"

/** Every source behind what the filters leave; all of them while nothing is filtered. */
export function SourcesPage({ exploration }: { readonly exploration: Exploration }) {
  const { m } = useLanguage()
  const links = useLinks()
  const { dataset, corpus, selection, meetings, view, show } = exploration
  const rows = useMemo(() => {
    if (isEmpty(selection)) return sourceRows(dataset, dataset.sources)
    return sourceRows(dataset, sourcesBehind(dataset, selectItems(corpus, selection), meetings))
  }, [dataset, corpus, selection, meetings])
  return (
    <Explorer
      exploration={exploration}
      title={m.shell.pages.sources}
      listed={m.sources.count(rows.length)}
      intro={
        <p className={styles["sentence"]}>
          {m.sources.lead} <a href={links.disagreements()}>{m.disagreements.all}</a>
        </p>
      }
    >
      <div className={styles["section"]}>
        <SourceTable
          rows={rows}
          sorting={view.lists.sources}
          onSort={(sources) => show({ lists: { ...view.lists, sources } })}
        />
      </div>
    </Explorer>
  )
}
