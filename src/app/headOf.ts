import type { Dataset } from "../dataset/records.ts"
import type { Language } from "../format/language.ts"
import { isOneOfAKind, type Route } from "./routes.ts"

/** What a page is called and what it says, for its head and for readers without scripts. */
export function headOf(
  route: Route,
  dataset: Dataset,
  { m, text, name, date }: Language,
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
    case "person": {
      const { names, offices } = route.person
      const named = [name(names), ...offices.slice(-1).map(({ title }) => text(title))].join(", ")
      return { title: `${named} · ${site}`, description: m.shell.describe.person(name(names)) }
    }
    case "organisation": {
      const named = name(route.organisation.names)
      return { title: `${named} · ${site}`, description: m.shell.describe.organisation(named) }
    }
  }
}

function embedTitle(part: string, { series }: Dataset, { m, text }: Pick<Language, "m" | "text">): string {
  const named: Readonly<Record<string, string>> = m.embed.parts
  const own = series.find(({ id }) => id === part)
  return named[part] ?? (own ? text(own.title) : part)
}
