import { useEffect, useMemo } from "react"
import type { Dataset } from "../dataset/records.ts"
import { useLanguage } from "../ui/language.ts"
import { LinksProvider } from "../ui/links.ts"
import { useMedia, WIDE } from "../ui/useMedia.ts"
import { followLink, goToPlace } from "./location.ts"
import { AboutPage } from "./pages/AboutPage.tsx"
import { AsksPage } from "./pages/AsksPage.tsx"
import { ChangesPage } from "./pages/ChangesPage.tsx"
import { BriefPage } from "./pages/BriefPage.tsx"
import { DataPage } from "./pages/DataPage.tsx"
import { DisagreementsPage } from "./pages/DisagreementsPage.tsx"
import { EmbedPage } from "./pages/EmbedPage.tsx"
import { HealthPage } from "./pages/HealthPage.tsx"
import { ItemPage } from "./pages/ItemPage.tsx"
import { MeetingPage } from "./pages/MeetingPage.tsx"
import { MeetingsPage } from "./pages/MeetingsPage.tsx"
import { MissingPage } from "./pages/MissingPage.tsx"
import { NotYetPage } from "./pages/NotYetPage.tsx"
import { OrganisationPage } from "./pages/OrganisationPage.tsx"
import { OrganisationsPage } from "./pages/OrganisationsPage.tsx"
import { OverviewPage } from "./pages/OverviewPage.tsx"
import { PeoplePage } from "./pages/PeoplePage.tsx"
import { PersonPage } from "./pages/PersonPage.tsx"
import { SincePage } from "./pages/SincePage.tsx"
import { SourcePage } from "./pages/SourcePage.tsx"
import { SourcesPage } from "./pages/SourcesPage.tsx"
import { headOf } from "./headOf.ts"
import { pathOf, type Route, routeAt, routeOf } from "./routes.ts"
import { Shell } from "./Shell.tsx"
import { siteLinks } from "./siteLinks.ts"
import { type Exploration, useExploration } from "./useExploration.ts"
import { useNavigationFocus } from "./useNavigationFocus.ts"

interface PagesProps {
  readonly all: Dataset
  readonly isTranslated: boolean
}

/** The page that the address names, inside what every page has around it. */
export function Pages({ all, isTranslated }: PagesProps) {
  const exploration = useExploration(all)
  const language = useLanguage()
  const wide = useMedia(WIDE)
  const route = useMemo(() => routeOf(exploration.path, all), [exploration.path, all])
  const links = useMemo(() => siteLinks(exploration.view), [exploration.view])
  const { title } = headOf(route, all, language)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    const follow = (event: MouseEvent) => followLink(event, wide)
    document.addEventListener("click", follow)
    return () => document.removeEventListener("click", follow)
  }, [wide])
  // The browser looked for the place before anything was drawn.
  useEffect(() => void goToPlace(), [])
  const shown = routeAt(route, exploration.dataset)
  useNavigationFocus(exploration.path, exploration.beside, shown !== null)
  return (
    <LinksProvider value={links}>
      {shown?.page === "embed" ? (
        <EmbedPage exploration={exploration} part={shown.part} />
      ) : (
        <Shell exploration={exploration} page={route.page} isTranslated={isTranslated}>
          <Page route={shown} exploration={exploration} wide={wide} />
        </Shell>
      )}
    </LinksProvider>
  )
}

interface PageProps {
  /** Null where nothing of the record was known on the day shown. */
  readonly route: Exclude<Route, { readonly page: "embed" }> | null
  readonly exploration: Exploration
  readonly wide: boolean
}

function Page({ route, exploration, wide }: PageProps) {
  if (route === null) return <NotYetPage exploration={exploration} />
  switch (route.page) {
    case "overview":
      return <OverviewPage exploration={exploration} open={null} />
    case "item":
      if (!wide || exploration.beside === null)
        return <ItemPage exploration={exploration} item={route.item} />
      return exploration.beside === pathOf({ page: "asks" }) ? (
        <AsksPage exploration={exploration} open={route.item} />
      ) : (
        <OverviewPage exploration={exploration} open={route.item} />
      )
    case "asks":
      return <AsksPage exploration={exploration} open={null} />
    case "meetings":
      return <MeetingsPage exploration={exploration} />
    case "brief":
      return <BriefPage exploration={exploration} />
    case "meeting":
      return <MeetingPage exploration={exploration} meeting={route.meeting} />
    case "since":
      return <SincePage exploration={exploration} meeting={route.meeting} />
    case "sources":
      return <SourcesPage exploration={exploration} />
    case "disagreements":
      return <DisagreementsPage exploration={exploration} />
    case "source":
      return <SourcePage exploration={exploration} source={route.source} />
    case "people":
      return <PeoplePage exploration={exploration} />
    case "person":
      return <PersonPage exploration={exploration} person={route.person} />
    case "organisations":
      return <OrganisationsPage exploration={exploration} />
    case "organisation":
      return <OrganisationPage exploration={exploration} organisation={route.organisation} />
    case "data":
      return <DataPage dataset={exploration.all} />
    case "changes":
      return <ChangesPage all={exploration.all} />
    case "health":
      return <HealthPage />
    case "about":
      return <AboutPage dataset={exploration.all} />
    case "missing":
      return <MissingPage />
  }
}
