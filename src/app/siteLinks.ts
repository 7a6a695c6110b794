import { writeView } from "../selection/address.ts"
import { NO_ACTOR_FILTER } from "../selection/actorFilter.ts"
import { NO_BRIEF } from "../selection/briefView.ts"
import { NO_SELECTION, togglePick } from "../selection/selection.ts"
import type { View } from "../selection/view.ts"
import type { Links } from "../ui/links.ts"
import { toldHref } from "./location.ts"
import { addressOf, hasFiles, hrefOf } from "./site.ts"

/** Addresses of every page and record, each with the view in its query. */
export function siteLinks(view: View): Links {
  // What only one page knows is left behind with it.
  const plain: View = { ...view, since: null, brief: NO_BRIEF, actors: NO_ACTOR_FILTER }
  const search = writeView(plain)
  const page = (path: string) => () => hrefOf(path, search)
  const record = (folder: string) => (id: string) => hrefOf(`${folder}/${id}/`, search)
  return {
    overview: page(""),
    asks: page("asks/"),
    meetings: page("meetings/"),
    people: page("people/"),
    organisations: page("organisations/"),
    sources: page("sources/"),
    disagreements: page("disagreements/"),
    data: page("data/"),
    changes: page("data/changes/"),
    health: page("data/health/"),
    // A view of this dataset is none of another.
    open: () => hrefOf("data/open/", ""),
    edit: (key) => `${hrefOf("data/edit/", search)}${key === null ? "" : `#${key}`}`,
    about: page("about/"),
    item: record("items"),
    meeting: record("meetings"),
    source: record("sources"),
    person: record("people"),
    organisation: record("organisations"),
    disagreement: (id) =>
      `${hrefOf("disagreements/", writeView({ ...plain, selection: NO_SELECTION, asOf: null }))}#${id}`,
    sector: (id) =>
      hrefOf("", writeView({ ...plain, selection: togglePick(NO_SELECTION, "sector", id, "include") })),
    selected: (name, facet, id) =>
      hrefOf(
        name === "overview" ? "" : "sources/",
        writeView({ ...plain, selection: togglePick(NO_SELECTION, facet, id, "include") }),
      ),
    here: toldHref,
    embed: hasFiles() ? (part) => addressOf(`embed/${part}/`, search) : null,
    since: (id, earlier) => hrefOf(`meetings/${id}/since/`, writeView({ ...plain, since: earlier })),
    asOf: (day) => hrefOf("", writeView({ ...plain, asOf: day })),
    brief: page("brief/"),
    briefOfLevel: (level) => hrefOf("brief/", writeView({ ...plain, brief: { ...NO_BRIEF, level } })),
    briefBefore: (meeting, day) =>
      hrefOf("brief/", writeView({ ...plain, brief: { ...NO_BRIEF, before: meeting }, asOf: day })),
  }
}
