import { CHANGES, CODEBOOK, DATASET } from "virtual:data-addresses"
import type { Locale } from "../dataset/vocabulary.ts"
import { fetchJson } from "./fetchJson.ts"
import { late, type Late } from "./late.ts"
import { loadCodebookWords } from "./loadCodebookWords.ts"
import { selectingAt } from "./lateSelecting.ts"
import { type Address, currentAddress } from "./location.ts"
import { ITEM_PANEL } from "./pages/itemPanelCode.ts"
import { OVERVIEW_PARTS } from "./pages/overviewPartsCode.ts"
import { kindAt, type Route, wordsOf } from "./routes.ts"
import { WORDS } from "./words.ts"

/** Each kind of page is a file of its own; the build names it in the pages of that kind, by the name it has here. */
export const PAGE_CODE = {
  overview: late(() => import("./pages/OverviewPage.tsx")),
  asks: late(() => import("./pages/AsksPage.tsx")),
  item: late(() => import("./pages/ItemPage.tsx")),
  meetings: late(() => import("./pages/MeetingsPage.tsx")),
  meeting: late(() => import("./pages/MeetingPage.tsx")),
  since: late(() => import("./pages/SincePage.tsx")),
  people: late(() => import("./pages/PeoplePage.tsx")),
  person: late(() => import("./pages/PersonPage.tsx")),
  organisations: late(() => import("./pages/OrganisationsPage.tsx")),
  organisation: late(() => import("./pages/OrganisationPage.tsx")),
  brief: late(() => import("./pages/BriefPage.tsx")),
  sources: late(() => import("./pages/SourcesPage.tsx")),
  source: late(() => import("./pages/SourcePage.tsx")),
  disagreements: late(() => import("./pages/DisagreementsPage.tsx")),
  data: late(() => import("./pages/DataPage.tsx")),
  changes: late(() => import("./pages/ChangesPage.tsx")),
  health: late(() => import("./pages/HealthPage.tsx")),
  open: late(() => import("./pages/OpenPage.tsx")),
  edit: late(() => import("./pages/EditPage.tsx")),
  about: late(() => import("./pages/AboutPage.tsx")),
  embed: late(() => import("./pages/EmbedPage.tsx")),
}

type Place = Pick<Address, "path" | "search" | "beside">

/** Whether the page at an address can be drawn. */
export const isHere = (place: Place, locale: Locale): boolean =>
  codeAt(place, locale).every((code) => code.isHere())

/** Whether all of it can be drawn at once, without a part that comes later. */
export const isWhole = (place: Place, locale: Locale): boolean =>
  isHere(place, locale) && partsAt(place, locale).every((part) => part.isHere())

/** Fetches the page at an address. */
export const loadPage = (place: Place, locale: Locale): Promise<unknown> => loadAll(codeAt(place, locale))

/** Fetches the page with all its parts. */
export const loadWhole = (place: Place, locale: Locale): Promise<unknown> =>
  loadAll([...codeAt(place, locale), ...partsAt(place, locale)])

/** Fetches the page where the reader is, who may step back meanwhile; its parts follow. */
export async function loadFirstPage(locale: Locale): Promise<void> {
  for (let place = currentAddress(); !isHere(place, locale); place = currentAddress())
    await loadPage(place, locale)
  // What fails here is asked for again, and told, where it would stand.
  loadAll(partsAt(currentAddress(), locale)).catch(() => null)
}

/** Fetches all of the page that the build drew, so that none of it is taken away again until it comes. */
export async function loadDrawnPage(locale: Locale): Promise<void> {
  const place = currentAddress()
  await Promise.all([loadWhole(place, locale), loadShownFiles(kindAt(place.path), locale)])
  // The reader may have stepped back to where nothing was drawn.
  await loadFirstPage(locale)
}

/** What stands in no record and the page shows all the same. */
async function loadShownFiles(kind: Route["page"], locale: Locale): Promise<void> {
  if (kind === "changes") await fetchJson(CHANGES)
  if (kind === "health") await fetchJson(DATASET)
  if (kind === "edit") await Promise.all([fetchJson(DATASET), loadCodebookWords(locale)])
  if (kind === "data") await Promise.all([fetchJson(CODEBOOK), loadCodebookWords(locale)])
}

const loadAll = (list: readonly Late<unknown>[]): Promise<unknown> =>
  Promise.all(list.map((code) => code.load()))

function codeAt({ path, search, beside }: Place, locale: Locale): readonly Late<unknown>[] {
  return [
    ...ofKind(path, locale),
    ...selectingAt(search),
    ...(beside === null ? [] : [...ofKind(beside, locale), ITEM_PANEL]),
  ]
}

function ofKind(path: string, locale: Locale): readonly Late<unknown>[] {
  const kind = kindAt(path)
  return kind === "missing" ? [] : [PAGE_CODE[kind], WORDS[locale][wordsOf(kind)]]
}

/** What stands below the first screen of a page and comes after it. */
function partsAt({ path, beside }: Place, locale: Locale): readonly Late<unknown>[] {
  return [path, beside].some((one) => one !== null && kindAt(one) === "overview")
    ? [OVERVIEW_PARTS, WORDS[locale].tools]
    : []
}
