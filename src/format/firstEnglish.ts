import { type Language, languageOf } from "./language.ts"
import type { Messages } from "./messages/en.ts"
import { first } from "./messages/en/first.ts"

/** English as far as the first screen needs it; `messages/en.ts`, once it is loaded, fills in the rest. */
export const FIRST_ENGLISH: Language = languageOf("en", first as Messages)
