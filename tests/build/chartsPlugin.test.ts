import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { chartsPlugin } from "../../build/chartsPlugin.ts"

type Hook = (this: { error: (message: string) => never }, ...given: readonly unknown[]) => unknown

const module = (path: string) => join(process.cwd(), "node_modules", path)
const context = {
  error(message: string): never {
    throw new Error(message)
  },
}

function hooks() {
  const { load, buildEnd } = chartsPlugin()
  return {
    load: (id: string) => (load as Hook).call(context, id),
    buildEnd: () => (buildEnd as Hook).call(context),
  }
}

describe("what is left out of the charts' library", () => {
  it("still has every name that others ask for, and does nothing", () => {
    const path = module("recharts/es6/state/keyboardEventsMiddleware.js")
    const code = String(hooks().load(path))
    const names = [...readFileSync(path, "utf8").matchAll(/^export var (\w+)/gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(1)
    for (const name of names) expect(code).toContain(`export const ${name} = `)
    expect(code).not.toContain("import")
  })

  it("leaves everything else as it is", () => {
    expect(hooks().load(module("recharts/es6/cartesian/Bar.js"))).toBeNull()
  })

  it("stops the build where the library has it elsewhere, and lets one without charts be", () => {
    const { load, buildEnd } = hooks()
    expect(buildEnd).not.toThrow()
    load(module("recharts/es6/shape/Curve.js"))
    expect(buildEnd).toThrow(/elsewhere now.*Symbols\.js/)
  })
})
