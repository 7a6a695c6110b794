import { siteRoot } from "./site.ts"

const arriving = new Map<string, Promise<unknown>>()

/** A JSON file below the site's root, fetched when first needed; null where it did not arrive, to be tried again. */
export function fetchJson<T>(address: string): Promise<T | null> {
  const known = arriving.get(address)
  if (known) return known as Promise<T | null>
  const fetched = load(address)
  arriving.set(address, fetched)
  void fetched.then((value) => {
    if (value === null) setTimeout(() => arriving.delete(address), RETRY_MS)
    // So marked, React reads it at once: what has come is drawn without a step in between.
    else void Object.assign(fetched, { status: "fulfilled", value })
  })
  return fetched as Promise<T | null>
}

/** Says what a file holds to who draws pages without a site to fetch it from. */
export function bringJson(address: string, value: unknown): void {
  arriving.set(address, Object.assign(Promise.resolve(value), { status: "fulfilled", value }))
}

/** Until then a page that renders again reads the same answer instead of asking for ever. */
const RETRY_MS = 1000

async function load(address: string): Promise<unknown> {
  try {
    const response = await fetch(new URL(address, siteRoot()))
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
