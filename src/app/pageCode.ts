import { CHANGES, CODEBOOK, DATASET } from "virtual:data-addresses"
import { ENGLISH_WORDS, PAGE_WORDS } from "./englishWords.ts"
import { fetchJson } from "./fetchJson.ts"
import { late, type Late } from "./late.ts"
import { loadCodebookWords } from "./loadCodebookWords.ts"
import { type Address, currentAddress } from "./location.ts"
import { pageLocale } from "./site.ts"
import { ITEM_PANEL } from "./pages/itemPanelCode.ts"
import { OVERVIEW_PARTS } from "./pages/overviewPartsCode.ts"
import { kindAt, type Route, SAYING_ALL } from "./routes.ts"

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
  about: late(() => import("./pages/AboutPage.tsx")),
  embed: late(() => import("./pages/EmbedPage.tsx")),
}

/** The words of other languages come whole. */
const wordsOf = () =>
  pageLocale() === "en" ? { some: [PAGE_WORDS], all: [ENGLISH_WORDS] } : { some: [], all: [] }

type Place = Pick<Address, "path" | "beside">

/** Whether the page at an address can be drawn. */
export const isHere = (place: Place): boolean => codeAt(place).every((code) => code.isHere())

/** Whether all of it can be drawn at once, without a part that comes later. */
export const isWhole = (place: Place): boolean =>
  isHere(place) && partsAt(place).every((part) => part.isHere())

/** Fetches the page at an address. */
export const loadPage = (place: Place): Promise<unknown> => loadAll(codeAt(place))

/** Fetches the page with all its parts. */
export const loadWhole = (place: Place): Promise<unknown> => loadAll([...codeAt(place), ...partsAt(place)])

/** Fetches the page where the reader is, who may step back meanwhile; its parts follow. */
export async function loadFirstPage(): Promise<void> {
  for (let place = currentAddress(); !isHere(place); place = currentAddress()) await loadPage(place)
  // What fails here is asked for again, and told, where it would stand.
  loadAll(partsAt(currentAddress())).catch(() => null)
}

/** Fetches all of the page that the build drew, so that none of it is taken away again until it comes. */
export async function loadDrawnPage(): Promise<void> {
  const place = currentAddress()
  await Promise.all([loadWhole(place), loadShownFiles(kindAt(place.path))])
  // The reader may have stepped back to where nothing was drawn.
  await loadFirstPage()
}

/** What stands in no record and the page shows all the same. */
async function loadShownFiles(kind: Route["page"]): Promise<void> {
  if (kind === "changes") await fetchJson(CHANGES)
  if (kind === "health") await fetchJson(DATASET)
  if (kind === "data") await Promise.all([fetchJson(CODEBOOK), loadCodebookWords(pageLocale())])
}

const loadAll = (list: readonly Late<unknown>[]): Promise<unknown> =>
  Promise.all(list.map((code) => code.load()))

function codeAt({ path, beside }: Place): readonly Late<unknown>[] {
  return [...ofKind(path), ...(beside === null ? [] : [...ofKind(beside), ITEM_PANEL])]
}

function ofKind(path: string): readonly Late<unknown>[] {
  const kind = kindAt(path)
  if (kind === "missing") return []
  return kind === "overview"
    ? [PAGE_CODE.overview]
    : [PAGE_CODE[kind], ...(SAYING_ALL.has(kind) ? wordsOf().all : wordsOf().some)]
}

/** What stands below the first screen of a page and comes after it. */
function partsAt({ path, beside }: Place): readonly Late<unknown>[] {
  return [path, beside].some((one) => one !== null && kindAt(one) === "overview")
    ? [OVERVIEW_PARTS, ...wordsOf().all]
    : []
}
