import type { Dataset, Item, Meeting, Source } from "../dataset/records.ts"
import type { Locale } from "../dataset/vocabulary.ts"
import { isTrade } from "../summary/tradeRows.ts"
import type { Language } from "../format/language.ts"
import { folderOf } from "./locales.ts"

/** Pages that are one of a kind, by their path below the root. */
const PATHS = {
  overview: "",
  asks: "asks/",
  meetings: "meetings/",
  brief: "brief/",
  sources: "sources/",
  disagreements: "disagreements/",
  data: "data/",
  changes: "data/changes/",
  health: "data/health/",
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
  /** A chart or the table for a frame on another page. */
  | { readonly page: "embed"; readonly part: string }

/** Reads the path below the root; "items/fa50-sale/" and its earlier ids lead to the item. */
export function routeOf(path: string, dataset: Dataset): Route {
  const parts = path.split("/").filter(Boolean)
  const known = PAGES.find((page) => PATHS[page] === parts.map((part) => `${part}/`).join(""))
  if (known) return { page: known }
  const [folder = "", id = "", part, ...rest] = parts
  if (folder === "embed" && part === undefined && embedParts(dataset).includes(id))
    return { page: "embed", part: id }
  const isSince = folder === "meetings" && part === "since"
  if (rest.length > 0 || (part !== undefined && !isSince)) return { page: "missing" }
  const item = folder === "items" ? (dataset.itemById.get(id) ?? dataset.items.find(isAlias(id))) : undefined
  if (item) return { page: "item", item }
  const meeting =
    folder === "meetings" ? (dataset.meetingById.get(id) ?? dataset.meetings.find(isAlias(id))) : undefined
  if (meeting) return { page: isSince ? "since" : "meeting", meeting }
  const source =
    folder === "sources" ? (dataset.sourceById.get(id) ?? dataset.sources.find(isAlias(id))) : undefined
  return source ? { page: "source", source } : { page: "missing" }
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
    ...embedParts(dataset).map((part) => ({ page: "embed", part }) as const),
  ]
}

/** What a page is called and what it says, for its head and for readers without scripts. */
export function headOf(
  route: Route,
  dataset: Dataset,
  { m, text, date }: Language,
): { title: string; description: string } {
  const site = text(dataset.about.title)
  if (route.page === "overview") {
    return {
      title: `${text(dataset.about.question)} · ${site}`,
      description: text(dataset.about.description),
    }
  }
  if (isOneOfAKind(route)) {
    return { title: `${m.shell.pages[route.page]} · ${site}`, description: m.shell.describe[route.page] }
  }
  switch (route.page) {
    case "missing":
      return { title: `${m.shell.notFound.title} · ${site}`, description: m.shell.notFound.text }
    case "item":
      return { title: `${text(route.item.title)} · ${site}`, description: text(route.item.summary) }
    case "meeting": {
      const { meeting } = route
      return {
        title: `${text(meeting.occasion)}, ${date(meeting.date)} · ${site}`,
        description: text(meeting.summary),
      }
    }
    case "since": {
      const { meeting } = route
      const named = `${text(meeting.occasion)}, ${date(meeting.date)}`
      return { title: `${m.since.title(named)} · ${site}`, description: m.since.description(named) }
    }
    case "embed":
      return {
        title: `${embedTitle(route.part, dataset, { m, text })} · ${site}`,
        description: m.embed.describe(site),
      }
    case "source": {
      const { publisher, title, published } = route.source
      const named = [publisher, title, published && date(published)].filter(Boolean).join(", ")
      return { title: `${named} · ${site}`, description: m.shell.describe.source(named) }
    }
  }
}

/** What can stand in a frame: the table, the charts, trade as each side counts it. */
function embedParts(dataset: Dataset): readonly string[] {
  const trade = dataset.series
    .filter((series) => series.points.some((point) => isTrade(dataset, series, point)))
    .map(({ id }) => id)
  return ["items", "sectors", "activity", "meetings", "asks", ...trade]
}

function embedTitle(part: string, { series }: Dataset, { m, text }: Pick<Language, "m" | "text">): string {
  const named: Readonly<Record<string, string>> = m.embed.parts
  const own = series.find(({ id }) => id === part)
  return named[part] ?? (own ? text(own.title) : part)
}

function isOneOfAKind(route: Route): route is { readonly page: keyof typeof PATHS } {
  return route.page in PATHS
}

function isAlias(id: string) {
  return ({ aliases }: { readonly aliases: readonly string[] }) => aliases.includes(id)
}
