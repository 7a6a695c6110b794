import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Plugin } from "vite"

/** Exports of a file of ours, and such as are asked for and never used. */
const own = (names: string, file: string, unused: readonly string[]) =>
  [
    `export { ${names} } from ${JSON.stringify(join(import.meta.dirname, file))}`,
    ...unused.map((name) => `export const ${name} = () => null`),
  ].join("\n")

/** Modules that Recharts brings along whatever a chart shows; what they export does nothing here but for what is given. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  // It takes a scale by its name, so every scale of d3 comes with it, of times and colours too.
  "victory-vendor/es/d3-scale.js": own("scaleBand, scaleLinear", "chartScales.ts", ["scalePoint"]),
  // Of shapes, the stack of the bars alone; no curve is drawn.
  "victory-vendor/es/d3-shape.js": own("stack", "chartStack.ts", [
    "stackOffsetExpand",
    "stackOffsetNone",
    "stackOffsetSilhouette",
    "stackOffsetWiggle",
    "stackOrderNone",
  ]),
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
  // Their marks answer, not the chart below the pointer, which has no tooltip and follows no other chart.
  "recharts/es6/state/mouseEventsMiddleware.js": "",
  "recharts/es6/state/touchEventsMiddleware.js": "",
  "recharts/es6/state/keyboardEventsMiddleware.js": "",
  "recharts/es6/state/externalEventsMiddleware.js": "",
  "recharts/es6/synchronisation/useChartSynchronisation.js": "",
  // Nothing moves by itself.
  "recharts/es6/animation/AnimatedItems.js": `
    export const AnimatedItems = ({ items, children }) => items && children(items, 1, false)
    export const useAnimationCallbacks = () => ({ isAnimating: false })`,
  // None is round.
  "recharts/es6/state/selectors/polarAxisSelectors.js": "",
  "recharts/es6/util/PolarUtils.js": "",
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
      return [given, ...idle.map((name) => `export const ${name} = ${idleOf(name)}`)].join("\n")
    },
    buildEnd() {
      const gone = Object.keys(LEFT_OUT).filter((module) => !met.has(module))
      if (met.size > 0 && gone.length > 0)
        this.error(`Recharts has these elsewhere now, see build/chartsPlugin.ts: ${gone.join(", ")}`)
    },
  }
}

/** What does nothing in its place: in that of a listener of the store, of an event, of a component. */
function idleOf(name: string): string {
  if (name.endsWith("Middleware")) return "{ middleware: () => (next) => next }"
  return name.endsWith("Action") ? `() => ({ type: "idle" })` : "() => null"
}

/** Names that a module of a published package exports. */
function exportsOf(code: string): readonly string[] {
  return [...code.matchAll(/^export (?:var|const|function|class) (\w+)|^export \{([^}]*)\}/gm)].flatMap(
    ([, name, names = ""]) => (name === undefined ? names.split(",").map((one) => one.trim()) : [name]),
  )
}
