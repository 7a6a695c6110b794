import { type DataFile, openFile, type OpenFile } from "../dataset/parse/file.ts"
import { isPackage, packageFiles } from "../dataset/parse/packageFiles.ts"
import type { Problem } from "../dataset/problem.ts"
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
  const [only] = given
  if (!only) throw new IntakeError("empty", "")
  const size = given.reduce((sum, file) => sum + file.size, 0)
  if (size > MOST_BYTES) throw new IntakeError("tooLarge", only.path, String(size))
  if (given.length > 1) return openFolder(given, onFile)
  const file = only.path
  const bytes = await only.read()
  const content = recognise(file, bytes)
  if (content.kind === "csv") return { kind: "table", file, table: readCsv(file, content.text) }
  if (content.kind === "json") return openJson(file, content.text)
  const paths = pathsInZip(file, bytes)
  if (paths.includes("xl/workbook.xml"))
    return { kind: "table", file, table: await readWorkbook(file, bytes) }
  if (paths.some((path) => path.endsWith("datapackage.json"))) throw new IntakeError("packageOfTables", file)
  return openFiles(file, jsonInZip(file, bytes))
}

function openJson(file: string, text: string): Input {
  const opened = openFile({ path: file, text })
  if ("rule" in opened) return { kind: "records", file, files: [], problems: [opened] }
  if (!isPackage(opened.raw)) throw new IntakeError("noDataset", file)
  return { kind: "records", file, ...packageFiles(file, opened.raw) }
}

async function openFolder(given: readonly InputFile[], onFile?: () => void): Promise<Input> {
  const json = given.filter(({ path }) => path.endsWith(".json"))
  const [first] = given
  if (json.length === 0) throw new IntakeError("severalTables", first?.path ?? "")
  const texts: DataFile[] = []
  const problems: Problem[] = []
  for (const { path, read } of json) {
    onFile?.()
    try {
      texts.push({ path, text: new TextDecoder("utf-8", { fatal: true }).decode(await read()) })
    } catch {
      problems.push(notUtf8(path))
    }
  }
  return openFiles(json[0]?.path.split("/")[0] ?? "", texts, problems)
}

const notUtf8 = (path: string): Problem => ({
  file: path,
  line: null,
  record: null,
  field: "",
  value: "bytes in another encoding",
  rule: "the file is not UTF-8",
  remedy: "Save it as UTF-8.",
})

/** Files beside and below `dataset.json`, named from there; schemas and kept releases are no records. */
function openFiles(name: string, files: readonly DataFile[], known: readonly Problem[] = []): Input {
  const about = files.map(({ path }) => path).find((path) => /(^|\/)dataset\.json$/.test(path))
  if (about === undefined) throw new IntakeError("noDataset", name)
  const folder = about.slice(0, -"dataset.json".length)
  const opened = files
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path, text }) => ({ path: path.slice(folder.length), text }))
    .filter(({ path }) => !/^(schema|releases)\//.test(path))
    .map(openFile)
  return {
    kind: "records",
    file: name,
    files: opened.filter((file) => "raw" in file),
    problems: [...known, ...opened.filter((file) => "rule" in file)],
  }
}
