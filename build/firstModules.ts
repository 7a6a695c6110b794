import type { Rolldown } from "vite"

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1]

/**
 * Puts all that the first script of every page needs into one file, and nothing else: dozens of small files take longer
 * to fetch and compress badly.
 */
export function firstModules(entry: string): (id: string, context: Context) => string | null {
  let reached: ReadonlySet<string> | null = null
  return (id, context) => {
    reached ??= reach(entry, context)
    return id !== entry && reached.has(id) ? "first" : null
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
