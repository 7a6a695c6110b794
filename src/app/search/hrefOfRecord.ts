import { writeView } from "../../selection/address.ts"
import type { RecordKind } from "../../selection/search/searched.ts"
import { NO_SELECTION, togglePick } from "../../selection/selection.ts"
import { DEFAULT_VIEW } from "../../selection/view.ts"
import type { Links } from "../../ui/links.ts"
import { hrefOf } from "../location.ts"

/** Where a record is shown: its page, or for people and organisations the items that name them. */
export function hrefOfRecord(kind: RecordKind, id: string, links: Links, asOf: string | null): string {
  if (kind === "person" || kind === "organisation") {
    const selection = togglePick(NO_SELECTION, kind, id, "include")
    return hrefOf("", writeView({ ...DEFAULT_VIEW, selection, asOf }))
  }
  return links[kind](id)
}
