import type { Rolldown } from "vite"

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1]

/** A module that so many pages need comes in one file with the others like it. */
const MANY = 6

/**
 * Puts what the first script of every page needs into one file, what many pages need into another, and the first words
 * of each language into one with all that is in them, which a file of one line asks for: dozens of small files take longer to fetch and compress badly.
 */
export function sharedModules(entry: string): (id: string, context: Context) => string | null {
  let reached: ReturnType<typeof reachFrom> | null = null
  return (id, context) => {
    reached ??= reachFrom(entry, context)
    if (id === entry) return null
    if (reached.first.has(id)) return "first"
    const speaking = Object.entries(reached.words).filter(([, words]) => words.has(id))
    if (speaking.length > 0) return speaking.length === 1 ? `words-${speaking[0]?.[0]}` : null
    // What the overview shares with them must not bring the rest along.
    const { [OVERVIEW]: overview, ...others } = reached.pages
    const users = Object.values(others).filter((page) => page.has(id)).length
    if (users < MANY) return null
    return overview?.has(id) ? "first" : "pages"
  }
}

const OVERVIEW = "OverviewPage"

/** What a page's own script needs besides, "src/app/pages/ItemPage.tsx" → ItemPage, and what the first words need. */
function reachFrom(entry: string, context: Context) {
  const first = reach(entry, context)
  const later = [...first].flatMap((id) => context.getModuleInfo(id)?.dynamicallyImportedIds ?? [])
  const named = (path: RegExp): Readonly<Record<string, ReadonlySet<string>>> =>
    Object.fromEntries(
      later.flatMap((id) => {
        const [, name] = path.exec(id) ?? []
        return name === undefined ? [] : [[name, reach(id, context)] as const]
      }),
    )
  return {
    first,
    pages: named(/\/pages\/(\w+Page)\.tsx$/),
    words: named(/\/messages\/(\w+)\/first\.ts$/),
  }
}

function reach(entry: string, context: Context): ReadonlySet<string> {
  const found = new Set<string>()
  const open = [entry]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []))
  }
  return found
}
