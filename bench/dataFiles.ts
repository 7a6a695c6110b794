import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { type BenchItem, generateItems } from "./items.ts"

/** One string can hold only so much. */
const ITEMS_A_FILE = 20_000

/** Writes so many generated items into a folder, unless they are there. */
export function writeItems(folder: string, size: number): void {
  if (existsSync(folder)) return
  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  let [items, file]: [BenchItem[], number] = [[], 0]
  const write = () => {
    writeFileSync(join(unfinished, `${String(file++).padStart(3, "0")}.json`), JSON.stringify(items))
    items = []
  }
  for (const item of generateItems(size)) {
    items.push(item)
    if (items.length === ITEMS_A_FILE) write()
  }
  if (items.length > 0) write()
  renameSync(unfinished, folder)
}

/** The items as a page would get them, and how long it took to parse them. */
export function readItems(folder: string): {
  readonly items: readonly BenchItem[]
  readonly parseMs: number
} {
  const items: BenchItem[] = []
  let parseMs = 0
  for (const name of readdirSync(folder).toSorted()) {
    const text = readFileSync(join(folder, name), "utf8")
    const start = performance.now()
    const part = JSON.parse(text) as readonly BenchItem[]
    parseMs += performance.now() - start
    for (const item of part) items.push(item)
  }
  return { items, parseMs }
}
