import { existsSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../../build/run.mjs"
import { serve } from "../../build/serve.mjs"

// The journeys walk the built site under a sub-path, as on GitHub Pages.
const [port, base = "/"] = process.argv.slice(2)
const folder = join(ROOT, "dist")

if (!existsSync(join(folder, "index.html"))) throw new Error("dist is missing: run npm run build first.")
// Strict: on another port the journeys would silently walk somebody else's site.
await serve({ folder, port: Number(port), base, strict: true })
