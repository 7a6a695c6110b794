import { gzipSync } from "node:zlib"
import react from "@vitejs/plugin-react"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { build, type Rolldown } from "vite"
import { chartsPlugin } from "../../build/chartsPlugin.ts"
import { dataFolder, datasetPlugin } from "../../build/datasetPlugin.ts"
import { pagesPlugin } from "../../build/pagesPlugin.ts"
import { folderOf } from "../../src/app/locales.ts"
import { LOCALES } from "../../src/dataset/vocabulary.ts"
import config from "../../vite.config.ts"

const ROOT = process.cwd()

/** Most bytes, compressed, that a page asks for before it shows, in every language; what follows the first screen is not among them. */
const SCRIPTS = [
  ["", 109_900],
  ["items/fa50-sale/", 123_400],
  ["meetings/2024-11-16-summit-lima/", 120_600],
  ["brief/", 139_000],
] as const
const PAGES = LOCALES.flatMap((locale) =>
  SCRIPTS.map(([path, most]) => [`${folderOf(locale)}${path}index.html`, most] as const),
)
const STYLES = 15_000

/** Whatever the overview fetches by itself once it is scrolled to its end and left alone. */
const WHOLE_OVERVIEW = [
  "app/pages/OverviewPage.tsx",
  "app/pages/OverviewParts.tsx",
  ...["SectorChart", "ActivityChart", "TradeChart"].map((name) => `views/charts/${name}.tsx`),
  ...["first", "ofPages", "ofTools"].map((name) => `format/messages/en/${name}.ts`),
  // Fetched ahead for whoever searches or goes back to a day.
  "app/search/SearchBox.tsx",
  "selection/findItems.ts",
  "dataset/datasetAt.ts",
  "app/offline/watchVersions.tsx",
]
/** Of which the charts' library takes some 48, as far as build/chartsPlugin.ts lets it come. */
const WHOLE_SCRIPTS = 230_000

/** Every file of the build by its name. */
const files = new Map<string, string | Uint8Array>()
const chunks = new Map<string, Rolldown.OutputChunk>()

beforeAll(async () => {
  // Otherwise React would be built with what it only has for developers.
  vi.stubEnv("NODE_ENV", "production")
  const { base = "", build: options } = config({ command: "build", mode: "production" })
  const data = dataFolder(ROOT)
  const built = await build({
    root: ROOT,
    base,
    configFile: false,
    logLevel: "silent",
    plugins: [
      datasetPlugin(data),
      react(),
      chartsPlugin(),
      { ...pagesPlugin(data, null), closeBundle: undefined },
    ],
    build: { ...options, write: false },
  }).finally(() => vi.unstubAllEnvs())
  for (const one of (built as Rolldown.RolldownOutput).output) {
    files.set(one.fileName, one.type === "chunk" ? one.code : one.source)
    if (one.type === "chunk") chunks.set(one.fileName, one)
  }
}, 120_000)

describe("before it shows, a page loads no more than its budget", () => {
  it.each(PAGES)("of scripts: %s", (page, most) => {
    const loaded = loadedBy(page, /<(?:script [^>]*src|link rel="program" (?!as)[^>]*href)="[./]*([^"]+)"/g)
    expect(loaded.length).toBeGreaterThan(2)
    expect(total(loaded), heaviest(loaded)).toBeLessThanOrEqual(most)
  })

  it.each(PAGES)("of style sheets: %s", (page) => {
    const loaded = loadedBy(page, /<link rel="stylesheet" [^>]*href="[./]*([^"]+)"/g)
    expect(loaded.length).toBeGreaterThan(1)
    expect(total(loaded), heaviest(loaded)).toBeLessThanOrEqual(STYLES)
  })
})

it("with everything that it fetches, the overview loads no more scripts than its budget", () => {
  const [entry] = [...chunks.values()].flatMap(({ fileName, isEntry }) => (isEntry ? fileName : []))
  const loaded = [...reached([entry ?? "", ...WHOLE_OVERVIEW.map(chunkOf)])].map(sized)
  expect(total(loaded), heaviest(loaded)).toBeLessThanOrEqual(WHOLE_SCRIPTS)
})

/** The file that a module begins. */
function chunkOf(module: string): string {
  const chunk = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/${module}`))
  if (!chunk) throw new Error(`No file of its own for ${module}`)
  return chunk.fileName
}

function reached(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name)) continue
    found.add(name)
    reached(chunks.get(name)?.imports ?? [], found)
  }
  return found
}

interface Loaded {
  readonly name: string
  readonly bytes: number
}

function loadedBy(page: string, link: RegExp): readonly Loaded[] {
  return [...String(files.get(page)).matchAll(link)]
    .map(([, name = ""]) => sized(name))
    .toSorted((a, b) => b.bytes - a.bytes)
}

function sized(name: string): Loaded {
  return { name, bytes: gzipSync(files.get(name) ?? "").length }
}

function total(loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, { bytes }) => sum + bytes, 0)
}

function heaviest(loaded: readonly Loaded[]): string {
  return loaded.map(({ name, bytes }) => `${bytes.toLocaleString("en")} ${name}`).join("\n")
}
