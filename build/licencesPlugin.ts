import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Plugin, Rolldown } from "vite"

/** Under which licences a library may come with the page: each asks for its notice alone. */
const ALLOWED: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
])
/** Files in which a package has its licence and what it asks to be kept with it. */
const NOTICE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i
/** The folder of the package that a module stands in, the innermost where packages stand in packages. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/

/** Where the notices of all libraries in the page stand. */
export const LICENCES = "licences.txt"

/**
 * Writes the licences of the libraries that are in the program, as they ask for. A library under another licence, or
 * without the text of its own, stops the build.
 */
export function licencesPlugins(): { readonly ofPage: Plugin; readonly ofWorkers: () => Plugin[] } {
  const inWorkers = new Set<string>()
  // A worker is a bundle of its own, of which the page's knows one file without modules; it is whole before the page is.
  const ofWorker: Plugin = {
    name: "licences-of-worker",
    generateBundle(_options, bundle) {
      for (const folder of packagesIn(bundle)) inWorkers.add(folder)
    },
  }
  const ofPage: Plugin = {
    name: "licences",
    apply: "build",
    generateBundle(_options, bundle) {
      const folders = new Set([...packagesIn(bundle), ...inWorkers])
      const notices = [...folders].toSorted().map(readNotice)
      const faults = notices.flatMap(faultOf)
      if (faults.length > 0) this.error(faults.join("\n"))
      this.emitFile({ type: "asset", fileName: LICENCES, source: notices.map(textOf).join("\n") })
    },
  }
  return { ofPage, ofWorkers: () => [ofWorker] }
}

/** A library as far as its licence goes. */
export interface Notice {
  readonly name: string
  readonly version: string
  /** SPDX expression. */
  readonly licence: string
  readonly texts: readonly string[]
}

/** Folders of the packages of which something is in the program. */
function packagesIn(bundle: Rolldown.OutputBundle): readonly string[] {
  const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []))
  const folders = modules.flatMap(
    (id) => PACKAGE.exec(id.replaceAll("\\", "/").replace(/^\0/, ""))?.[0] ?? [],
  )
  return [...new Set(folders)].toSorted()
}

function readNotice(folder: string): Notice {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Readonly<Record<string, unknown>>
  const files = readdirSync(folder).filter((file) => NOTICE.test(file))
  return {
    name: String(name),
    version: String(version),
    licence: String(license),
    texts: files.map((file) => readFileSync(join(folder, file), "utf8").trim()),
  }
}

/** Why a library may not come with the page; all parts of "MIT AND ISC" have to be allowed, of "MIT OR GPL-3.0" one. */
export function faultOf({ name, version, licence, texts }: Notice): readonly string[] {
  const ways = licence.replaceAll(/[()]/g, "").split(" OR ")
  const isAllowed = ways.some((way) => way.split(" AND ").every((one) => ALLOWED.has(one)))
  return [
    ...(isAllowed
      ? []
      : [`${name} ${version} is under ${licence}, which build/licencesPlugin.ts does not allow`]),
    ...(texts.length > 0 ? [] : [`${name} ${version} has no text of its licence to keep`]),
  ]
}

function textOf({ name, version, licence, texts }: Notice): string {
  return [`${name} ${version} (${licence})`, ...texts, "-".repeat(80), ""].join("\n\n")
}
