import { type Address, currentHash, currentPath, goTo, goToOnce, isOnPage, listBeside } from "./location.ts"
import { doWaiting } from "../ui/afterPaint.ts"
import { isInside, partsOf, pathBelowHome } from "./site.ts"

interface Following {
  readonly canStandBeside: boolean
  /** Fetches what the page there needs; null where all of it is here. */
  readonly prepare: (place: Address) => Promise<unknown> | null
}

/** Turns a plain click on a link of the site into navigation without a reload; the page stays until the next can be drawn. */
export function followLink(event: MouseEvent, { canStandBeside, prepare }: Following): void {
  const link = linkAt(event)
  if (!link) return
  // It carries what was pressed just before, also into another tab.
  doWaiting()
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (event.defaultPrevented || event.button !== 0 || modified || link.target || link.download) return
  const parts = partsOf(link)
  if (isInside(link) && isOnPage(parts)) {
    if (goToPlace(parts.hash)) event.preventDefault()
    return
  }
  if (!isPage(link)) return
  event.preventDefault()
  // React draws what was pressed before this in a microtask, and the link with it.
  queueMicrotask(() => {
    const { href } = link
    const place = placeBehind(link, canStandBeside)
    const coming = prepare(place)
    if (coming === null) goTo(href, { beside: place.beside })
    else void goToOnce(coming, href, { beside: place.beside })
  })
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
function isPage(link: HTMLAnchorElement): boolean {
  const { hash, pathname } = partsOf(link)
  return isInside(link) && hash === "" && !/\.\w+$/.test(pathname)
}

function placeBehind(link: HTMLAnchorElement, canStandBeside: boolean): Address {
  const opensBeside = canStandBeside && link.dataset["beside"] !== undefined
  return {
    path: pathBelowHome(partsOf(link).pathname),
    search: partsOf(link).search,
    beside: opensBeside ? (listBeside() ?? currentPath()) : null,
  }
}

/**
 * Goes to a place on the page, first to the one that the address names, where there is such a place. Without a step in
 * the history, which would take the page from beside its list.
 */
export function goToPlace(hash = currentHash()): boolean {
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
