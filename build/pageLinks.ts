import type { Rolldown } from "vite"
import type { Route } from "../src/app/routes.ts"

/**
 * Names for each kind of page the files that it needs and the shell does not: its code is then on its way while the
 * first script is read. A page's module is `<Kind>Page.tsx`; one that the build does not know stops it.
 */
export function pageLinks(bundle: Rolldown.OutputBundle): (page: Route["page"]) => readonly string[] {
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
  const known = new Map<Route["page"], readonly string[]>()
  const linksOf = (page: Route["page"]) => {
    if (page === "missing") return []
    const file = `/src/app/pages/${page[0]?.toUpperCase()}${page.slice(1)}Page.tsx`
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(file))
    if (!chunk) throw new Error(`No chunk of its own for ${file}`)
    const own = reached([chunk])
    const styles = stylesOf(own)
    return [
      ...[...own]
        .filter((one) => !shell.has(one))
        .map(({ fileName }) => `<link rel="modulepreload" crossorigin href="./${fileName}">`),
      ...[...styles]
        .filter((fileName) => !shellStyles.has(fileName))
        .map((fileName) => `<link rel="stylesheet" crossorigin href="./${fileName}">`),
    ]
  }
  return (page) => {
    const links = known.get(page) ?? linksOf(page)
    known.set(page, links)
    return links
  }
}

function stylesOf(chunks: ReadonlySet<Rolldown.OutputChunk>): Set<string> {
  return new Set([...chunks].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))
}
