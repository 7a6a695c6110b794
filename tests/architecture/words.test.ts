import { describe, expect, it } from "vitest"
import { type Route, SAYING_ALL } from "../../src/app/routes.ts"
import { type Module, pathsOnDisk, readFromDisk } from "./modules.ts"

const modules = new Map(readFromDisk(pathsOnDisk("src")).map((module) => [module.path, module]))
const FIRST = groupsIn("src/format/messages/en/first.ts")
const OF_PAGES = groupsIn("src/format/messages/en/ofPages.ts")

/** English comes in three parts, the later ones late; no type tells which part has arrived where. */
describe("words that have not come", () => {
  it.each(["src/main.tsx", "src/app/pages/OverviewPage.tsx"])("are not said by %s", (root) => {
    expect(saidBeyond(root, FIRST)).toEqual([])
  })

  const pages = [...modules.keys()].filter((path) => /^src\/app\/pages\/\w+Page\.tsx$/.test(path))
  it.each(pages.filter((path) => !SAYING_ALL.has(kindOf(path)) && kindOf(path) !== "overview"))(
    "are not said by %s",
    (root) => {
      expect(saidBeyond(root, [...FIRST, ...OF_PAGES])).toEqual([])
    },
  )

  it("would be noticed: the page of the data says words of the last part", () => {
    expect(saidBeyond("src/app/pages/DataPage.tsx", [...FIRST, ...OF_PAGES])).not.toEqual([])
    expect(FIRST).toContain("shell")
  })
})

/** "src/app/pages/DataPage.tsx" → "data". */
function kindOf(path: string): Route["page"] {
  return (/(\w+)Page\.tsx$/.exec(path)?.[1] ?? "").toLowerCase() as Route["page"]
}

/** Groups of words that a part of the catalogue brings. */
function groupsIn(path: string): readonly string[] {
  const imported = modules.get(path)?.imports ?? []
  return imported.flatMap(({ specifier }) => {
    const file = specifier.replace("./", "").replace(".ts", "")
    return file === "first" ? [] : file === "asks" ? "askLedger" : file
  })
}

/** Groups that the modules loaded with a root say, beyond those that are there. */
function saidBeyond(root: string, groups: readonly string[]): readonly string[] {
  return [...loadedWith(root)].flatMap(({ path, source }) =>
    [...source.matchAll(/\bm\.(\w+)/g), ...destructured(source)].flatMap(([, group = ""]) =>
      groups.includes(group) ? [] : `${path}: ${group}`,
    ),
  )
}

function destructured(source: string): readonly (readonly string[])[] {
  return [...source.matchAll(/\{([^{}]*)\} = (?:\w+\.)?m$/gm)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => ["", name.trim().split(":")[0] ?? ""]),
  )
}

function loadedWith(root: string, seen = new Set<Module>()): ReadonlySet<Module> {
  const module = modules.get(root)
  if (!module || seen.has(module) || root.startsWith("src/format/messages/")) return seen
  seen.add(module)
  for (const { path, kind } of module.imports)
    if (path !== null && (kind === "value" || kind === "re-export")) loadedWith(path, seen)
  return seen
}
