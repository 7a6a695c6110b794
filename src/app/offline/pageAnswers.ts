import type { KeptFiles } from "./keptFiles.ts"
import { isPage, NO_FILE, shellAt, shellOf } from "./shellPage.ts"

/** A page or file that a reader goes to. */
export interface Asking {
  readonly request: Request
  /** The site's answer, asked for while the worker still started; undefined in browsers that do not. */
  readonly preloadResponse: Promise<Response | undefined>
}

/** How long a page may be on its way before the one kept here is shown. */
const PATIENCE_MS = 4000

/** Answers with the page as the site has it now; where it does not come, with the one that is kept here. */
export function pageAnswers(root: string, files: Pick<KeptFiles, "read">) {
  return async (target: string, { request, preloadResponse }: Asking): Promise<Response> => {
    const coming = preloadResponse.then((preloaded) => preloaded ?? fetch(request))
    const [path = "", ...query] = target.split("?")
    // A file may take its time.
    const patience = isPage(path) ? [patienceEnds()] : []
    const answer = await Promise.race([coming, ...patience]).catch(() => null)
    // Without a connection, Chromium rejects what it asked for early, and Firefox answers it with an error.
    if (answer && answer.type !== "error" && answer.status < 500) return answer
    return kept(path, query.map((part) => `?${part}`).join("")).catch(() => answer ?? coming)
  }

  async function kept(path: string, search: string): Promise<Response> {
    const headers = { "Content-Type": "text/html; charset=utf-8" }
    if (!isPage(path)) return new Response((await files.read(NO_FILE)).body, { status: 503, headers })
    // Without the slash its links would lead elsewhere; a server would send the reader on as well.
    if (path !== "" && !/(\/|index\.html)$/.test(path)) return Response.redirect(`${root}${path}/${search}`)
    const shell = await (await files.read(shellOf(path))).text()
    return new Response(shellAt(path, shell), { headers })
  }
}

const patienceEnds = () => new Promise<null>((end) => setTimeout(end, PATIENCE_MS, null))
