import type { Dataset } from "../dataset/records.ts"
import { BOTH } from "../dataset/vocabulary.ts"
import type { BriefFrame } from "../files/briefDocument.ts"
import type { LinesFrame } from "../files/briefLines.ts"
import { writeView } from "../selection/address.ts"
import { type Picks, type Selection, NO_SELECTION, withPicks } from "../selection/selection.ts"
import { DEFAULT_VIEW, type View } from "../selection/view.ts"
import { OPEN_STAGES } from "../summary/briefAsks.ts"
import { addressOf } from "./site.ts"

interface BriefPlace extends Pick<View, "brief" | "asOf"> {
  readonly sector: Picks
  /** Id of the item whose figures are those of trade; null where there is none. */
  readonly tradeAgreement: string | null
}

/** Whole addresses that a brief prints: its own, those of items and sources, and where a section's rest is found. */
export function briefAddresses({
  sector,
  brief,
  asOf,
  tradeAgreement,
}: BriefPlace): Pick<LinesFrame, "itemAddress" | "recordAddress"> &
  Pick<BriefFrame, "site" | "address" | "sourceAddress" | "moreAddress"> {
  const inSectors = withPicks(NO_SELECTION, "sector", sector)
  const page = (path: string, view: Partial<View> = {}) =>
    addressOf(path, writeView({ ...DEFAULT_VIEW, asOf, ...view }))
  const isOpen = withPicks(inSectors, "stage", { include: OPEN_STAGES, exclude: [] })
  const asked = (by: string): Selection => withPicks(isOpen, "asked", { include: [by], exclude: [] })
  return {
    site: addressOf(""),
    address: page("brief/", { selection: inSectors, brief }),
    itemAddress: (id: Dataset["items"][number]["id"]) => page(`items/${id}/`),
    sourceAddress: (id) => addressOf(`sources/${id}/`),
    recordAddress: ({ fact }) => {
      switch (fact.kind) {
        case "met":
        case "asked":
        case "signed":
          return page(`meetings/${fact.meeting.id}/`)
        case "move":
          return page(`items/${fact.move.item.id}/`)
        case "ask":
          return page(`items/${fact.row.item.id}/`)
        case "value":
        case "quiet":
          return page(`items/${fact.item.id}/`)
        case "trade":
          return tradeAgreement === null ? page("") : page(`items/${tradeAgreement}/`)
        case "differ":
          return `${page("disagreements/")}#${fact.disagreement.id}`
        case "office":
          return page(`people/${fact.holder.person.id}/`)
      }
    },
    moreAddress: (section, { choice, last }) => {
      switch (section) {
        case "met":
          return last ? page(`meetings/${last.id}/`) : page("meetings/")
        case "theirs":
          return page("asks/", { selection: asked(choice.counterpart) })
        case "ours":
          return page("asks/", { selection: asked(choice.side) })
        case "together":
          return page("asks/", { selection: asked(BOTH) })
        case "differ":
          return page("disagreements/", { selection: inSectors })
        // No page lists these and no others.
        case "changed":
        case "figures":
        case "quiet":
        case "offices":
          return null
      }
    },
  }
}
