import type { Dataset } from "../dataset/records.ts"
import { BOTH } from "../dataset/vocabulary.ts"
import type { BriefFrame } from "../files/briefDocument.ts"
import { writeView } from "../selection/address.ts"
import { type Picks, type Selection, NO_SELECTION, withPicks } from "../selection/selection.ts"
import { DEFAULT_VIEW, type View } from "../selection/view.ts"
import { addressOf } from "./location.ts"

interface BriefPlace extends Pick<View, "brief" | "asOf"> {
  readonly sector: Picks
}

/** Whole addresses that a brief prints: its own, those of items and sources, and where a section's rest is found. */
export function briefAddresses({
  sector,
  brief,
  asOf,
}: BriefPlace): Pick<BriefFrame, "site" | "address" | "itemAddress" | "sourceAddress" | "moreAddress"> {
  const inSectors = withPicks(NO_SELECTION, "sector", sector)
  const page = (path: string, view: Partial<View> = {}) =>
    addressOf(path, writeView({ ...DEFAULT_VIEW, asOf, ...view }))
  const asked = (by: string): Selection => withPicks(inSectors, "asked", { include: [by], exclude: [] })
  return {
    site: addressOf(""),
    address: page("brief/", { selection: inSectors, brief }),
    itemAddress: (id: Dataset["items"][number]["id"]) => page(`items/${id}/`),
    sourceAddress: (id) => addressOf(`sources/${id}/`),
    moreAddress: (section, { choice, last }) => {
      switch (section) {
        case "met":
        case "offices":
          return last ? page(`meetings/${last.id}/`) : page("meetings/")
        case "theirs":
          return page("asks/", { selection: asked(choice.counterpart) })
        case "ours":
          return page("asks/", { selection: asked(choice.side) })
        case "together":
          return page("asks/", { selection: asked(BOTH) })
        case "differ":
          return page("disagreements/", { selection: inSectors })
        case "changed":
        case "figures":
          return page("", { selection: inSectors })
        case "quiet":
          return page("", { selection: inSectors, sort: [{ column: "last", descending: false }] })
      }
    },
  }
}
