import { createHash } from "node:crypto"
import type { Plugin } from "vite"
import { parseDataset } from "../src/dataset/parse/parseDataset.ts"
import { escapeMarkup } from "../src/format/escapeMarkup.ts"
import { readDataFiles } from "./dataFiles.ts"
import { LICENCES } from "./licencesPlugin.ts"

/**
 * Puts everything into one HTML file that opens from a disk: the program as one inline script, the styles, and the data
 * as scripts that are never run. It asks nobody for anything, and its policy lets it load nothing.
 */
export function singleFilePlugin(folder: string): Plugin {
  return {
    name: "single-file",
    apply: "build",
    config: () => ({ build: { cssCodeSplit: false } }),
    transformIndexHtml: {
      order: "pre",
      handler: (html) => html.replace("/src/main.tsx", "/src/singleFile.tsx"),
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.values(bundle)
        const [chunk, ...more] = files.filter((file) => file.type === "chunk")
        const asset = (ending: string) =>
          files.flatMap((file) =>
            file.type === "asset" && file.fileName.endsWith(ending)
              ? [[file.fileName, String(file.source)] as const]
              : [],
          )
        if (!chunk || more.length > 0) return this.error("The program of a single file is to be one script")
        const { about } = parseDataset(readDataFiles(folder))
        const page = singlePage({
          title: about.title.en,
          script: chunk.code,
          style: asset(".css")
            .map(([, source]) => source)
            .join("\n"),
          data: asset(".json"),
          licences: asset(LICENCES)
            .map(([, source]) => source)
            .join("\n"),
        })
        for (const file of files) delete bundle[file.fileName]
        this.emitFile({ type: "asset", fileName: `${about.id}.html`, source: page })
      },
    },
  }
}

interface Parts {
  readonly title: string
  readonly script: string
  readonly style: string
  /** Text of each file of data, by its path below the root. */
  readonly data: readonly (readonly [string, string])[]
  /** Notices of the libraries in the program, which have to go with it. */
  readonly licences: string
}

function singlePage({ title, script, style, data, licences }: Parts): string {
  // No text of either may end its own element.
  const program = script
    .replaceAll(/<\/(?=script)/gi, String.raw`<\/`)
    .replaceAll("<!--", String.raw`\x3c!--`)
  const sheet = style.replaceAll(/<\/(?=style)/gi, String.raw`<\/`)
  const policy = [
    "default-src 'none'",
    `script-src '${digest(program)}'`,
    `style-src '${digest(sheet)}'`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ")
  const kept = data.map(
    ([path, text]) =>
      `<script type="application/json" data-file="${path}">${text.replaceAll("<", String.raw`\u003c`)}</script>`,
  )
  const notices = `<script type="text/plain" data-file="${LICENCES}">${licences.replaceAll(/<(?=[/!])/g, "< ")}</script>`
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:," />
    <title>${escapeMarkup(title)}</title>
    <style>${sheet}</style>
  </head>
  <body>
    <div id="root"></div>
    ${kept.join("\n    ")}
    ${notices}
    <script type="module">${program}</script>
  </body>
</html>
`
}

const digest = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`
