import { localeOf } from "../locales.ts"
import { reload } from "../location.ts"
import { standAt } from "../site.ts"
import { partsBehindHash, PREFIX, withoutFolder } from "./hashAddress.ts"

/** Lets the program run from one file on a disk: the data stand in it, and addresses behind the "#". */
export function standAlone(): void {
  const locale = currentLocale()
  standAt({
    root: new URL(document.baseURI),
    locale,
    drawn: null,
    day: "",
    form: { prefix: PREFIX, partsOf: partsBehindHash, fetchFile: fileInside, toTell: withoutFolder },
  })
  // Another language is another document, also by a step back.
  addEventListener("hashchange", () => {
    if (currentLocale() !== locale) reload()
  })
}

const currentLocale = () => {
  const { pathname } = partsBehindHash(new URL(document.baseURI))
  return localeOf(pathname.slice(PREFIX.length))
}

/** A file of data; the build put each into a script that is never run. */
async function fileInside(address: string): Promise<Response> {
  const path = address.replace(/\?.*/, "")
  const element = document.querySelector(`script[data-file="${path}"]`)
  return element ? new Response(element.textContent) : new Response(null, { status: 404 })
}
