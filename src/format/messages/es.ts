import { first } from "./es/first.ts"
import { ofBriefs } from "./es/ofBriefs.ts"
import { ofPages } from "./es/ofPages.ts"
import { ofTools } from "./es/ofTools.ts"
import { rest } from "./es/rest.ts"
import type { Messages } from "./en.ts"

/** Every word of the interface in Spanish, as Peru writes it. */
export const es: Messages = { ...first, ...ofPages, ...ofTools, ...ofBriefs, ...rest }
