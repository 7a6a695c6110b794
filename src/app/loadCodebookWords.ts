import type { CodebookWords } from "../format/codebookWords.ts"
import { catalogueLoader } from "./catalogueLoader.ts"

/** The words of the codebook; the schema's own are the English ones. */
export const loadCodebookWords = catalogueLoader<CodebookWords>(
  { meaning: {}, type: {}, unit: {} },
  {
    ko: async () => (await import("../format/messages/ko/codebook.ts")).codebook,
    es: async () => (await import("../format/messages/es/codebook.ts")).codebook,
  },
)
