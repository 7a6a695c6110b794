import { readdirSync, readFileSync } from "node:fs"
import { posix } from "node:path"
import { fileURLToPath } from "node:url"
import { parseSync, Visitor } from "oxc-parser"

const ROOT = fileURLToPath(new URL("../..", import.meta.url))

export interface Import {
  /** As written: "./stage.ts", "react", "virtual:dataset". */
  readonly specifier: string
  /** The path in the repository for a relative specifier, otherwise null. */
  readonly path: string | null
  /** "type" only for what leaves no trace in the built code; `import { type X }` still loads the module. */
  readonly kind: "value" | "type" | "dynamic" | "computed" | "re-export"
}

export interface Module {
  readonly path: string
  readonly imports: readonly Import[]
  /** The text with its comments blanked, line by line where it was. */
  readonly source: string
}

/** Every module below a folder, and every single file named. */
export function pathsOnDisk(...places: readonly string[]): readonly string[] {
  return places.flatMap((place) => {
    if (/\.\w+$/.test(place)) return [place]
    return readdirSync(posix.join(ROOT, place), { recursive: true, encoding: "utf8" })
      .map((name) => posix.join(place, name.replaceAll("\\", "/")))
      .filter((path) => /\.(tsx?|mjs)$/.test(path))
  })
}

export function readFromDisk(paths: readonly string[]): readonly Module[] {
  return paths.map((path) => readModule(path, readFileSync(posix.join(ROOT, path), "utf8")))
}

export function readModule(path: string, text: string): Module {
  const { comments, errors, module, program } = parseSync(path, text)
  const [error] = errors
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`)

  const imports: Import[] = []
  const add = (specifier: string, kind: Import["kind"]) =>
    imports.push({
      specifier,
      // What stands behind "?" says how a file is imported.
      path: specifier.startsWith(".")
        ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ""))
        : null,
      kind,
    })
  for (const { start, end, moduleRequest } of module.staticImports) {
    const isType = /^import\s+type\b(?!\s*(,|from\b\s*["']))/.test(text.slice(start, end))
    add(moduleRequest.value, isType ? "type" : "value")
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest } of entries) if (moduleRequest !== null) add(moduleRequest.value, "re-export")
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const written = text.slice(moduleRequest.start, moduleRequest.end)
    const literal = /^(["'])(.*)\1$/s.exec(written)?.[2]
    if (literal === undefined) add(written, "computed")
    else add(literal, "dynamic")
  }
  new Visitor({ TSImportType: ({ source }) => void add(source.value, "type") }).visit(program)

  const source = comments.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + rest.slice(start, end).replaceAll(/[^\n]/g, " ") + rest.slice(end),
    text,
  )
  return { path, imports, source }
}
