import { describe, expect, it } from "vitest"
import { type Module, pathsOnDisk, readFromDisk, readModule } from "./modules.ts"
import { RULES } from "./rules.ts"

const paths = pathsOnDisk("src", "build", "bench", "vite.config.ts")
const modules = readFromDisk(paths)

describe("reading the imports", () => {
  it("reads every module there is on disk", () => {
    expect(modules.map(({ path }) => path)).toEqual(paths)
    expect(paths).toContain("src/main.tsx")
  })

  it("finds imports in most of them", () => {
    const withImports = modules.filter(({ imports }) => imports.length > 0)
    expect(withImports.length).toBeGreaterThan(modules.length / 2)
  })

  it("tells the kinds of import apart", () => {
    const { imports } = readModule(
      "src/app/page.tsx",
      `import { a } from "../dataset/a.ts"
       import type { B } from "../dataset/b.ts"
       import { type C } from "../dataset/c.ts"
       import "./page.css"
       export { d } from "./d.ts"
       export * from "./e.ts"
       const f = () => import("./f.tsx")
       type G = typeof import("./g.ts")`,
    )
    expect(imports.map(({ kind, path }) => [kind, path])).toEqual([
      ["value", "src/dataset/a.ts"],
      ["type", "src/dataset/b.ts"],
      ["value", "src/dataset/c.ts"],
      ["value", "src/app/page.css"],
      ["re-export", "src/app/d.ts"],
      ["re-export", "src/app/e.ts"],
      ["dynamic", "src/app/f.tsx"],
      ["type", "src/app/g.ts"],
    ])
  })

  it("blanks comments and keeps the lines", () => {
    const { source } = readModule("src/main.tsx", "// 한국 history.back()\nlet a = 1 /* location.href */\n")
    expect(source.split("\n").map((line) => line.trim())).toEqual(["", "let a = 1", ""])
  })
})

describe("the architecture", () => {
  for (const { name, violations } of RULES) {
    it(name, () => {
      const found = violations(modules)
      expect(found, found.join("\n")).toEqual([])
    })
  }
})

