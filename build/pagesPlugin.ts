import type { Plugin } from "vite"
import { allRoutes, headOf, pathOf } from "../src/app/routes.ts"
import { linkDataset } from "../src/dataset/link.ts"
import { parseDataset } from "../src/dataset/parse/parseDataset.ts"
import { createLanguage } from "../src/format/language.ts"
import { readDataFiles } from "./dataFiles.ts"
import { healthReport } from "./healthReport.ts"

/** What the page may load and do: itself, nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")

/**
 * Emits every page as a file of its own, so that any static server answers every address. Each names the root
 * relative to itself: the same files work at a domain's root and under any sub-path. A build ends by printing the figures
 * of the page of data health.
 */
export function pagesPlugin(folder: string): Plugin {
  let report: readonly string[] = []
  return {
    name: "pages",
    transformIndexHtml: {
      order: "pre",
      handler: (html, { server }) => (server ? html.replace('content="./"', 'content="/"') : html),
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const index = bundle["index.html"]
        if (index?.type !== "asset") return this.error("index.html is missing from the bundle")
        const shell = String(index.source)
        const dataset = linkDataset(parseDataset(readDataFiles(folder)))
        const language = createLanguage("en")
        for (const route of allRoutes(dataset)) {
          const path = pathOf(route)
          const source = page(shell, headOf(route, dataset, language), path)
          if (path === "") index.source = source
          else this.emitFile({ type: "asset", fileName: `${path}index.html`, source })
        }
        report = healthReport(dataset, language)
        const missing = headOf({ page: "missing" }, dataset, language)
        this.emitFile({ type: "asset", fileName: "404.html", source: plainPage(missing) })
      },
    },
    // A development server closes without having emitted anything, and prints nothing.
    closeBundle() {
      for (const line of report) console.log(line)
    },
  }
}

function page(shell: string, head: { title: string; description: string }, path: string): string {
  const root = "../".repeat(path.split("/").length - 1) || "./"
  const [title, description] = [escape(head.title), escape(head.description)]
  const meta = [
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
  ]
  return shell
    .replace(/<title>.*<\/title>/, () => meta.join("\n    "))
    .replace(
      '<div id="root"></div>',
      () => `<div id="root"><main><h1>${title}</h1><p>${description}</p></main></div>`,
    )
    .replaceAll('"./', `"${root}`)
}

/** For an address that is no page: it may stand at any depth, so it names no other file. */
function plainPage({ title, description }: { title: string; description: string }): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
    <title>${escape(title)}</title>
  </head>
  <body>
    <main>
      <h1>${escape(title)}</h1>
      <p>${escape(description)}</p>
    </main>
  </body>
</html>
`
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
}
