import type { Locale } from "../src/dataset/vocabulary.ts"
import type { Rolldown } from "vite"
import { type Route, wordsOf } from "../src/app/routes.ts"

/** Links to what the page of a kind, in a language, loads besides what all of them load. */
export type PageLinks = (page: Route["page"], locale: Locale) => readonly string[]

/**
 * Names for each kind of page the files that it needs and the shell does not: its code is then on its way while the
 * first script is read. A page's module is `<Kind>Page.tsx`; one that the build does not know stops it.
 */
export function pageLinks(bundle: Rolldown.OutputBundle): PageLinks {
  const chunks = Object.values(bundle).filter((one) => one.type === "chunk")
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reached = (start: readonly Rolldown.OutputChunk[]) => {
    const found = new Set<Rolldown.OutputChunk>()
    const visit = (chunk: Rolldown.OutputChunk) => {
      if (found.has(chunk)) return
      for (const name of chunk.imports) {
        const next = byName.get(name)
        if (next) visit(next)
      }
      found.add(chunk)
    }
    start.forEach(visit)
    return found
  }
  const shell = reached(chunks.filter((chunk) => chunk.isEntry))
  const shellStyles = stylesOf(shell)
  const chunkOf = (file: string) => {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(file))
    if (!chunk) throw new Error(`No chunk of its own for ${file}`)
    return chunk
  }
  const known = new Map<string, readonly string[]>()
  const linksOf = (page: Route["page"], locale: Locale) => {
    if (page === "missing") return []
    const own = reached([
      chunkOf(`/src/app/pages/${page[0]?.toUpperCase()}${page.slice(1)}Page.tsx`),
      ...FILES_OF_WORDS[wordsOf(page)].map((file) => chunkOf(`/src/format/messages/${locale}/${file}.ts`)),
    ])
    const styles = stylesOf(reached([...own, ...(page === "overview" ? [chunkOf(PARTS)] : [])]))
    return [
      ...[...own]
        .filter((one) => !shell.has(one))
        .map(({ fileName }) => `<link rel="program" crossorigin href="./${fileName}">`),
      ...[...styles]
        .filter((fileName) => !shellStyles.has(fileName))
        .map((fileName) => `<link rel="stylesheet" crossorigin href="./${fileName}">`),
    ]
  }
  return (page, locale) => {
    const key = `${page} ${locale}`
    const links = known.get(key) ?? linksOf(page, locale)
    known.set(key, links)
    return links
  }
}

/** What the overview shows below its first screen stands there before its code has come. */
const PARTS = "/src/app/pages/OverviewParts.tsx"

const FILES_OF_WORDS: Readonly<Record<ReturnType<typeof wordsOf>, readonly string[]>> = {
  first: ["first"],
  pages: ["first", "ofPages"],
  tools: ["first", "ofPages", "ofTools"],
  briefs: ["first", "ofPages", "ofBriefs"],
  all: ["first", "ofPages", "ofTools", "ofBriefs", "rest"],
}

function stylesOf(chunks: ReadonlySet<Rolldown.OutputChunk>): Set<string> {
  return new Set([...chunks].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
}
