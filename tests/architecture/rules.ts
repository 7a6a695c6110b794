import type { Import, Module } from "./modules.ts"

export interface Rule {
  readonly name: string
  /** One line for each breach: where, and what stands there. */
  readonly violations: (modules: readonly Module[]) => readonly string[]
}

/** What each folder of src may import besides itself. "main" stands for the files directly in src. */
const MAY_SEE: Record<string, readonly string[]> = {
  dataset: [],
  selection: ["dataset"],
  summary: ["dataset"],
  format: ["dataset"],
  files: ["dataset", "selection", "summary", "format"],
  intake: ["dataset", "format"],
  ui: ["format"],
  views: ["dataset", "selection", "summary", "intake", "format", "ui"],
  app: ["dataset", "selection", "summary", "format", "files", "intake", "ui", "views"],
  main: ["app", "dataset"],
}

/** Modules that nothing imports, each with the reason why it is here all the same. */
const ENTRIES: Record<string, string> = {
  "src/main.tsx": "index.html loads it",
  "src/singleFile.tsx": "build/singleFilePlugin.ts puts it into the page in place of main.tsx",
  "src/app/offline/worker.ts": "build/offlinePlugin.ts bundles it by itself",
  "src/early.ts": "every page loads it before it is painted",
}

const CORE = /^src\/(dataset|selection|summary|format|files|intake)\//
const ZOD_HOME = /^src\/dataset\/(schema|parse|[^/]*codebook)/i
const EMPTY_NAMES = new Set(["index", "utils", "helpers", "common", "misc", "shared"])
const ADDRESS = new RegExp(
  [
    String.raw`\b(window|globalThis|self|document|top|parent)\s*\??\.\s*(location|history)\b`,
    String.raw`(?<![.\w$])location\s*\??\.\s*(href|search|hash|pathname|origin|host|hostname|protocol|port|assign|replace|reload)\b`,
    String.raw`(?<![.\w$])history\s*\??\.\s*(pushState|replaceState|back|forward|go|state|scrollRestoration)\b`,
    String.raw`\}\s*=\s*(location|history)\b`,
  ].join("|"),
  "g",
)

export const RULES: readonly Rule[] = [
  {
    name: "a folder imports only what stands below it",
    violations: forEachImport((from, { path, specifier }) => {
      if (path === null) return null
      const here = layerOf(from.path)
      const allowed = MAY_SEE[here]
      if (allowed === undefined) return `is in ${here}, a folder the table of layers does not have`
      // The base style sheets belong to no component: the page itself loads them.
      const isBaseSheet = here === "main" && path.startsWith("src/ui/") && path.endsWith(".css")
      return isBaseSheet || layerOf(path) === here || allowed.includes(layerOf(path))
        ? null
        : `imports ${specifier}`
    }),
  },
  {
    name: "a view takes only types from selection, summary and intake",
    violations: forEachImport((from, { path, kind, specifier }) =>
      isView(from.path) &&
      path !== null &&
      ["selection", "summary", "intake"].includes(layerOf(path)) &&
      kind !== "type"
        ? `imports ${specifier}; write "import type", or let the page compute it`
        : null,
    ),
  },
  {
    name: "views are strangers to each other",
    violations: forEachImport((from, { path, specifier }) =>
      isView(from.path) && path !== null && isView(path) && viewOf(path) !== viewOf(from.path)
        ? `imports ${specifier}`
        : null,
    ),
  },
  {
    name: "the core knows neither React nor its libraries",
    violations: forEachImport((from, { specifier }) =>
      CORE.test(from.path) && /^(react|react-dom|recharts|@tanstack)(\/|$)/.test(specifier)
        ? `imports ${specifier}`
        : null,
    ),
  },
  {
    name: "zod stays where raw data is checked",
    violations: forEachImport((from, { kind, specifier }) => {
      if (!/^zod(\/|$)/.test(specifier) || ZOD_HOME.test(from.path)) return null
      return layerOf(from.path) === "dataset" && kind === "type" ? null : `imports ${specifier}`
    }),
  },
  {
    name: "recharts stays in views/charts",
    violations: forEachImport((from, { specifier }) =>
      /^recharts(\/|$)/.test(specifier) && !isChart(from.path) ? `imports ${specifier}` : null,
    ),
  },
  {
    // What runs before the first paint has no room for it; what leads into another dataset comes with that.
    name: "only app/location.ts touches the address",
    violations: forEachMatch(
      ADDRESS,
      (path) => !["src/app/location.ts", "src/app/own/ownLocation.ts", "src/early.ts"].includes(path),
    ),
  },
  {
    name: "views have no effects, apart from charts",
    violations: forEachMatch(/\buseEffect\b/g, (path) => isView(path) && !isChart(path)),
  },
  {
    name: "no default exports",
    violations: forEachMatch(/^\s*export\s+default\b|\bas\s+default\b/gm, () => true),
  },
  {
    name: "no re-exports: a file is imported from where it stands",
    violations: forEachImport((_, { kind, specifier }) =>
      kind === "re-export" ? `re-exports ${specifier}` : null,
    ),
  },
  {
    name: "a file is named after what it holds",
    violations: (modules) =>
      inSource(modules).flatMap(({ path }) => {
        const empty = path.split("/").find((part) => EMPTY_NAMES.has(part.replace(/\..*$/, "").toLowerCase()))
        return empty === undefined ? [] : [`${path}: "${empty}" says nothing`]
      }),
  },
  {
    name: "a relative import names its file in full",
    violations: (modules) => {
      const known = new Set(modules.map(({ path }) => path))
      return forEachImport((importer, { kind, path, specifier }) => {
        // The page alone knows the program's address, which changes with its content.
        if (kind === "computed" && importer.path === "src/early.ts") return null
        if (kind === "computed") return `imports by a computed name: ${specifier}`
        if (path === null) return null
        const isAsset = /\.(css|json|svg|d\.ts)$/.test(path.replace(/\?.*$/, ""))
        return isAsset || known.has(path) ? null : `imports ${specifier}, which is no file`
      })(modules)
    },
  },
  { name: "no cycles, not even of types", violations: cycles },
  { name: "every module is used by the page or by the build", violations: orphans },
  {
    // AsDrawn sets none, which keeps React off what the build drew.
    name: "no HTML from strings",
    violations: forEachMatch(
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/g,
      (path) => path !== "src/ui/AsDrawn.tsx",
    ),
  },
]

