import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseSync, Visitor } from "oxc-parser"
import { aboutSchema } from "../../src/dataset/schema/about.ts"
import { COLLECTIONS } from "../../src/dataset/schema/collections.ts"

const SRC = join(import.meta.dirname, "../../src")

/** What this says of releases is read in a terminal, by who prepares one. */
const OF_RELEASES = "dataset/parse/parseReleaseLog.ts"

/** Every template that problems of data files are worded by: those of the checks, and those of the schemas. */
export function templates(): readonly string[] {
  return [...new Set([...templatesInCode(), ...schemaChecks().flatMap(messageOf)])].toSorted()
}

function templatesInCode(): readonly string[] {
  const found: string[] = []
  for (const file of readdirSync(SRC, { recursive: true, encoding: "utf8" })) {
    const path = file.replaceAll("\\", "/")
    if (!/\.tsx?$/.test(path) || path === OF_RELEASES) continue
    const text = readFileSync(join(SRC, path), "utf8")
    if (!text.includes("worded`")) continue
    new Visitor({
      TaggedTemplateExpression: ({ tag, quasi }) => {
        if (tag.type !== "Identifier" || tag.name !== "worded") return
        const parts = quasi.quasis.map(({ value }) => value.cooked ?? "")
        found.push(parts.reduce((before, part, place) => `${before}{${place - 1}}${part}`))
      },
    }).visit(parseSync(path, text).program)
  }
  return found
}

/** What the library knows of a schema, or of one of its checks. */
interface Check {
  readonly check?: string
  readonly error?: (issue: object) => unknown
}

/** Every check of the schemas of data files. */
export function schemaChecks(): readonly Check[] {
  const seen = new Set<unknown>()
  const checks: Check[] = []
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return
    seen.add(value)
    if ("_zod" in value) {
      const { def } = Reflect.get(value, "_zod") as { readonly def: Check }
      checks.push(def)
      walk(def)
    } else for (const part of Object.values(value)) walk(part)
  }
  for (const schema of [aboutSchema, ...Object.values(COLLECTIONS)]) walk(schema)
  return checks
}

/** The words that a check has of its own; none where those of the library are put into ours. */
export function messageOf({ error }: Check): readonly string[] {
  const said = error?.({})
  return typeof said === "string" ? [said] : []
}
