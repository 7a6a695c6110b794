import type { ReactNode } from "react"

interface AsDrawnProps {
  /** Needed while the build draws, and by nobody else: the browser's program need not have it. */
  readonly children: ReactNode
}

/**
 * A picture that the build drew: a page that comes alive leaves it as it is, so its code never reaches the browser. Where
 * the build drew none, it is empty. What it shows has to be said beside it.
 */
export function AsDrawn({ children }: AsDrawnProps) {
  return import.meta.env.SSR ? (
    <div data-picture="" aria-hidden="true">
      {children}
    </div>
  ) : (
    <div data-picture="" aria-hidden="true" suppressHydrationWarning dangerouslySetInnerHTML={AS_IT_IS} />
  )
}

interface TrustedTypes {
  readonly emptyHTML: string
}

/** Tells React that it does not own the content; set where there is none, it is empty, and known to be. */
const AS_IT_IS = { __html: (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.emptyHTML ?? "" }
