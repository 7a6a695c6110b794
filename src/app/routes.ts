import type { Dataset, Item, Meeting, Organisation, Person, Source } from "../dataset/records.ts"
import type { Locale } from "../dataset/vocabulary.ts"
import type { Words } from "../format/language.ts"
import { isTrade } from "../summary/isTrade.ts"
import { folderOf } from "./locales.ts"

/** Pages that are one of a kind, by their path below the root. */
const PATHS = {
  overview: "",
  asks: "asks/",
  meetings: "meetings/",
  people: "people/",
  organisations: "organisations/",
  brief: "brief/",
  sources: "sources/",
  disagreements: "disagreements/",
  data: "data/",
  changes: "data/changes/",
  health: "data/health/",
  open: "data/open/",
  edit: "data/edit/",
  about: "about/",
} as const
const PAGES = Object.keys(PATHS) as readonly (keyof typeof PATHS)[]

/** A page of the product; each is also a static file with its own title and description. */
export type Route =
  | { readonly page: keyof typeof PATHS }
  | { readonly page: "missing" }
  | { readonly page: "item"; readonly item: Item }
  | { readonly page: "meeting" | "since"; readonly meeting: Meeting }
  | { readonly page: "source"; readonly source: Source }
  | { readonly page: "person"; readonly person: Person }
  | { readonly page: "organisation"; readonly organisation: Organisation }
  /** A chart or the table for a frame on another page. */
  | { readonly page: "embed"; readonly part: string }

/** Pages that speak of files, of fields or of the data as such. */
const SAYING_ALL: ReadonlySet<Route["page"]> = new Set([
  "data",
  "changes",
  "health",
  "open",
  "edit",
  "about",
  "embed",
])

/** How many of the words a page says before its late parts come. */
export function wordsOf(page: Route["page"]): Words {
  if (page === "overview" || page === "missing") return "first"
  if (page === "brief") return "briefs"
  return SAYING_ALL.has(page) ? "all" : "pages"
}

/** Folders of the pages of records. */
const FOLDERS = {
  items: "item",
  meetings: "meeting",
  sources: "source",
  people: "person",
  organisations: "organisation",
  embed: "embed",
} as const

/** The kind of page at a path below the root, as far as the path alone tells: not whether there is such a record. */
export function kindAt(path: string): Route["page"] {
  const parts = path.split("/").filter(Boolean)
  const known = PAGES.find((page) => PATHS[page] === parts.map((part) => `${part}/`).join(""))
  if (known) return known
  const [folder = "", id, part, ...rest] = parts
  if (!isFolder(folder) || id === undefined || rest.length > 0) return "missing"
  if (part === undefined) return FOLDERS[folder]
  return folder === "meetings" && part === "since" ? "since" : "missing"
}

function isFolder(name: string): name is keyof typeof FOLDERS {
  return Object.hasOwn(FOLDERS, name)
}

/** Reads the path below the root; "items/fa50-sale/" and its earlier ids lead to the item. */
export function routeOf(path: string, dataset: Dataset): Route {
  const page = kindAt(path)
  const [, id = ""] = path.split("/").filter(Boolean)
  return ofRecord(page) ? (recordRoute(page, id, dataset) ?? { page: "missing" }) : { page }
}

type RecordPage = (typeof FOLDERS)[keyof typeof FOLDERS] | "since"

function ofRecord(page: Route["page"]): page is RecordPage {
  return page !== "missing" && !(page in PATHS)
}

function recordRoute(page: RecordPage, id: string, dataset: Dataset): Route | null {
  switch (page) {
    case "item": {
      const item = recordOf(dataset.items, id)
      return item && { page, item }
    }
    case "meeting":
    case "since": {
      const meeting = recordOf(dataset.meetings, id)
      return meeting && { page, meeting }
    }
    case "source": {
      const source = recordOf(dataset.sources, id)
      return source && { page, source }
    }
    case "person": {
      const person = recordOf(dataset.people, id)
      return person && { page, person }
    }
    case "organisation": {
      const organisation = recordOf(dataset.organisations, id)
      return organisation && { page, organisation }
    }
    case "embed":
      return embedParts(dataset).includes(id) ? { page, part: id } : null
  }
}

/** The route with its record as the dataset of that day holds it; null where nothing of it was known yet. */
export function routeAt(route: Route, dataset: Dataset): Route | null {
  if (route.page === "item") {
    const item = dataset.itemById.get(route.item.id)
    return item ? { ...route, item } : null
  }
  if (route.page === "meeting" || route.page === "since") {
    const meeting = dataset.meetingById.get(route.meeting.id)
    return meeting ? { ...route, meeting } : null
  }
  if (route.page === "person") {
    const person = dataset.personById.get(route.person.id)
    return person ? { ...route, person } : null
  }
  if (route.page === "organisation") return dataset.organisationById.has(route.organisation.id) ? route : null
  if (route.page === "source") return dataset.sourceById.has(route.source.id) ? route : null
  return route
}

/** Path below the root: "" for the overview, "items/fa50-sale/" for an item. */
export function pathOf(route: Route): string {
  if (isOneOfAKind(route)) return PATHS[route.page]
  switch (route.page) {
    case "missing":
      return ""
    case "item":
      return `items/${route.item.id}/`
    case "meeting":
      return `meetings/${route.meeting.id}/`
    case "since":
      return `meetings/${route.meeting.id}/since/`
    case "source":
      return `sources/${route.source.id}/`
    case "person":
      return `people/${route.person.id}/`
    case "organisation":
      return `organisations/${route.organisation.id}/`
    case "embed":
      return `embed/${route.part}/`
  }
}

/** Path below the site's root of a page in a language: "ko/items/fa50-sale/". */
export const pathIn = (locale: Locale, route: Route): string => `${folderOf(locale)}${pathOf(route)}`

/** Every page that is emitted as a file. */
export function allRoutes(dataset: Dataset): readonly Route[] {
  return [
    ...PAGES.map((page) => ({ page })),
    ...dataset.items.map((item) => ({ page: "item", item }) as const),
    ...dataset.meetings.map((meeting) => ({ page: "meeting", meeting }) as const),
    ...dataset.meetings.map((meeting) => ({ page: "since", meeting }) as const),
    ...dataset.sources.map((source) => ({ page: "source", source }) as const),
    ...dataset.people.map((person) => ({ page: "person", person }) as const),
    ...dataset.organisations.map((organisation) => ({ page: "organisation", organisation }) as const),
    ...embedParts(dataset).map((part) => ({ page: "embed", part }) as const),
  ]
}

/** What can stand in a frame: the table, the charts, trade as each side counts it. */
function embedParts(dataset: Dataset): readonly string[] {
  const trade = dataset.series
    .filter((series) => series.points.some((point) => isTrade(dataset, series, point)))
    .map(({ id }) => id)
  return ["items", "sectors", "activity", "meetings", "asks", ...trade]
}

/** Whether it is a page that stands for no record. */
export function isOneOfAKind(route: Route): route is { readonly page: keyof typeof PATHS } {
  return route.page in PATHS
}

/** The record of that id, or the one that had it earlier. */
function recordOf<T extends { readonly id: string; readonly aliases: readonly string[] }>(
  records: readonly T[],
  id: string,
): T | null {
  return records.find((one) => one.id === id) ?? records.find(({ aliases }) => aliases.includes(id)) ?? null
}
