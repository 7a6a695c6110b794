import { useMemo, useSyncExternalStore } from "react"
import type { Locale } from "../dataset/vocabulary.ts"
import { folderOf, localeOf } from "./locales.ts"

/** Where the reader is: the path below the root of the language, the query, and whether the item stands beside the list. */
export interface Address {
  /** "items/fa50-sale/", without a leading slash; "" is the overview. */
  readonly path: string
  /** "?sector=defense" or "". */
  readonly search: string
  /** Path of the list beside which the item was opened and that stays on the page; null where it has the page. */
  readonly beside: string | null
}

const CHANGED = "addresschange"

/** Root of the site, whatever the sub-path it is served under: every page names it relative to itself. */
export const ROOT = new URL(
  document.querySelector<HTMLMetaElement>('meta[name="site-root"]')?.content ?? "./",
  location.href,
)

/** The language of this page: another language is another page. */
export const LOCALE = localeOf(belowRoot(location.pathname))

/** Root of the pages in this language. */
const HOME = new URL(folderOf(LOCALE), ROOT)

/** The address of a page of this language by its path below the language's root. */
export const hrefOf = (path: string, search: string): string => `${HOME.pathname}${path}${search}`

/** The full address of a page of this language, for what leaves the page. */
export const addressOf = (path: string, search = ""): string => new URL(hrefOf(path, search), ROOT).href

/** The full address of a file below the root, which all languages share. */
export const fileAddress = (path: string): string => new URL(path, ROOT).href

/** The same page with the same view in another language. */
export const hrefIn = (locale: Locale, { path, search }: Address): string =>
  `${ROOT.pathname}${folderOf(locale)}${path}${search}`

/** What an address ends with on the way from another language: "#switched", or "#switched=asks/" beside the asks. */
const SWITCHED = /^#switched(?:=((?:[a-z]+\/)?))?$/

/**
 * Goes to the same page in another language, which is another document: beside which list the item stood is in no
 * address, and goes along at the end of this one until the page has read it.
 */
export function switchTo(locale: Locale, address: Address): void {
  const list = address.beside === null ? "" : `=${address.beside}`
  location.assign(`${hrefIn(locale, address)}#switched${list}`)
}

/** Whether the reader came from the same page in another language. */
export const IS_SWITCHED = arrive()

function arrive(): boolean {
  const switched = SWITCHED.exec(location.hash)
  if (!switched) return false
  const [, beside] = switched
  history.replaceState(beside === undefined ? null : { beside }, "", location.pathname + location.search)
  return true
}

/** The whole address as it can be sent to somebody. */
export const currentHref = (): string => location.href

/** Where the reader is; the same object as long as that is the same. */
export function useAddress(): Address {
  const key = useSyncExternalStore(subscribe, snapshot)
  return useMemo(() => addressIn(key), [key])
}

/** Where the reader is now. */
export const currentAddress = (): Address => addressIn(snapshot())

/** Steps taken so far: a step that had to wait is not taken after a later one. */
let steps = 0

interface Step {
  readonly replace?: boolean
  readonly beside?: string | null
}

/** Goes to an address of the site; `replace` leaves no step to go back to, as while typing. */
export function goTo(href: string, { replace = false, beside = null }: Step = {}): void {
  steps++
  const state = beside === null ? null : { beside }
  const stays =
    beside !== null || listBeside() !== null || new URL(href, location.href).pathname === location.pathname
  if (replace) history.replaceState(state, "", href)
  else history.pushState(state, "", href)
  dispatchEvent(new Event(CHANGED))
  if (!stays) scrollTo(0, 0)
}

interface Following {
  readonly canStandBeside: boolean
  /** Fetches what the page there needs; null where all of it is here. */
  readonly prepare: (place: Pick<Address, "path" | "beside">) => Promise<unknown> | null
}

/** Turns a plain click on a link of the site into navigation without a reload; the page stays until the next can be drawn. */
export function followLink(event: MouseEvent, { canStandBeside, prepare }: Following): void {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  const link = linkAt(event)
  if (!link || event.defaultPrevented || event.button !== 0 || modified || link.target || link.download)
    return
  if (isInside(link) && link.hash && link.pathname === location.pathname) {
    if (goToPlace(link.hash)) event.preventDefault()
    return
  }
  if (!isPage(link)) return
  event.preventDefault()
  const { href } = link
  const place = placeBehind(link, canStandBeside)
  const coming = prepare(place)
  if (coming === null) goTo(href, { beside: place.beside })
  else void arriveAfter(coming, href, place.beside)
}

/** Fetches what the page behind a link needs as soon as the pointer or the keyboard is on it. */
export function foreseeStep(event: Event, { canStandBeside, prepare }: Following): void {
  const link = linkAt(event)
  // What fails here is asked for again, and told, when the step is taken.
  if (link && isPage(link)) prepare(placeBehind(link, canStandBeside))?.catch(() => null)
}

const linkAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest("a") : null

/** Whether the link leads to a page in the language of this one. */
const isPage = (link: HTMLAnchorElement): boolean =>
  isInside(link) && link.hash === "" && !/\.\w+$/.test(link.pathname)

function isInside({ origin, pathname }: HTMLAnchorElement): boolean {
  return (
    origin === ROOT.origin && pathname.startsWith(HOME.pathname) && localeOf(belowRoot(pathname)) === LOCALE
  )
}

function placeBehind(link: HTMLAnchorElement, canStandBeside: boolean): Pick<Address, "path" | "beside"> {
  const opensBeside = canStandBeside && link.dataset["beside"] !== undefined
  return {
    path: pathBelowHome(link.pathname),
    beside: opensBeside ? (listBeside() ?? currentPath()) : null,
  }
}

async function arriveAfter(coming: Promise<unknown>, href: string, beside: string | null): Promise<void> {
  const step = ++steps
  // What does not come is told at the address where it is missing.
  await coming.catch(() => null)
  if (step === steps) goTo(href, { beside })
}

/**
 * Goes to a place on the page, first to the one that the address names, where there is such a place. Without a step in
 * the history, which would take the page from beside its list.
 */
export function goToPlace(hash = location.hash): boolean {
  const target = document.getElementById(placeIn(hash))
  if (!target) return false
  target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: "start" })
  return true
}

/** "#fta" → "fta"; what was cut in the middle of a sign stays as it is, and names nothing. */
function placeIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return hash
  }
}

export function reload(): void {
  location.reload()
}

function subscribe(onChange: () => void): () => void {
  addEventListener("popstate", onChange)
  addEventListener(CHANGED, onChange)
  return () => {
    removeEventListener("popstate", onChange)
    removeEventListener(CHANGED, onChange)
  }
}

/** One string, so that an unchanged address is the same value. */
function snapshot(): string {
  const beside = listBeside()
  return [currentPath(), location.search, ...(beside === null ? [] : [beside])].join("\n")
}

function addressIn(key: string): Address {
  const [path = "", search = "", beside] = key.split("\n")
  return { path, search, beside: beside ?? null }
}

function currentPath(): string {
  return pathBelowHome(location.pathname)
}

function pathBelowHome(pathname: string): string {
  return decodeURI(pathname.slice(HOME.pathname.length)).replace(/index\.html$/, "")
}

function belowRoot(pathname: string): string {
  return pathname.slice(ROOT.pathname.length)
}

function listBeside(): string | null {
  const state: unknown = history.state
  const beside = typeof state === "object" && state !== null && "beside" in state ? state.beside : null
  return typeof beside === "string" ? beside : null
}
