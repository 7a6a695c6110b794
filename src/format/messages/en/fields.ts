import { datasetFields } from "./datasetFields.ts"
import { itemFields } from "./itemFields.ts"
import { recordFields } from "./recordFields.ts"

const ordinal = (n: number) => {
  const last = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10
  return `${n}${["th", "st", "nd", "rd"][last] ?? "th"}`
}

/** Fields of the data as readers name them, and how an entry of a list is told from its neighbours. */
export const fields = {
  /** By the kind of record, entry or part that has the field, then by the field's name in the data. */
  label: { ...itemFields, ...recordFields, ...datasetFields },
  /** An entry within its record, without an article. */
  entry: {
    event: (date: string) => `event of ${date}`,
    /** By both sides where `by` is null. */
    ask: (by: string | null, date: string) =>
      by === null ? `joint ask of ${date}` : `ask by ${by} of ${date}`,
    amount: (sum: string) => `sum of ${sum}`,
    tie: (item: string) => `tie to “${item}”`,
    evidence: (source: string) => `evidence from ${source}`,
    participant: (person: string) => `participant ${person}`,
    office: (title: string) => `office “${title}”`,
    measure: (label: string) => `measure “${label}”`,
    point: (measure: string, date: string) => `figure “${measure}” of ${date}`,
    claim: (source: string) => `claim of ${source}`,
  },
  /** One of several entries that are told by the same words. */
  nth: (entry: string, n: number, _kind: string) => `${ordinal(n)} ${entry}`,
  /** "Stage of the event of 20 Apr 2015"; `kind` is that of the owner. */
  of: (field: string, owner: string, _kind: string) => `${field} of the ${owner}`,
  inLanguage: (field: string, language: string) => `${field} (${language})`,
  /** A source in few words, with its date and paragraph where they are known. */
  cited: (publisher: string, details: readonly string[]) =>
    details.length === 0 ? publisher : `${publisher} (${details.join(", ")})`,
  inSource: (source: string, para: number | null) => (para === null ? source : `${source}, ¶${para}`),
  participant: (person: string, office: string, side: string) => `${person}, ${office} (${side})`,
  pair: (label: string, value: string) => `${label}: ${value}`,
  nothing: "none",
  yes: "yes",
  no: "no",
  counting: {
    lines: "every line with words",
    "after-byline": "the lines after the byline",
    numbers: "by the printed numbers",
  },
  shape: { yearly: "comparable figures by year", claims: "claims of differing kinds" },
}
