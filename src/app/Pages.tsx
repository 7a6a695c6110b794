import { useEffect, useMemo } from "react"
import type { Dataset, Item } from "../dataset/records.ts"
import { FaultBoundary } from "../ui/FaultBoundary.tsx"
import { useLanguage } from "../ui/language.ts"
import { PageLinks } from "../ui/PageLinks.tsx"
import { useMedia, WIDE } from "../ui/useMedia.ts"
import { followLink, foreseeStep, goToPlace } from "./followLink.ts"
import { isWhole, loadWhole, PAGE_CODE } from "./pageCode.ts"
import { FailedPage, failedDrawing } from "./pages/FailedPage.tsx"
import { MissingPage } from "./pages/MissingPage.tsx"
import { NotYetPage } from "./pages/NotYetPage.tsx"
import { kindAt, pathOf, type Route, routeAt, routeOf, wordsOf } from "./routes.ts"
import { Shell } from "./Shell.tsx"
import { siteLinks } from "./siteLinks.ts"
import { titleOf } from "./titleOf.ts"
import { useArrival } from "./useArrival.ts"
import { type Exploration, useExploration } from "./useExploration.ts"
import { useNavigationFocus } from "./useNavigationFocus.ts"
import { WithWords } from "./WithWords.tsx"

interface PagesProps {
  readonly all: Dataset
  readonly isTranslated: boolean
}

/** The page that the address names, inside what every page has around it. */
export function Pages({ all, isTranslated }: PagesProps) {
  const language = useLanguage("first")
  const { locale } = language
  const { address, fault } = useArrival(locale)
  const exploration = useExploration(all, address)
  const wide = useMedia(WIDE) ?? false
  const route = useMemo(() => routeOf(exploration.path, all), [exploration.path, all])
  const links = useMemo(() => siteLinks(exploration.view), [exploration.view])
  const title = titleOf(route, all, language)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    const prepare = (to: Parameters<typeof isWhole>[0]) =>
      isWhole(to, locale) ? null : loadWhole(to, locale)
    const following = { canStandBeside: wide, prepare }
    const leaving = new AbortController()
    const { signal } = leaving
    document.addEventListener("click", (event) => followLink(event, following), { signal })
    for (const hint of ["pointerover", "focusin"])
      document.addEventListener(hint, (event) => foreseeStep(event, following), { signal })
    return () => leaving.abort()
  }, [wide, locale])
  // The browser looked for the place before anything was drawn.
  useEffect(() => void goToPlace(), [])
  // A fault may come of a filter: where the address is another, all is tried again.
  const place = address.path + address.search
  const shown = routeAt(route, exploration.dataset)
  // The list beside which the item stands is the page, and stays the same one.
  const listed = wide && exploration.beside !== null ? kindAt(exploration.beside) : null
  useNavigationFocus(exploration.path, exploration.beside, shown !== null)
  return (
    <PageLinks links={links} isLate={(listed ?? route.page) === "overview"}>
      {fault !== null ? (
        // The ways to the other pages stay.
        <Shell exploration={exploration} links={links} page="missing" isTranslated={isTranslated}>
          <FailedPage of="page" fault={fault} />
        </Shell>
      ) : shown?.page === "embed" ? (
        <WithWords of={wordsOf("embed")}>
          <FaultBoundary of={place} fallback={failedDrawing}>
            <Embedded exploration={exploration} part={shown.part} />
          </FaultBoundary>
        </WithWords>
      ) : (
        <Shell exploration={exploration} links={links} page={route.page} isTranslated={isTranslated}>
          <WithWords of={wordsOf(listed ?? route.page)}>
            <FaultBoundary of={place} fallback={failedDrawing}>
              <Page route={shown} exploration={exploration} wide={wide} />
            </FaultBoundary>
          </WithWords>
        </Shell>
      )}
    </PageLinks>
  )
}

function Embedded(props: { readonly exploration: Exploration; readonly part: string }) {
  const { EmbedPage } = PAGE_CODE.embed.now()
  return <EmbedPage {...props} />
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
    case "overview": {
      const { OverviewPage } = PAGE_CODE.overview.now()
      return <OverviewPage exploration={exploration} open={null} />
    }
    case "item":
      return itemOrList(route.item, exploration, wide)
    case "asks": {
      const { AsksPage } = PAGE_CODE.asks.now()
      return <AsksPage exploration={exploration} open={null} />
    }
    case "meetings": {
      const { MeetingsPage } = PAGE_CODE.meetings.now()
      return <MeetingsPage exploration={exploration} />
    }
    case "brief": {
      const { BriefPage } = PAGE_CODE.brief.now()
      return <BriefPage exploration={exploration} />
    }
    case "meeting": {
      const { MeetingPage } = PAGE_CODE.meeting.now()
      return <MeetingPage exploration={exploration} meeting={route.meeting} />
    }
    case "since": {
      const { SincePage } = PAGE_CODE.since.now()
      return <SincePage exploration={exploration} meeting={route.meeting} />
    }
    case "sources": {
      const { SourcesPage } = PAGE_CODE.sources.now()
      return <SourcesPage exploration={exploration} />
    }
    case "disagreements": {
      const { DisagreementsPage } = PAGE_CODE.disagreements.now()
      return <DisagreementsPage exploration={exploration} />
    }
    case "source": {
      const { SourcePage } = PAGE_CODE.source.now()
      return <SourcePage exploration={exploration} source={route.source} />
    }
    case "people": {
      const { PeoplePage } = PAGE_CODE.people.now()
      return <PeoplePage exploration={exploration} />
    }
    case "person": {
      const { PersonPage } = PAGE_CODE.person.now()
      return <PersonPage exploration={exploration} person={route.person} />
    }
    case "organisations": {
      const { OrganisationsPage } = PAGE_CODE.organisations.now()
      return <OrganisationsPage exploration={exploration} />
    }
    case "organisation": {
      const { OrganisationPage } = PAGE_CODE.organisation.now()
      return <OrganisationPage exploration={exploration} organisation={route.organisation} />
    }
    case "data": {
      const { DataPage } = PAGE_CODE.data.now()
      return <DataPage dataset={exploration.all} />
    }
    case "changes": {
      const { ChangesPage } = PAGE_CODE.changes.now()
      return <ChangesPage all={exploration.all} />
    }
    case "health": {
      const { HealthPage } = PAGE_CODE.health.now()
      return <HealthPage />
    }
    case "open": {
      const { OpenPage } = PAGE_CODE.open.now()
      return <OpenPage question={exploration.all.about.question} />
    }
    case "edit": {
      const { EditPage } = PAGE_CODE.edit.now()
      return <EditPage />
    }
    case "about": {
      const { AboutPage } = PAGE_CODE.about.now()
      return <AboutPage dataset={exploration.all} />
    }
    case "missing":
      return <MissingPage />
  }
}

/** The item alone, or beside the list from which it was opened; no component, for which the list would be another one. */
function itemOrList(item: Item, exploration: Exploration, wide: boolean) {
  if (!wide || exploration.beside === null) {
    const { ItemPage } = PAGE_CODE.item.now()
    return <ItemPage exploration={exploration} item={item} />
  }
  if (exploration.beside === pathOf({ page: "asks" })) {
    const { AsksPage } = PAGE_CODE.asks.now()
    return <AsksPage exploration={exploration} open={item} />
  }
  const { OverviewPage } = PAGE_CODE.overview.now()
  return <OverviewPage exploration={exploration} open={item} />
}
