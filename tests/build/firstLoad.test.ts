import { gzipSync } from "node:zlib"
import react from "@vitejs/plugin-react"
import { beforeAll, describe, expect, it, vi } from "vitest"
import { build, type Rolldown } from "vite"
import { dataFolder, datasetPlugin } from "../../build/datasetPlugin.ts"
import { pagesPlugin } from "../../build/pagesPlugin.ts"
import { folderOf } from "../../src/app/locales.ts"
import { LOCALES } from "../../src/dataset/vocabulary.ts"
import config from "../../vite.config.ts"

const ROOT = process.cwd()

/** Most bytes, compressed, that a page asks for before it shows, in every language; what follows the first screen is not among them. */
const SCRIPTS = [
  ["", 110_000],
  ["items/fa50-sale/", 123_000],
  ["meetings/2024-11-16-summit-lima/", 123_000],
  ["brief/", 138_000],
] as const
const PAGES = LOCALES.flatMap((locale) =>
  SCRIPTS.map(([path, most]) => [`${folderOf(locale)}${path}index.html`, most] as const),
)
const STYLES = 15_000

/** Every file of the build by its name. */
const files = new Map<string, string | Uint8Array>()

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
    plugins: [datasetPlugin(data), react(), { ...pagesPlugin(data, null), closeBundle: undefined }],
    build: { ...options, write: false },
  }).finally(() => vi.unstubAllEnvs())
  for (const one of (built as Rolldown.RolldownOutput).output)
    files.set(one.fileName, one.type === "chunk" ? one.code : one.source)
}, 120_000)

describe("before it shows, a page loads no more than its budget", () => {
  it.each(PAGES)("of scripts: %s", (page, most) => {
    const loaded = loadedBy(page, /<(?:script [^>]*src|link rel="modulepreload" [^>]*href)="[./]*([^"]+)"/g)
    expect(loaded.length).toBeGreaterThan(2)
    expect(total(loaded), heaviest(loaded)).toBeLessThanOrEqual(most)
  })

  it.each(PAGES)("of style sheets: %s", (page) => {
    const loaded = loadedBy(page, /<link rel="stylesheet" [^>]*href="[./]*([^"]+)"/g)
    expect(loaded.length).toBeGreaterThan(1)
    expect(total(loaded), heaviest(loaded)).toBeLessThanOrEqual(STYLES)
  })
})

interface Loaded {
  readonly name: string
  readonly bytes: number
}

function loadedBy(page: string, link: RegExp): readonly Loaded[] {
  return [...String(files.get(page)).matchAll(link)]
    .map(([, name = ""]) => ({ name, bytes: gzipSync(files.get(name) ?? "").length }))
    .toSorted((a, b) => b.bytes - a.bytes)
}

function total(loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, { bytes }) => sum + bytes, 0)
}

function heaviest(loaded: readonly Loaded[]): string {
  return loaded.map(({ name, bytes }) => `${bytes.toLocaleString("en")} ${name}`).join("\n")
}
