import type { Locale } from "../../dataset/vocabulary.ts"
import { folderOf } from "../locales.ts"

/** Goes to another document. */
export const leaveFor = (href: string): void => location.assign(href)

/** Goes into the reader's own dataset, which this document then shows: at once where `stays`, else once it is read anew. */
export function enterOwn(locale: Locale, stays: boolean): void {
  const href = `${location.pathname}#/${folderOf(locale)}`
  // There is no way back to the page as it was: what it had opened would be lost on it.
  if (stays) history.replaceState(null, "", href)
  else {
    history.pushState(null, "", href)
    location.reload()
  }
}

/** Takes back the step that led to where nothing can be shown. */
export const stepBack = (): void => history.back()

/** Takes away what leads into a dataset that is not there. */
export const leaveOwnAddress = (): void => history.replaceState(null, "", location.pathname)
