import * as z from "zod"

/** Has the parser make no code of text, which the policy of the site forbids: it would try, and the browser would tell. */
export function checkWithoutEval(): void {
  z.config({ jitless: true })
}
