import { escapeMarkup } from "../src/format/escapeMarkup.ts"
import { join } from "node:path"
import type { Plugin } from "vite"
import { headOf } from "../src/app/headOf.ts"
import { folderOf } from "../src/app/locales.ts"
import { NO_FILE, SHELL } from "../src/app/offline/shellPage.ts"
import { allRoutes, pathIn, pathOf, type Route } from "../src/app/routes.ts"
import { linkDataset } from "../src/dataset/link.ts"
import { parseDataset } from "../src/dataset/parse/parseDataset.ts"
import type { Dataset, DatasetRecords } from "../src/dataset/records.ts"
import { type Locale, LOCALES } from "../src/dataset/vocabulary.ts"
import type { Language } from "../src/format/language.ts"
import { readDataFiles } from "./dataFiles.ts"
import { CONTENT_POLICY } from "./contentPolicy.ts"
import { earlyScript } from "./earlyScript.ts"
import { LANGUAGES } from "./languages.ts"
import { type PageLinks, pageLinks } from "./pageLinks.ts"
import { pageHead } from "./pageHead.ts"
import { healthReport } from "./healthReport.ts"
import { appLinks } from "./appIcons.ts"
import { missingPage, unkeptFilePage } from "./missingPage.ts"
import type { Place } from "./prerender/drawPages.tsx"

const POLICY_TAG = `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`

/**
 * Holds the first paint until the end of the page has come, or that of the header where the rest is long and stands where
 * it stands: tables and columns find their widths as their content comes, and would move in sight.
 */
const expects = (route: Route) =>
  `<link rel="expect" href="#${LONG_PAGES.has(route.page) ? "ways" : "no-program"}" blocking="render" />`
const LONG_PAGES: ReadonlySet<Route["page"]> = new Set(["overview", "changes", "health"])

/** What begins the program as Vite writes it. */
const PROGRAM = /<script type="module" crossorigin src="([^"]+)"><\/script>/

/** Where the content of a page stands. */
const ROOT = '<div id="root"></div>'

/** A development server has no icon. */
const NO_ICON = /\s*<link rel="icon" href="data:,"[^>]*>/

/** Draws what stands on pages. */
export type Draw = (records: DatasetRecords, places: readonly Place[]) => Promise<readonly string[]>

/**
 * Emits every page as a file of its own, with the content that its address has without a query, so that any static
 * server answers every address. Each names the root relative to itself: the same files work at a domain's root and under
 * any sub-path. A build ends by printing the figures of the page of data health.
 */
export function pagesPlugin(folder: string, site: string | null, draw: Draw | null = null): Plugin {
  let report: readonly string[] = []
  return {
    name: "pages",
    transformIndexHtml: {
      order: "pre",
      handler: (html, { server }) => (server ? html.replace('content="./"', 'content="/"') : html),
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const index = bundle["index.html"]
        if (index?.type !== "asset") return this.error("index.html is missing from the bundle")
        const early = this.emitFile({
          type: "asset",
          name: "early.js",
          source: await earlyScript(join(folder, "..")),
        })
        // Before the style sheets, for which it would wait. It begins the rest of the program once the page is painted.
        const shell = String(index.source)
          .replace(
            PROGRAM,
            (_, address) =>
              `<script src="./${this.getFileName(early)}"></script>\n    <link rel="program" type="module" crossorigin href="${address}">`,
          )
          .replaceAll('<link rel="modulepreload"', '<link rel="program"')
        const links = pageLinks(bundle)
        const records = parseDataset(readDataFiles(folder))
        const dataset = linkDataset(records)
        const places = LOCALES.flatMap((locale) =>
          allRoutes(dataset).map((route) => ({ locale, route, path: pathOf(route) })),
        )
        const drawn = await draw?.(records, places)
        for (const [place, { locale, route }] of places.entries()) {
          const path = pathIn(locale, route)
          const language = LANGUAGES[locale]
          const content = drawn?.[place] ?? undrawn(route, dataset, language)
          const source = page(shell, route, content, { dataset, language, site, links })
          if (path === "") index.source = source
          else this.emitFile({ type: "asset", fileName: `${path}index.html`, source })
        }
        for (const locale of LOCALES)
          this.emitFile({
            type: "asset",
            fileName: `${folderOf(locale)}${SHELL}`,
            source: shellPage(shell, dataset, locale),
          })
        this.emitFile({ type: "asset", fileName: NO_FILE, source: unkeptFilePage(dataset) })
        report = healthReport(dataset, LANGUAGES.en)
        this.emitFile({ type: "asset", fileName: "404.html", source: missingPage(dataset, site) })
      },
    },
    // A development server closes without having emitted anything, and prints nothing.
    closeBundle() {
      for (const line of report) console.log(line)
    },
  }
}

interface Site {
  readonly dataset: Dataset
  readonly language: Language<"all">
  /** Address under which the files will stand; null where it is not known. */
  readonly site: string | null
  readonly links: PageLinks
}

/** The content of a page, with what it says where its scripts are off, or `early.ts` finds that they did not come. */
function withNotices(content: string, { m }: Language<"all">): string {
  const words = escapeMarkup(m.offline.noProgram)
  return [
    `<noscript><p class="notice">${words}</p></noscript>`,
    content,
    `<p id="no-program" class="notice" role="alert" hidden>${words} <a href="">${escapeMarkup(m.shell.failed.retry)}</a></p>`,
  ].join("\n    ")
}

/** The name of a page and what it is about, where nothing draws it. */
function undrawn(route: Route, dataset: Dataset, language: Language<"all">): string {
  const { title, description } = headOf(route, dataset, language)
  return `<div id="root"><main><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(description)}</p></main></div>`
}

function page(
  shell: string,
  route: Route,
  content: string,
  { dataset, language, site, links }: Site,
): string {
  const root = "../".repeat(pathIn(language.locale, route).split("/").length - 1) || "./"
  const head = [
    POLICY_TAG,
    ...appLinks(root, language.locale),
    ...pageHead(route, dataset, language, site),
    expects(route),
  ]
  return shell
    .replace("</head>", () => `  ${links(route.page, language.locale).join("\n    ")}\n  </head>`)
    .replace('<html lang="en">', `<html lang="${language.locale}">`)
    .replace(ROOT, () => withNotices(content, language))
    .replaceAll('"./', `"${root}`)
    .replace(NO_ICON, "")
    .replace(/<title>.*<\/title>/, () => head.join("\n    "))
}

/** A page without content: the worker puts it, without a connection, at the address of any page of the language. */
function shellPage(shell: string, dataset: Dataset, locale: Locale): string {
  const title = escapeMarkup(LANGUAGES[locale].text(dataset.about.title))
  const head = [
    POLICY_TAG,
    `<meta name="robots" content="noindex" />`,
    ...appLinks("./", locale),
    `<title>${title}</title>`,
  ]
  return shell
    .replace('<html lang="en">', `<html lang="${locale}">`)
    .replace(ROOT, (root) => withNotices(root, LANGUAGES[locale]))
    .replace(NO_ICON, "")
    .replace(/<title>.*<\/title>/, () => head.join("\n    "))
}
