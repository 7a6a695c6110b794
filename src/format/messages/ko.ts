import { first } from "./ko/first.ts"
import { ofBriefs } from "./ko/ofBriefs.ts"
import { ofPages } from "./ko/ofPages.ts"
import { ofTools } from "./ko/ofTools.ts"
import { rest } from "./ko/rest.ts"
import type { Messages } from "./en.ts"

/** Every word of the interface in Korean. */
export const ko: Messages = { ...first, ...ofPages, ...ofTools, ...ofBriefs, ...rest }
