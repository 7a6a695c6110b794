import type * as z from "zod"
import { shownValue } from "../problem.ts"
import { counted, worded, type Worded } from "../worded.ts"
import type { Path } from "./fieldName.ts"
import { nearest } from "./nearest.ts"

type Issue = z.core.$ZodIssue

interface Fault {
  readonly path: Path
  readonly rule: Worded
  readonly remedy: Worded
}

/** What a schema found, in words: more than one fault where several keys are unknown. */
export function faultsOf(issue: Issue): readonly Fault[] {
  // No key of JSON is a symbol.
  const path = issue.path as Path
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      path: [...path, key],
      rule: worded`there is no field ${shownValue(key)} here`,
      remedy: worded`Remove it, or correct its name; the codebook lists the fields.`,
    }))
  }
  return [{ path, rule: ruleOf(issue), remedy: remedyOf(issue) }]
}

/** The rule that a value of another kind breaks, by the kind that the schema expects. */
const KINDS: Readonly<Record<string, Worded>> = {
  array: worded`this field holds a list`,
  boolean: worded`this field holds true or false`,
  int: worded`this field holds a whole number`,
  number: worded`this field holds a number`,
  object: worded`this field holds a record`,
  string: worded`this field holds a text`,
}

function ruleOf(issue: Issue): Worded {
  if (issue.code === "invalid_union") {
    const [first] = issue.errors.flat()
    return first ? ruleOf(first) : ownRule(issue)
  }
  if (issue.code === "invalid_type" && typeof issue.input === "number" && !Number.isFinite(issue.input))
    return worded`this number is too large to be read`
  if (issue.code === "invalid_value")
    return worded`this is none of the allowed values: ${issue.values.map(String).join(", ")}`
  if (issue.code === "invalid_type" && issue.input === undefined) return worded`this field is required`
  if (issue.code === "invalid_type") return KINDS[issue.expected] ?? ownRule(issue)
  const isOwn = !issue.message.startsWith("Too")
  if (issue.code === "too_big")
    return isOwn ? ownRule(issue, [counted(Number(issue.maximum))]) : atMost(issue)
  if (issue.code === "too_small") return isOwn ? ownRule(issue, [issue.minimum]) : atLeast(issue)
  return ownRule(issue, issue.code === "custom" ? issue.params?.["values"] : [])
}

function atMost({ origin, maximum }: z.core.$ZodIssueTooBig): Worded {
  const most = bound(maximum)
  return origin === "array" ? worded`this is at most ${most} in number` : worded`this is at most ${most}`
}

function atLeast({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Worded {
  const least = bound(minimum)
  if (origin === "array") return worded`this is at least ${least} in number`
  return inclusive ? worded`this is at least ${least}` : worded`this is more than ${least}`
}

/** What may be a year reads as one. */
function bound(limit: number | bigint): string {
  return Math.abs(Number(limit)) < 10_000 ? String(limit) : counted(Number(limit))
}

/** The words of the schema itself, which are a template; what fills it comes with the issue. */
function ownRule({ message }: Issue, values: unknown = []): Worded {
  return { template: message, values: Array.isArray(values) ? values.map(String) : [] }
}

function remedyOf(issue: Issue): Worded {
  const own: unknown = issue.code === "custom" ? issue.params?.["remedy"] : undefined
  if (isWorded(own)) return own
  if (issue.code === "invalid_union")
    return worded`Use one of the forms that the codebook lists for this field.`
  if (issue.code === "invalid_value") {
    const near = nearest(String(issue.input), issue.values.map(String))
    return near
      ? worded`Write ${JSON.stringify(near)}, or another allowed value.`
      : worded`Write one of the allowed values.`
  }
  if (issue.code === "invalid_type" && issue.input === undefined)
    return worded`Add the field; where nothing is known write null if the codebook allows it.`
  if (issue.code === "too_small" && issue.origin === "array")
    return worded`Add at least one entry, or remove the record that lacks it.`
  return worded`Correct the value; the codebook says what this field holds.`
}

function isWorded(value: unknown): value is Worded {
  return typeof value === "object" && value !== null && "template" in value
}
