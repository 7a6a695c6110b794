import { reload } from "../location.ts"
import { standAt } from "../site.ts"
import { localeBehindHash, partsBehindHash, PREFIX, withoutFolder } from "./hashAddress.ts"

/** Lets the program run from one file on a disk: the data stand in it, and addresses behind the "#". */
export function standAlone(): void {
  const locale = localeBehindHash()
  standAt({
    root: new URL(document.baseURI),
    locale,
    drawn: null,
    day: "",
    form: {
      prefix: PREFIX,
      partsOf: partsBehindHash,
      document: document.baseURI,
      fetchFile: fileInside,
      toTell: withoutFolder,
    },
  })
  // Another language is another document, also by a step back.
  addEventListener("hashchange", () => {
    if (localeBehindHash() !== locale) reload()
  })
}

/** A file of data; the build put each into a script that is never run. */
async function fileInside(address: string): Promise<Response> {
  const path = address.replace(/\?.*/, "")
  const element = document.querySelector(`script[data-file="${path}"]`)
  return element ? new Response(element.textContent) : new Response(null, { status: 404 })
}
