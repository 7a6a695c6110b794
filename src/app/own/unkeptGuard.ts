import { pageLocale } from "../site.ts"
import { WORDS } from "../words.ts"

const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
let isOnlyCopy = false

/** Has the browser ask before the page is left, which holds the only copy of what it shows. */
export function askBeforeLeaving(): void {
  isOnlyCopy = true
  addEventListener("beforeunload", ask)
}

export function askNoMore(): void {
  isOnlyCopy = false
  removeEventListener("beforeunload", ask)
}

/** Whether the page may be read anew: asked where that loses the dataset. The words came with the banner. */
export function mayReload(): boolean {
  // The browser's own question comes too late: by then the address is another.
  if (isOnlyCopy && !confirm(WORDS[pageLocale()].all.now().own.banner.lost)) return false
  askNoMore()
  return true
}
