import { ofPages } from "./en/ofPages.ts"
import { data } from "./en/data.ts"
import { fields } from "./en/fields.ts"
import { files } from "./en/files.ts"
import { health } from "./en/health.ts"
import { offline } from "./en/offline.ts"

/**
 * Every word of the interface, by the part of the page that says it. English is the pattern for the other languages.
 * It comes in three parts, of which the later ones join the first in place: a page that is drawn already finds them too.
 */
export const en = Object.assign(ofPages, {
  data,
  fields,
  files,
  health,
  offline,
})
export type Messages = typeof en
