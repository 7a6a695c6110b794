import { use } from "react"
import type { Late } from "./late.ts"

/** The code, for which what stands around it waits where it is not yet here. */
export function useLate<T>(code: Late<T>): T {
  if (!code.isHere()) use(code.load())
  return code.now()
}
