import { withSeenSigns } from "./signs.ts"
import { filled, type Worded, worded } from "./worded.ts"

/** A rule and what to do where it is broken. */
interface RuleAndRemedy<Words> {
  /** The rule that is broken. */
  readonly rule: Words
  /** What to do. */
  readonly remedy: Words
}

/** One fault in the data, worded so that an editor can mend it without reading code; in English. */
export interface Problem extends RuleAndRemedy<string> {
  /** File below `data/`. */
  readonly file: string
  /** Line in that file, from 1; null where the fault is not at one place. */
  readonly line: number | null
  /** Id of the record; null where the file could not be read as one. */
  readonly record: string | null
  /** Path of the field in the record, such as `events[2].date`; empty for the record as a whole. */
  readonly field: string
  /** The faulty value as JSON, shortened. */
  readonly value: string
  /** The same for other languages; what only a terminal tells has none, or none that is translated. */
  readonly worded?: RuleAndRemedy<Worded>
  /** Where that is the fault: the record that was left out and that this one names, as "sources/gazette". */
  readonly names?: string
  /** Where the record is kept all the same, without this one mention of another. */
  readonly isKept?: true
}

/** A fault at a place; signs that nobody would see stand as their codes in what is said of it. */
export function problemOf(
  place: Omit<Problem, "rule" | "remedy" | "worded">,
  rule: Worded,
  remedy: Worded,
): Problem {
  const seen = ({ template, values }: Worded): Worded => ({ template, values: values.map(withSeenSigns) })
  const said = { rule: seen(rule), remedy: seen(remedy) }
  const english = ({ template, values }: Worded) => filled(template, values)
  return { ...place, rule: english(said.rule), remedy: english(said.remedy), worded: said }
}

/** `items/fa50-sale.json:12 · fa50-sale · events[0].date = "2024-13" · there is no month 13 · Write …` */
export function problemLine({ file, line, record, field, value, rule, remedy }: Problem): string {
  const place = line === null ? file : `${file}:${line}`
  const what = field ? `${field} = ${value}` : value
  return [place, record, what, rule, remedy].filter(Boolean).join(" · ")
}

/** The data cannot be used; holds every problem found. */
export class DatasetError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length} problem${problems.length === 1 ? "" : "s"} in the data\n${problems.map(problemLine).join("\n")}`,
    )
    this.name = "DatasetError"
    this.problems = problems
  }
}

const SHOWN_CHARACTERS = 80
/** What a problem tells of a value that is not there. No JSON reads so: other languages have their own word for it. */
export const NOTHING = worded`nothing`.template

/** A value as JSON, cut to what a message can hold; signs that nobody would see stand as their codes. */
export function shownValue(value: unknown): string {
  // A text may be a whole file; and JSON knows no number beyond all that a program holds, and would say null.
  const short = typeof value === "string" ? value.slice(0, SHOWN_CHARACTERS) : value
  const json = short === undefined ? NOTHING : short === Infinity ? "Infinity" : JSON.stringify(short)
  return withSeenSigns(json.length > SHOWN_CHARACTERS ? `${json.slice(0, SHOWN_CHARACTERS)}…` : json)
}
