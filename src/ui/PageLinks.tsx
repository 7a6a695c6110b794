import type { ReactNode } from "react"
import { type Links, LinksProvider } from "./links.ts"
import { useLater } from "./useLater.ts"

interface PageLinksProps {
  readonly links: Links
  /** Whether what is drawn follows a choice later, as on a page of charts and long lists: links follow with it. */
  readonly isLate: boolean
  readonly children: ReactNode
}

/**
 * The links of a page. Where they change, React looks through all that is below for what reads them, and draws it again:
 * a choice that is answered before the rest of the page is drawn does not wait for that.
 */
export function PageLinks({ links, isLate, children }: PageLinksProps) {
  const later = useLater(links)
  return <LinksProvider value={isLate ? later : links}>{children}</LinksProvider>
}