function inSource(modules: readonly Module[]): readonly Module[] {
  return modules.filter(({ path }) => path.startsWith("src/"))
}

function layerOf(path: string): string {
  const [top = "", folder = "", ...below] = path.split("/")
  if (top !== "src") return top
  return below.length === 0 ? "main" : folder
}

function isView(path: string): boolean {
  return path.startsWith("src/views/")
}

function isChart(path: string): boolean {
  return path.startsWith("src/views/charts/")
}

function viewOf(path: string): string {
  return path.split("/")[2] ?? ""
}

function forEachImport(fault: (from: Module, to: Import) => string | null): Rule["violations"] {
  return (modules) =>
    inSource(modules).flatMap((from) =>
      from.imports.flatMap((to) => {
        const found = fault(from, to)
        return found === null ? [] : [`${from.path}: ${found}`]
      }),
    )
}

function forEachMatch(pattern: RegExp, applies: (path: string) => boolean): Rule["violations"] {
  return (modules) =>
    inSource(modules)
      .filter(({ path }) => applies(path))
      .flatMap(({ path, source }) =>
        [...source.matchAll(pattern)].map(({ 0: text, index }) => {
          const line = source.slice(0, index).split("\n").length
          return `${path}:${line}: ${text.trim()}`
        }),
      )
}

/** One line for each group of modules that reach each other. */
function cycles(modules: readonly Module[]): readonly string[] {
  const reachedFrom = new Map(modules.map(({ path }) => [path, reach(modules, targets(modules, path))]))
  const groups = inSource(modules).flatMap(({ path }) => {
    const reached = reachedFrom.get(path)
    if (reached === undefined || !reached.has(path)) return []
    return [
      [...reached]
        .filter((other) => reachedFrom.get(other)?.has(path))
        .toSorted()
        .join(" ↔ "),
    ]
  })
  return [...new Set(groups)]
}

function orphans(modules: readonly Module[]): readonly string[] {
  const roots = modules.map(({ path }) => path).filter((path) => path in ENTRIES || !path.startsWith("src/"))
  const reached = reach(modules, roots)
  return inSource(modules)
    .filter(({ path }) => !reached.has(path) && !path.endsWith(".d.ts"))
    .map(({ path }) => `${path} is imported by nothing that runs`)
}

function targets(modules: readonly Module[], from: string): readonly string[] {
  const imports = modules.find(({ path }) => path === from)?.imports ?? []
  return imports.flatMap(({ path }) => (path === null ? [] : [path]))
}

/** The given modules and all they import, directly or not. */
function reach(modules: readonly Module[], starts: readonly string[]): ReadonlySet<string> {
  const known = new Set(modules.map(({ path }) => path))
  const reached = new Set<string>()
  const open = [...starts]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (reached.has(path) || !known.has(path)) continue
    reached.add(path)
    open.push(...targets(modules, path))
  }
  return reached
}
