import type { Dataset } from "../dataset/records.ts"
import type { Language } from "../format/language.ts"
import { isOneOfAKind, type Route } from "./routes.ts"
import { ownTitle, titleOf } from "./titleOf.ts"

/** What a page is called and what it says, for its head and for readers without scripts. */
export function headOf(
  route: Route,
  dataset: Dataset,
  language: Language<"all">,
): { title: string; description: string } {
  return { title: titleOf(route, dataset, language), description: descriptionOf(route, dataset, language) }
}

function descriptionOf(route: Route, dataset: Dataset, language: Language<"all">): string {
  const { m, text, name } = language
  const { describe } = m.head
  if (isOneOfAKind(route)) {
    const ofLists = { ...m.actors.lead, sources: m.sources.lead }
    return { ...describe, ...ofLists, overview: text(dataset.about.description) }[route.page]
  }
  switch (route.page) {
    case "missing":
      return m.shell.notFound.text
    case "item":
      return text(route.item.summary)
    case "meeting":
      return text(route.meeting.summary)
    case "since":
      return describe.since(ownTitle({ page: "meeting", meeting: route.meeting }, dataset, language))
    case "embed":
      return describe.embed(text(dataset.about.title))
    case "source":
      return describe.source(ownTitle(route, dataset, language))
    case "person":
      return describe.person(name(route.person.names))
    case "organisation":
      return describe.organisation(name(route.organisation.names))
  }
}
