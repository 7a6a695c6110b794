import { data } from "./en/data.ts"
import { facets } from "./en/facets.ts"
import { shell } from "./en/shell.ts"
import { vocabulary } from "./en/vocabulary.ts"

/** Every word of the interface, by the part of the page that says it. English is the pattern for the other languages. */
export const en = { data, shell, facets, vocabulary }
export type Messages = typeof en
