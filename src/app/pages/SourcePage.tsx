import { useMemo } from "react"
import type { Source } from "../../dataset/records.ts"
import { sourceDetail } from "../../summary/sourceDetail.ts"
import { SourceArticle } from "../../views/source/SourceArticle.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { RecordTools } from "../RecordTools.tsx"
import type { Exploration } from "../useExploration.ts"
import { useSides } from "../useSides.ts"
import styles from "./pages.module.css"

/** One source, and every claim that rests on it. */
export function SourcePage({
  exploration,
  source,
}: {
  readonly exploration: Exploration
  readonly source: Source
}) {
  const { dataset } = exploration
  const detail = useMemo(() => sourceDetail(dataset, source), [dataset, source])
  return (
    <main className={styles["page"]}>
      <SourceArticle detail={detail} sideNames={useSides(dataset)} />
      <RecordTools
        key={source.id}
        all={exploration.all}
        collection="sources"
        id={source.id}
        title={source.title ?? source.publisher}
      >
        <CopyLink />
      </RecordTools>
    </main>
  )
}
