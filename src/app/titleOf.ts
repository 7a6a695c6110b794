import type { Dataset } from "../dataset/records.ts"
import type { Language } from "../format/language.ts"
import { isOneOfAKind, type Route } from "./routes.ts"

/** What a page is called, with the name of the site. */
export function titleOf(route: Route, dataset: Dataset, language: Language<"first">): string {
  return `${ownTitle(route, dataset, language)} · ${language.text(dataset.about.title)}`
}

/** What a page is called, without the name of the site. */
export function ownTitle(route: Route, dataset: Dataset, { m, text, name, date }: Language<"first">): string {
  const { about, series } = dataset
  if (route.page === "overview") return text(about.question)
  if (isOneOfAKind(route)) return m.shell.pages[route.page]
  switch (route.page) {
    case "missing":
      return m.shell.notFound.title
    case "item":
      return text(route.item.title)
    case "meeting":
      return `${text(route.meeting.occasion)}, ${date(route.meeting.date)}`
    case "since":
      return m.shell.since(`${text(route.meeting.occasion)}, ${date(route.meeting.date)}`)
    case "embed": {
      const named: Readonly<Record<string, string>> = m.shell.embedded
      const own = series.find(({ id }) => id === route.part)
      return named[route.part] ?? (own ? text(own.title) : route.part)
    }
    case "source": {
      const { publisher, title, published } = route.source
      return [publisher, title, published && date(published)].filter(Boolean).join(", ")
    }
    case "person": {
      const { names, offices } = route.person
      return [name(names), ...offices.slice(-1).map(({ title }) => text(title))].join(", ")
    }
    case "organisation":
      return name(route.organisation.names)
  }
}
