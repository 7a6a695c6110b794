import { type DataFile, openFile, type OpenFile } from "../dataset/parse/file.ts"
import { isPackage, packageFiles } from "../dataset/parse/packageFiles.ts"
import { type Problem, problemOf } from "../dataset/problem.ts"
import { worded } from "../dataset/worded.ts"
import { IntakeError } from "./fault.ts"
import { MOST_BYTES } from "./limits.ts"
import { readCsv, readWorkbook } from "./readTableFile.ts"
import { recognise } from "./recognise.ts"
import type { Table } from "./table.ts"
import { jsonInZip, pathsInZip } from "./unpack.ts"

/** A file as a reader gave it; in a folder its path begins with the folder's name. */
export interface InputFile {
  readonly path: string
  readonly size: number
  readonly read: () => Promise<Uint8Array>
}

export type Input =
  | { readonly kind: "table"; readonly file: string; readonly table: Table }
  | {
      readonly kind: "records"
      readonly file: string
      readonly files: readonly OpenFile[]
      readonly problems: readonly Problem[]
    }

/**
 * Reads what was given, by its content: a whole dataset in one JSON file, the files of a `data/` folder (also in a ZIP),
 * or a table as CSV or workbook. Throws an `IntakeError` where it is none of these.
 */
export async function openInput(given: readonly InputFile[], onFile?: () => void): Promise<Input> {
  const seen = given.length > 1 ? given.filter(({ path }) => !LEFT_BY_SYSTEMS.test(path)) : given
  const json = seen.filter(({ path }) => path.endsWith(".json"))
  if (seen.length > 1 && json.length > 0) return openFolder(json, onFile)
  const tables = seen.length > 1 ? seen.filter(({ path }) => TABLE.test(path)) : seen
  const [only] = tables
  if (!only) throw new IntakeError(seen.length > 0 ? "unknown" : "empty", given[0]?.path ?? "")
  if (tables.length > 1) throw new IntakeError("severalTables", only.path)
  refuseTooLarge(tables)
  const file = only.path
  const bytes = await only.read()
  const content = recognise(file, bytes)
  if (content.kind === "csv") return { kind: "table", file, table: readCsv(file, content.text) }
  if (content.kind === "json") return openJson(file, content.text)
  const paths = pathsInZip(file, bytes)
  if (paths.includes("xl/workbook.xml"))
    return { kind: "table", file, table: await readWorkbook(file, bytes) }
  if (paths.some((path) => path.endsWith("datapackage.json"))) throw new IntakeError("packageOfTables", file)
  return openFiles(file, ofDataset(file, jsonInZip(file, bytes)))
}

function openJson(file: string, text: string): Input {
  const opened = openFile({ path: file, text })
  if ("rule" in opened) return { kind: "records", file, files: [], problems: [opened] }
  if (!isPackage(opened.raw)) throw new IntakeError("noDataset", file)
  return { kind: "records", file, ...packageFiles(file, opened.raw) }
}

/** Files that an operating system puts into folders beside those of its user. */
const LEFT_BY_SYSTEMS = /(^|\/)(\.[^/]*|thumbs\.db|desktop\.ini)$/i
/** What a table among other files is called; one that is given alone is known by its content. */
const TABLE = /\.(csv|tsv|txt|xlsx)$/i

/** Refuses what no browser holds, before any of it is read. */
function refuseTooLarge(files: readonly InputFile[]): void {
  const size = files.reduce((sum, file) => sum + file.size, 0)
  if (size > MOST_BYTES) throw new IntakeError("tooLarge", files[0]?.path ?? "", String(size))
}

async function openFolder(json: readonly InputFile[], onFile?: () => void): Promise<Input> {
  const name = json[0]?.path.split("/")[0] ?? ""
  const records = ofDataset(name, json)
  refuseTooLarge(records)
  const texts: DataFile[] = []
  const problems: Problem[] = []
  for (const { path, read } of records) {
    onFile?.()
    try {
      texts.push({ path, text: new TextDecoder("utf-8", { fatal: true }).decode(await read()) })
    } catch {
      problems.push(notUtf8(path))
    }
  }
  return openFiles(name, texts, problems)
}

const notUtf8 = (path: string): Problem =>
  problemOf(
    { file: path, line: null, record: null, field: "", value: worded`bytes in another encoding`.template },
    worded`the file is not UTF-8`,
    worded`Save it as UTF-8.`,
  )

/** Files beside and below `dataset.json`, named from there; schemas and kept releases are no records. */
function ofDataset<File extends { readonly path: string }>(name: string, files: readonly File[]) {
  const about = files.map(({ path }) => path).find((path) => /(^|\/)dataset\.json$/.test(path))
  if (about === undefined) throw new IntakeError("noDataset", name)
  const folder = about.slice(0, -"dataset.json".length)
  return files
    .filter(({ path }) => path.startsWith(folder))
    .map((file) => ({ ...file, path: file.path.slice(folder.length) }))
    .filter(({ path }) => !/^(schema|releases)\//.test(path))
}

function openFiles(name: string, files: readonly DataFile[], known: readonly Problem[] = []): Input {
  const opened = files.map(openFile)
  return {
    kind: "records",
    file: name,
    files: opened.filter((file) => "raw" in file),
    problems: [...known, ...opened.filter((file) => "rule" in file)],
  }
}
