import { CHANGES } from "virtual:data-addresses"
import { use } from "react"
import type { Dataset } from "../dataset/records.ts"
import type { LoggedRelease } from "../summary/changeLog.ts"
import { useLanguage } from "../ui/language.ts"
import { RecordHistory } from "../views/changes/RecordHistory.tsx"
import { Cite } from "./Cite.tsx"
import { Correction } from "./Correction.tsx"
import { fetchJson } from "./fetchJson.ts"
import { addressOf } from "./site.ts"
import { useNames } from "./useNames.ts"

export interface RecordFoldProps {
  readonly part: "cite" | "history" | "correction"
  readonly all: Dataset
  readonly collection: "items" | "meetings" | "sources" | "people" | "organisations"
  readonly id: string
  readonly title: string
}

/** One of the tools of a record, opened. */
export function RecordFold({ part, ...record }: RecordFoldProps) {
  const { all, collection, id, title } = record
  switch (part) {
    case "cite":
      return <Cite about={all.about} cited={{ title, key: id }} address={addressOf(`${collection}/${id}/`)} />
    case "history":
      return <LoadedHistory all={all} collection={collection} id={id} />
    case "correction":
      return <Correction {...record} />
  }
}

function LoadedHistory({ all, collection, id }: Pick<RecordFoldProps, "all" | "collection" | "id">) {
  const { m } = useLanguage("all")
  const names = useNames(all)
  const releases = use(fetchJson<readonly LoggedRelease[]>(CHANGES))
  return releases ? (
    <RecordHistory releases={releases} collection={collection} id={id} names={names} />
  ) : (
    <p role="alert">{m.changes.history.missing}</p>
  )
}
