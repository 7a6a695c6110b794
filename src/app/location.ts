import { useMemo, useSyncExternalStore } from "react"
import type { Locale } from "../dataset/vocabulary.ts"
import { drawnPath, hrefIn, type Parts, partsOf, pathBelowHome, toTell } from "./site.ts"

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

const here = (): Parts => partsOf(location)

/**
 * What an address ends with on the way from another language: "#switched", or "#switched=asks/" beside the asks; after it
 * the record that stands open in a form, "#items/fa50-sale". A mere place on the page does not go along.
 */
const SWITCHED = /^#switched(?:=((?:[a-z]+\/)?))?(#.*)?$/
const OPEN = /^#\w+\//

/**
 * Goes to the same page in another language, which is another document: beside which list the item stood is in no
 * address, and goes along at the end of this one until the page has read it.
 */
export function switchTo(locale: Locale, address: Address): void {
  const list = address.beside === null ? "" : `=${address.beside}`
  const { hash } = here()
  location.assign(`${hrefIn(locale, address)}#switched${list}${OPEN.test(hash) ? hash : ""}`)
}

let hasSwitched = false

/** Reads what the address says of the way from another language, and takes it off. */
export function arrive(): void {
  const { pathname, search, hash } = here()
  const switched = SWITCHED.exec(hash)
  if (!switched) return
  const [, beside, open = ""] = switched
  history.replaceState(beside === undefined ? null : { beside }, "", pathname + search + open)
  hasSwitched = true
}

/** Whether the reader came from the same page in another language. */
export const isSwitched = (): boolean => hasSwitched

/** The whole address, for the reader's own use. */
export const currentHref = (): string => location.href

/** The same as it can be sent to somebody. */
export const toldHref = (): string => toTell(location.href)

/** The same, kept up to date; "" in what the build draws, which does not know it. */
export function useHref(): string {
  return useSyncExternalStore(subscribe, currentHref, () => "")
}

/** Whether the content of the document is what the reader's address asks for: that page, with no view of its own. */
export function isDrawn(): boolean {
  return drawnPath() === currentPath() && here().search === "" && listBeside() === null
}

/** The page that opens a reader's own dataset: behind its "#/" stand the pages of that dataset. */
const OPENER = /\/data\/open\/(index\.html)?$/

/** Whether the address leads into the reader's own dataset. */
export const isOwnAddress = (): boolean => OPENER.test(location.pathname) && location.hash.startsWith("#/")

/** Where the reader is; the same object as long as that is the same. */
export function useAddress(): Address {
  const key = useSyncExternalStore(subscribe, snapshot, drawnAddress)
  return useMemo(() => addressIn(key), [key])
}

/** Where the reader is now. */
export const currentAddress = (): Address => addressIn(snapshot())

interface Step {
  readonly replace?: boolean
  readonly beside?: string | null
}

/** Steps taken so far: a step that had to wait is not taken after a later one. Typing is none, and stays behind. */
let steps = 0

/** Goes to an address of the site; `replace` leaves no step to go back to, as while typing. */
export function goTo(href: string, { replace = false, beside = null }: Step = {}): void {
  if (!replace) steps++
  const state = beside === null ? null : { beside }
  const stays =
    beside !== null ||
    listBeside() !== null ||
    partsOf(new URL(href, location.href)).pathname === here().pathname
  if (replace) history.replaceState(state, "", href)
  else history.pushState(state, "", href)
  dispatchEvent(new Event(CHANGED))
  if (!stays) scrollTo(0, 0)
}

/** Goes there once what is needed there has come, unless the reader has gone elsewhere meanwhile. */
export async function goToOnce(coming: Promise<unknown>, href: string, step: Step): Promise<void> {
  const taken = ++steps
  const goneBack = () => void steps++
  addEventListener("popstate", goneBack)
  // What does not come is told at the address where it is missing.
  await coming.catch(() => null)
  removeEventListener("popstate", goneBack)
  if (taken === steps) goTo(href, step)
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
  return keyOf({ path: currentPath(), search: here().search, beside })
}

/** That of the page as the build drew it. */
const drawnAddress = (): string => keyOf({ path: drawnPath() ?? "", search: "", beside: null })

/** As JSON: whatever a path is made of, it cannot pass for a query or a list. */
const keyOf = ({ path, search, beside }: Address): string => JSON.stringify([path, search, beside])

function addressIn(key: string): Address {
  const [path, search, beside] = JSON.parse(key) as [string, string, string | null]
  return { path, search, beside }
}

/** The path below the root of the language, of where the reader is. */
export function currentPath(): string {
  return pathBelowHome(here().pathname)
}

/** Whether a link leads to a place on the page that is shown. */
export const isOnPage = ({ hash, pathname }: Parts): boolean => hash !== "" && pathname === here().pathname

/** The place on the page that the address names: "#fta". */
export const currentHash = (): string => here().hash

/** The same, kept up to date; "" in what the build draws. */
export function useHash(): string {
  return useSyncExternalStore(subscribeToHash, currentHash, () => "")
}

function subscribeToHash(onChange: () => void): () => void {
  addEventListener("hashchange", onChange)
  const stop = subscribe(onChange)
  return () => {
    removeEventListener("hashchange", onChange)
    stop()
  }
}

/** Path of the list beside which the item stands. */
export function listBeside(): string | null {
  const state: unknown = history.state
  const beside = typeof state === "object" && state !== null && "beside" in state ? state.beside : null
  return typeof beside === "string" ? beside : null
}
