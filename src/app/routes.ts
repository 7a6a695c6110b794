import type { Dataset, Item, Meeting, Source } from "../dataset/records.ts"
import type { Language } from "../format/language.ts"

/** A page of the product; each is also a static file with its own title and description. */
export type Route =
  | {
      readonly page:
        | "overview"
        | "asks"
        | "meetings"
        | "brief"
        | "disagreements"
        | "sources"
        | "data"
        | "about"
        | "missing"
    }
  | { readonly page: "item"; readonly item: Item }
  | { readonly page: "meeting" | "since"; readonly meeting: Meeting }
  | { readonly page: "source"; readonly source: Source }

/** Reads the path below the root; "items/fa50-sale/" and its earlier ids lead to the item. */
export function routeOf(path: string, dataset: Dataset): Route {
  const [folder = "", id = "", part, ...rest] = path.split("/").filter(Boolean)
  const isSince = folder === "meetings" && part === "since"
  if (rest.length > 0 || (part !== undefined && !isSince)) return { page: "missing" }
  if (id === "") return folder === "" ? { page: "overview" } : pageOf(folder)
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
  switch (route.page) {
    case "item": {
      const item = dataset.itemById.get(route.item.id)
      return item ? { ...route, item } : null
    }
    case "meeting":
    case "since": {
      const meeting = dataset.meetingById.get(route.meeting.id)
      return meeting ? { ...route, meeting } : null
    }
    case "source":
      return dataset.sourceById.has(route.source.id) ? route : null
    case "overview":
    case "asks":
    case "meetings":
    case "brief":
    case "sources":
    case "disagreements":
    case "data":
    case "about":
    case "missing":
      return route
  }
}

/** Path below the root: "" for the overview, "items/fa50-sale/" for an item. */
export function pathOf(route: Route): string {
  switch (route.page) {
    case "overview":
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
    case "asks":
    case "meetings":
    case "brief":
    case "sources":
    case "disagreements":
    case "data":
    case "about":
      return `${route.page}/`
  }
}

/** Every page that is emitted as a file. */
export function allRoutes(dataset: Dataset): readonly Route[] {
  return [
    ...(["overview", "asks", "meetings", "brief", "sources", "disagreements", "data", "about"] as const).map(
      (page) => ({ page }),
    ),
    ...dataset.items.map((item) => ({ page: "item", item }) as const),
    ...dataset.meetings.map((meeting) => ({ page: "meeting", meeting }) as const),
    ...dataset.meetings.map((meeting) => ({ page: "since", meeting }) as const),
    ...dataset.sources.map((source) => ({ page: "source", source }) as const),
  ]
}

/** What a page is called and what it says, for its head and for readers without scripts. */
export function headOf(
  route: Route,
  dataset: Dataset,
  { m, text, date }: Language,
): { title: string; description: string } {
  const site = text(dataset.about.title)
  switch (route.page) {
    case "overview":
      return {
        title: `${text(dataset.about.question)} · ${site}`,
        description: text(dataset.about.description),
      }
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
    case "source": {
      const { publisher, title, published } = route.source
      const named = [publisher, title, published && date(published)].filter(Boolean).join(", ")
      return { title: `${named} · ${site}`, description: m.shell.describe.source(named) }
    }
    case "asks":
    case "meetings":
    case "brief":
    case "sources":
    case "disagreements":
    case "data":
    case "about":
      return { title: `${m.shell.pages[route.page]} · ${site}`, description: m.shell.describe[route.page] }
  }
}

function pageOf(folder: string): Route {
  const page = (["asks", "meetings", "brief", "sources", "disagreements", "data", "about"] as const).find(
    (name) => name === folder,
  )
  return { page: page ?? "missing" }
}

function isAlias(id: string) {
  return ({ aliases }: { readonly aliases: readonly string[] }) => aliases.includes(id)
}
