import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../../build/run.mjs"

const DIST = join(ROOT, "dist")

/** A tag as it opens, with its attributes; scripts and styles have what stands in them. */
export interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly content: string
}

/** Every file of the build with that ending, by its path. */
export function builtFiles(ending: string): readonly string[] {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(ending))
}

export const builtText = (path: string): string => readFileSync(join(DIST, path), "utf8")

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g
const TAG =
  /<!--.*?-->|<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gis
const WITH_TEXT = new Set(["script", "style"])

/** The tags of a page that the build wrote, in their order; what is written in another way would be no tag of it. */
export function tagsOf(page: string): readonly Tag[] {
  const tags: Tag[] = []
  let end = 0
  for (const { 0: text, 1: name, 2: attributes = "", index } of page.matchAll(TAG)) {
    // Within a script or a style there are no tags.
    if (name === undefined || index < end) continue
    const start = index + text.length
    end = WITH_TEXT.has(name) ? page.indexOf(`</${name}`, start) : start
    tags.push({
      name,
      attributes: new Map(
        [...attributes.matchAll(ATTRIBUTE)].map(([, key = "", a, b, c]) => [
          key.toLowerCase(),
          a ?? b ?? c ?? "",
        ]),
      ),
      content: page.slice(start, end),
    })
  }
  return tags
}
