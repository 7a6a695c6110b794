import { join } from "node:path"
import { build, type Rolldown } from "vite"

/** What runs before the first paint, as one plain script: a module would wait for the whole page. */
export async function earlyScript(root: string): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(root, "src/early.ts"), output: { format: "iife" } },
    },
  })) as Rolldown.RolldownOutput
  const [script] = built.output
  return script.code
}
