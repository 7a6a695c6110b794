import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Plugin } from "vite"

/** Modules that Recharts brings along whatever a chart shows; what they export does nothing here but for what is given. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  // It takes a scale by its name, so every scale of d3 comes with it, of times and colours too.
  "victory-vendor/es/d3-scale.js": `
    export { scaleBand, scaleLinear } from ${JSON.stringify(join(import.meta.dirname, "chartScales.ts"))}
    export const scalePoint = () => null`,
  // The charts name the ends of their scales, and draw the ticks.
  "recharts/es6/util/scale/index.js": "",
  "recharts/es6/cartesian/CartesianAxis.js": "export const defaultCartesianAxisProps = {}",
  // They draw their marks and words too.
  "recharts/es6/component/Label.js": "",
  "recharts/es6/component/LabelList.js":
    "export const CartesianLabelListContextProvider = ({ children }) => children",
  "recharts/es6/shape/Curve.js": "",
  "recharts/es6/shape/Rectangle.js": "",
  "recharts/es6/shape/Symbols.js": "",
  // None follows the pointer in another.
  "recharts/es6/synchronisation/useChartSynchronisation.js": "",
}

/** Leaves out what Recharts would bring for charts of other kinds. The journeys hold what is left to its work. */
export function chartsPlugin(): Plugin {
  const met = new Set<string>()
  return {
    name: "charts",
    apply: "build",
    load(id) {
      const module = Object.keys(LEFT_OUT).find((one) => id.endsWith(`/node_modules/${one}`))
      if (module === undefined) return null
      met.add(module)
      const given = LEFT_OUT[module] ?? ""
      const idle = exportsOf(readFileSync(id, "utf8")).filter((name) => !given.includes(` ${name} `))
      return [given, ...idle.map((name) => `export const ${name} = () => null`)].join("\n")
    },
    buildEnd() {
      const gone = Object.keys(LEFT_OUT).filter((module) => !met.has(module))
      if (met.size > 0 && gone.length > 0)
        this.error(`Recharts has these elsewhere now, see build/chartsPlugin.ts: ${gone.join(", ")}`)
    },
  }
}

/** Names that a module of a published package exports. */
function exportsOf(code: string): readonly string[] {
  return [...code.matchAll(/^export (?:var|const|function|class) (\w+)|^export \{([^}]*)\}/gm)].flatMap(
    ([, name, names = ""]) => (name === undefined ? names.split(",").map((one) => one.trim()) : [name]),
  )
}
