import { strToU8, zipSync } from "fflate"
import Papa from "papaparse"
import { codebookMarkdown } from "../src/dataset/codebook.ts"
import type { DatasetRecords } from "../src/dataset/records.ts"
import type { Language } from "../src/format/language.ts"
import type { BuiltFile } from "./feeds.ts"
import { type PackageTable, packageTables } from "./packageTables.ts"

/** Where the package stands below the site's root. */
const FOLDER = "data/package/"

/**
 * The dataset as a Frictionless data package: a table per collection and per list within its records, every field of
 * the codebook in one of them, and the same as one ZIP file.
 */
export function dataPackage(
  records: DatasetRecords,
  language: Language<"all">,
): {
  readonly files: readonly BuiltFile[]
  readonly zip: { readonly fileName: string; readonly source: Uint8Array }
} {
  const { id, version } = records.about
  const tables = packageTables(records)
  const inside = [
    {
      fileName: "datapackage.json",
      source: `${JSON.stringify(descriptor(records, tables, language), null, 2)}\n`,
    },
    ...tables.map((table) => ({ fileName: `${table.name}.csv`, source: csvOf(table) })),
    { fileName: "README.md", source: readme(records, tables, language) },
    { fileName: "codebook.md", source: codebookMarkdown() },
    { fileName: "LICENSE.md", source: language.m.data.package.licence(records.about.licence) },
  ]
  const zipped = Object.fromEntries(inside.map(({ fileName, source }) => [fileName, strToU8(source)]))
  return {
    files: inside.map(({ fileName, source }) => ({ fileName: `${FOLDER}${fileName}`, source })),
    // The same data make the same bytes: the time in the file is the day of the release.
    zip: {
      fileName: `data/${id}-${version}.zip`,
      source: zipSync(zipped, { mtime: new Date(`${records.about.released}T00:00:00`), level: 9 }),
    },
  }
}

/** A text that a spreadsheet would take for a formula has an apostrophe before it, as in the tables of the page. */
function csvOf({ columns, rows }: PackageTable): string {
  const table = { fields: columns.map(({ name }) => name), data: rows.map((row) => [...row]) }
  return `${Papa.unparse(table, { newline: "\r\n", escapeFormulae: true })}\r\n`
}

function descriptor({ about }: DatasetRecords, tables: readonly PackageTable[], { text }: Language<"all">) {
  return {
    profile: "tabular-data-package",
    name: about.id,
    title: text(about.title),
    description: text(about.description),
    version: about.version,
    created: `${about.released}T00:00:00Z`,
    keywords: about.sectors.map(({ label }) => text(label)),
    licenses: [
      {
        name: about.licence.id,
        title: about.licence.name,
        path: about.licence.url,
      },
    ],
    resources: tables.map(({ name, columns, key: primaryKey }) => ({
      profile: "tabular-data-resource",
      name,
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: {
        fields: columns.map(({ name: column, type, description, required, allowed }) => ({
          name: column,
          type,
          description,
          ...(required || allowed.length > 0
            ? { constraints: { ...(required && { required }), ...(allowed.length > 0 && { enum: allowed }) } }
            : {}),
        })),
        missingValues: [""],
        primaryKey,
        ...foreignKeys(columns),
      },
    })),
  }
}

/** None at all where no column refers to a table: the standard allows no empty list. */
function foreignKeys(columns: PackageTable["columns"]) {
  const keys = columns.flatMap(({ name, refersTo }) =>
    refersTo === null ? [] : [{ fields: name, reference: { resource: refersTo, fields: "id" } }],
  )
  return keys.length > 0 ? { foreignKeys: keys } : {}
}

function readme(records: DatasetRecords, tables: readonly PackageTable[], language: Language<"all">): string {
  const { about } = records
  const { m, text, date } = language
  return m.data.package.readme({
    title: text(about.title),
    description: text(about.description),
    release: m.data.released(about.version, date(about.released)),
    coverage: [
      m.data.covered(date(about.coverage.from), date(about.coverage.until)),
      text(about.coverage.note),
    ],
    licence: `${about.licence.name}, ${about.licence.url}`,
    tables: tables.map(({ name, rows }) => ({ name, rows: rows.length })),
  })
}
