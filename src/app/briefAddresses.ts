import type { Dataset } from "../dataset/records.ts"
import { yearOf } from "../dataset/partialDate.ts"
import { BOTH } from "../dataset/vocabulary.ts"
import type { BriefFrame } from "../files/briefDocument.ts"
import { writeView } from "../selection/address.ts"
import { type Picks, type Selection, NO_SELECTION, withPicks, withYears } from "../selection/selection.ts"
import { DEFAULT_VIEW, type View } from "../selection/view.ts"
import { OPEN_STAGES } from "../summary/brief.ts"
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
  const isOpen = withPicks(inSectors, "stage", { include: OPEN_STAGES, exclude: [] })
  const asked = (by: string): Selection => withPicks(isOpen, "asked", { include: [by], exclude: [] })
  return {
    site: addressOf(""),
    address: page("brief/", { selection: inSectors, brief }),
    itemAddress: (id: Dataset["items"][number]["id"]) => page(`items/${id}/`),
    sourceAddress: (id) => addressOf(`sources/${id}/`),
    moreAddress: (section, { choice, last }) => {
      switch (section) {
        case "met":
          return last ? page(`meetings/${last.id}/`) : page("meetings/")
        // No page lists them all.
        case "offices":
          return null
        case "theirs":
          return page("asks/", { selection: asked(choice.counterpart) })
        case "ours":
          return page("asks/", { selection: asked(choice.side) })
        case "together":
          return page("asks/", { selection: asked(BOTH) })
        case "differ":
          return page("disagreements/", { selection: inSectors })
        case "changed":
          return page("", { selection: withYears(inSectors, last ? yearOf(last.date) : null, null) })
        case "figures":
          return page("", { selection: inSectors })
        case "quiet":
          return page("", { selection: inSectors, sort: [{ column: "last", descending: false }] })
      }
    },
  }
}
