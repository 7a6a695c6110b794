import type { Text } from "../dataset/records.ts"
import type { Sector } from "./sectorIds.ts"

/** What the reader says of a table, which no row says. */
export interface TableAbout {
  readonly title: string
  readonly parties: readonly [Party, Party]
  /** Day on which its sources were last searched. */
  readonly until: string
}

interface Party {
  readonly code: string
  readonly name: string
}

interface Read {
  readonly file: string
  /** Heading of the first page, in each language. */
  readonly question: Text
  readonly sectors: readonly Sector[]
}

/** The `dataset.json` of a table: what the reader said, what the rows hold, and of the rest that it is not known. */
export function aboutTable({ title, parties, until }: TableAbout, { file, question, sectors }: Read) {
  return {
    id: "own-table",
    title: { en: title },
    question,
    description: { en: `Rows of ${file}.` },
    parties: parties.map(({ code, name }) => ({
      code,
      name: { en: name },
      adjective: { en: name },
      principals: [],
      renamed: [],
    })),
    sectors,
    tradeAgreement: null,
    version: `${until.slice(0, 4)}.${Number(until.slice(5, 7))}.0`,
    released: until,
    coverage: {
      // Until it is known which rows are kept (readTable.ts): the date of one that is not would be none of the dataset.
      from: until,
      until,
      note: { en: `Rows of ${file}.` },
      method: [],
      bias: [],
      gaps: [],
    },
    corrections: { mail: null, issues: null },
    // What SPDX writes where nobody said anything.
    licence: { id: "NOASSERTION", name: "not stated", url: "https://spdx.dev/learn/handling-license-info/" },
  }
}
