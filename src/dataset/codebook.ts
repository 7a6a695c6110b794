import * as z from "zod"
import { aboutSchema } from "./schema/about.ts"
import { releaseLogSchema } from "./schema/release.ts"
import { COLLECTION_NAMES, COLLECTIONS } from "./schema/collections.ts"
import { type FileKind, SINGULAR } from "./fieldKinds.ts"

/** One field of a record, in words. */
export interface CodebookField {
  /** Path in the record: `events[].evidence[].para`. */
  readonly path: string
  /** "text", "whole number", "list of records", … */
  readonly type: string
  readonly required: boolean
  readonly meaning: string
  readonly unit: string | null
  /** Allowed values of a closed list; empty where any value of the type will do. */
  readonly allowed: readonly string[]
  /** Collection whose ids stand here; null where none do. */
  readonly refersTo: string | null
  /** As JSON; null for a record or a list of records, whose fields carry their own. */
  readonly example: string | null
}

export interface CodebookRecord {
  readonly name: FileKind
  /** `data/items/<id>.json` */
  readonly file: string
  readonly fields: readonly CodebookField[]
}

/** A JSON Schema node, as far as it is read here. */
interface Node {
  readonly type?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly unit?: string
  readonly collection?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly anyOf?: readonly Node[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly items?: Node
  readonly prefixItems?: readonly Node[]
}

/** JSON Schema of every kind of file, by the name of the schema's own file in `data/schema/`. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  const kinds = COLLECTION_NAMES.map((name) => [SINGULAR[name], COLLECTIONS[name]] as const)
  return new Map(
    [["dataset", aboutSchema] as const, ["releases", releaseLogSchema] as const, ...kinds].map(
      ([name, schema]) => [`${name}.schema.json`, z.toJSONSchema(schema)],
    ),
  )
}

/** The codebook: every field of every kind of file, read off the schema. */
export function codebook(): readonly CodebookRecord[] {
  const files = [
    ["dataset", "data/dataset.json"] as const,
    ["releases", "data/releases/log.json"] as const,
    ...COLLECTION_NAMES.map((name) => [SINGULAR[name], `data/${name}/<id>.json`] as const),
  ]
  const schemas = jsonSchemas()
  return files.map(([name, file]) => ({
    name,
    file,
    fields: fieldsOf(schemas.get(`${name}.schema.json`) as Node, ""),
  }))
}

function fieldsOf(node: Node, prefix: string): readonly CodebookField[] {
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const path = prefix ? `${prefix}.${key}` : key
    const inner = plain(child)
    const entry = inner.items ?? inner.prefixItems?.[0]
    const list = entry && plain(entry)
    const field: CodebookField = {
      path: list?.properties ? `${path}[]` : path,
      type: typeName(child),
      required: node.required?.includes(key) ?? false,
      meaning: child.description ?? "",
      unit: child.unit ?? null,
      refersTo: inner.collection ?? list?.collection ?? null,
      allowed: inner.enum ?? list?.enum ?? [],
      example: child.examples ? JSON.stringify(child.examples[0]) : null,
    }
    const ownProse = isText(inner) || isNames(inner)
    return [field, ...(ownProse ? [] : fieldsOf(list ?? inner, field.path))]
  })
}

/** The node without its "or null". */
function plain(node: Node): Node {
  return node.anyOf?.find(({ type }) => type !== "null") ?? node
}

function typeName(node: Node): string {
  const inner = plain(node)
  const orNull = node.anyOf?.some(({ type }) => type === "null") ? " or null" : ""
  if (isText(inner)) return `text by language${orNull}`
  if (isNames(inner)) return `name by language${orNull}`
  if (inner.items ?? inner.prefixItems) {
    const entry = plain(inner.items ?? inner.prefixItems?.[0] ?? {})
    return `list of ${entry.properties ? "records" : (WORDS[entry.type ?? "string"] ?? "values")}`
  }
  return `${WORDS[inner.type ?? "string"] ?? "value"}${orNull}`
}

const WORDS: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true or false",
  object: "record",
}

const isText = ({ properties }: Node): boolean =>
  properties !== undefined && "en" in properties && "reviewed" in properties
const isNames = ({ properties }: Node): boolean =>
  properties !== undefined && "en" in properties && !("reviewed" in properties)

/** The codebook as the Markdown file that stands in `data/`. */
export function codebookMarkdown(): string {
  const cell = (text: string) => text.replaceAll("|", "\\|")
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`
  const sections = codebook().map(({ name, file, fields }) =>
    [
      `## ${name}`,
      "",
      `\`${file}\``,
      "",
      row(["Field", "Type", "Meaning", "Unit", "Allowed values", "Example"]),
      "|---|---|---|---|---|---|",
      ...fields.map((field) =>
        row([
          `\`${field.path}\``,
          field.required ? field.type : `${field.type}, optional`,
          field.meaning,
          field.unit ?? "",
          field.allowed.join(", "),
          field.example ? `\`${field.example}\`` : "",
        ]),
      ),
      "",
    ].join("\n"),
  )
  const intro =
    "Made from the schema in `src/dataset/schema`; change it there and run `npm run codebook`.\n\n" +
    "A text by language holds `en`, optionally `ko` and `es`, and in `reviewed` the translations that a native speaker has read. " +
    "A name by language holds `en`, `ko` and `es`, null where no source read gives it.\n"
  return ["# Codebook", "", intro, ...sections].join("\n")
}
