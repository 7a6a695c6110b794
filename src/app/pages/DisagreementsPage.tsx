import { useMemo } from "react"
import { selectItems } from "../../selection/select.ts"
import { isEmpty } from "../../selection/selection.ts"
import { disagreementGroups } from "../../summary/disagreementGroups.ts"
import { useLanguage } from "../../ui/language.ts"
import { DisagreementList } from "../../views/disagreements/DisagreementList.tsx"
import type { Exploration } from "../useExploration.ts"
import { Explorer } from "./Explorer.tsx"
import styles from "./pages.module.css"

/** Where sources differ on what the filters leave. */
export function DisagreementsPage({ exploration }: { readonly exploration: Exploration }) {
  const { m } = useLanguage()
  const { dataset, corpus, selection } = exploration
  const groups = useMemo(
    () => disagreementGroups(dataset, selectItems(corpus, selection), isEmpty(selection)),
    [dataset, corpus, selection],
  )
  return (
    <Explorer
      exploration={exploration}
      title={m.shell.pages.disagreements}
      listed={m.disagreements.count(groups.open.reduce((sum, { rows }) => sum + rows.length, 0))}
      intro={<p className={styles["sentence"]}>{m.disagreements.intro}</p>}
    >
      <DisagreementList groups={groups} />
    </Explorer>
  )
}
