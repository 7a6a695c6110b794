import { ROOT } from "./location.ts"

const arriving = new Map<string, Promise<unknown>>()

/** A JSON file below the site's root, fetched when first needed; null where it did not arrive, to be tried again. */
export function fetchJson<T>(address: string): Promise<T | null> {
  const known = arriving.get(address)
  if (known) return known as Promise<T | null>
  const fetched = load(address)
  arriving.set(address, fetched)
  void fetched.then((value) => value === null && setTimeout(() => arriving.delete(address), RETRY_MS))
  return fetched as Promise<T | null>
}

/** Until then a page that renders again reads the same answer instead of asking for ever. */
const RETRY_MS = 1000

async function load(address: string): Promise<unknown> {
  try {
    const response = await fetch(new URL(address, ROOT))
    return response.ok ? await response.json() : null
  } catch {
    return null
  }
}