describe("the rules themselves", () => {
  /** A small project without a fault. */
  const sound: Record<string, string> = {
    "vite.config.ts": `import { codebook } from "./src/dataset/codebook.ts"`,
    "src/main.tsx": `import { App } from "./app/App.tsx"\nimport { ask } from "./dataset/ask.ts"\nimport "./ui/base.css"`,
    "src/app/App.tsx": `import { go } from "./location.ts"\nconst Chart = () => import("../views/charts/Chart.tsx")
      import { Table } from "../views/items/Table.tsx"\nimport { pick } from "../selection/pick.ts"`,
    "src/app/location.ts": `export const go = () => history.pushState(null, "", location.pathname)`,
    "src/views/items/Table.tsx": `import type { Pick } from "../../selection/pick.ts"\nimport { Badge } from "../../ui/Badge.tsx"`,
    "src/views/charts/Chart.tsx": `import { Bar } from "recharts"\nimport { useEffect } from "react"`,
    "src/ui/Badge.tsx": `import { words } from "../format/words.ts"\nimport "./Badge.module.css"`,
    "src/format/words.ts": `export const words = (item: Item) => item.history.at(-1) ?? item.location.name`,
    "src/selection/pick.ts": `import { ask } from "../dataset/ask.ts" // never window.location`,
    "src/dataset/ask.ts": `import type { z } from "zod"\nexport const ask = 1`,
    "src/dataset/codebook.ts": `import * as z from "zod"`,
  }

  /** For each rule, files that break it once each. */
  const faults: Record<string, readonly (readonly [path: string, source: string])[]> = {
    "a folder imports only what stands below it": [
      ["src/dataset/stage.ts", `import type { Pick } from "../selection/pick.ts"`],
      ["src/selection/facet.ts", `import { words } from "../format/words.ts"`],
      ["src/summary/rows.ts", `import { pick } from "../selection/pick.ts"`],
      ["src/ui/Panel.tsx", `import { ask } from "../dataset/ask.ts"`],
      ["src/views/items/Row.tsx", `import { go } from "../../app/location.ts"`],
      ["src/entry.tsx", `import { Badge } from "./ui/Badge.tsx"`],
      ["src/app/Page.tsx", `import data from "../../data/dataset.json"`],
      ["src/tools/thing.ts", `import { ask } from "../dataset/ask.ts"`],
    ],
    "a view takes only types from selection, summary and intake": [
      ["src/views/items/Row.tsx", `import { pick } from "../../selection/pick.ts"`],
      ["src/views/items/Cell.tsx", `import { type Rows } from "../../summary/rows.ts"`],
    ],
    "views are strangers to each other": [
      ["src/views/items/Row.tsx", `import { Chart } from "../charts/Chart.tsx"`],
      ["src/views/charts/Axis.tsx", `import type { Row } from "../items/Table.tsx"`],
    ],
    "the core knows neither React nor its libraries": [
      ["src/dataset/stage.ts", `import type { ReactNode } from "react"`],
      ["src/selection/facet.ts", `import { useTable } from "@tanstack/react-table"`],
      ["src/format/date.ts", `import { renderToString } from "react-dom/server"`],
    ],
    "zod stays where raw data is checked": [
      ["src/dataset/stage.ts", `import * as z from "zod"`],
      ["src/app/form.ts", `import type { z } from "zod/mini"`],
    ],
    "recharts stays in views/charts": [
      ["src/views/items/Spark.tsx", `import { Line } from "recharts"`],
      ["src/app/lazy.ts", `const load = () => import("recharts")`],
    ],
    "only app/location.ts touches the address": [
      ["src/app/Page.tsx", `const search = location.search`],
      ["src/app/Back.tsx", `const back = () => history.back()`],
      ["src/views/items/Row.tsx", `const { pathname } = window.location`],
      ["src/selection/address.ts", `const { hash } = location`],
    ],
    "views have no effects, apart from charts": [
      ["src/views/items/Row.tsx", `import { useEffect } from "react"`],
    ],
    "no default exports": [
      ["src/ui/Panel.tsx", `export default function Panel() {}`],
      ["src/ui/Frame.tsx", `const Frame = 1\nexport { Frame as default }`],
    ],
    "no re-exports: a file is imported from where it stands": [
      ["src/ui/parts.ts", `export * from "./Badge.tsx"`],
      ["src/ui/more.ts", `import { Badge } from "./Badge.tsx"\nexport { Badge }`],
      ["src/ui/types.ts", `export type { BadgeProps } from "./Badge.tsx"`],
    ],
    "a file is named after what it holds": [
      ["src/ui/index.ts", ``],
      ["src/format/utils.ts", ``],
      ["src/app/shared/Page.tsx", ``],
    ],
    "a relative import names its file in full": [
      ["src/ui/Panel.tsx", `import { Badge } from "./Badge"`],
      ["src/app/lazy.ts", `const load = (name: string) => import(name)`],
    ],
    "no cycles, not even of types": [["src/dataset/ask.ts", `import type { Loop } from "./loop.ts"`]],
    "every module is used by the page or by the build": [
      ["src/ui/Lonely.tsx", `import { Badge } from "./Badge.tsx"`],
    ],
    "no HTML from strings": [
      ["src/ui/Panel.tsx", `const panel = <p dangerouslySetInnerHTML={{ __html: "" }} />`],
      ["src/app/print.ts", `document.body.innerHTML = ""`],
    ],
  }
  const companions: Record<string, string> = { "src/dataset/loop.ts": `import { ask } from "./ask.ts"` }

  const read = (files: Record<string, string>): readonly Module[] =>
    Object.entries(files).map(([path, source]) => readModule(path, source))

  for (const { name, violations } of RULES) {
    it(`let a sound project pass: ${name}`, () => {
      expect(violations(read(sound))).toEqual([])
    })

    it(`catch each planted fault: ${name}`, () => {
      const planted = faults[name] ?? []
      expect(planted.length, "every rule needs a fault that it catches").toBeGreaterThan(0)
      for (const [path, source] of planted) {
        const found = violations(read({ ...sound, ...companions, [path]: source }))
        expect(
          found.filter((line) => line.startsWith(path)),
          `${path}: ${source}`,
        ).toHaveLength(1)
      }
    })
  }
})
