import { first } from "./en/first.ts"
import { ofBriefs } from "./en/ofBriefs.ts"
import { ofPages } from "./en/ofPages.ts"
import { ofTools } from "./en/ofTools.ts"
import { rest } from "./en/rest.ts"

/** Every word of the interface in English, the pattern for the other languages; a page loads it in these parts. */
export const en = { ...first, ...ofPages, ...ofTools, ...ofBriefs, ...rest }
export type Messages = typeof en
