import { writeView } from "../selection/address.ts"
import type { View } from "../selection/view.ts"
import type { Links } from "../ui/links.ts"
import { hrefOf } from "./location.ts"

/** Addresses of every page and record, each with the view in its query. */
export function siteLinks(view: View): Links {
  const search = writeView({ ...view, since: null })
  const page = (path: string) => () => hrefOf(path, search)
  const record = (folder: string) => (id: string) => hrefOf(`${folder}/${id}/`, search)
  return {
    overview: page(""),
    asks: page("asks/"),
    meetings: page("meetings/"),
    sources: page("sources/"),
    disagreements: page("disagreements/"),
    data: page("data/"),
    changes: page("data/changes/"),
    about: page("about/"),
    item: record("items"),
    meeting: record("meetings"),
    source: record("sources"),
    since: (id, earlier) => hrefOf(`meetings/${id}/since/`, writeView({ ...view, since: earlier })),
    asOf: (day) => hrefOf("", writeView({ ...view, since: null, asOf: day })),
  }
}
