import { useLanguage } from "../ui/language.ts"
import { Cite } from "./Cite.tsx"
import { toldHref } from "./location.ts"
import { shortHash } from "./shortHash.ts"
import type { Exploration } from "./useExploration.ts"

interface CiteViewProps {
  readonly exploration: Exploration
  readonly title: string
  /** What narrows the view, in words. */
  readonly chips: readonly string[]
}

/** How to cite what the filters leave, as known on the day shown. */
export function CiteView({ exploration: { all, view }, title, chips }: CiteViewProps) {
  const { m, date } = useLanguage("all")
  const day = view.asOf === null ? [] : [m.item.asOf(date(view.asOf))]
  const address = toldHref()
  return (
    <Cite
      about={all.about}
      cited={{ title: [title, ...chips, ...day].join("; "), key: `view-${shortHash(address)}` }}
      address={address}
    />
  )
}
