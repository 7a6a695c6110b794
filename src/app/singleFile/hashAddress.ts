import { localeOf } from "../locales.ts"
import type { Parts } from "../site.ts"

/** What the address of each page begins with in a file that has no paths: "#/ko/items/fa50-sale/?sector=defense". */
export const PREFIX = "#/"

/** Path, query and place, all behind the first "#". */
const BEHIND = /^(#\/[^?#]*)(\?[^#]*)?(#.*)?$/

/** Reads what stands behind the "#" of an address as if it had a path; "#content" is a place on the page that is shown. */
export function partsBehindHash(address: Parts): Parts {
  const { href, hash } = address
  const here = document.baseURI
  if (before(href) !== before(here)) return address
  const found = BEHIND.exec(hash)
  if (found) {
    const [, pathname = PREFIX, search = "", place = ""] = found
    return { href, pathname, search, hash: place }
  }
  const [, pathname = PREFIX, search = ""] = BEHIND.exec(new URL(here).hash) ?? []
  return { href, pathname, search, hash }
}

/** The language of the page behind the hash of the address. */
export const localeBehindHash = () =>
  localeOf(partsBehindHash(new URL(document.baseURI)).pathname.slice(PREFIX.length))

const before = (href: string): string => href.replace(/#.*/s, "")

/** "file:///home/kim/korea-peru.html#/asks/" → "korea-peru.html#/asks/" */
export const withoutFolder = (href: string): string => href.replace(/^[^#]*\//, "")
