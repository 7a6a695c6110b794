import { createContext, useContext } from "react"

/** Addresses within the product; each carries the selection of the page along. */
export interface Links extends FullAddresses {
  readonly overview: () => string
  readonly asks: () => string
  readonly meetings: () => string
  readonly people: () => string
  readonly organisations: () => string
  readonly brief: () => string
  readonly sources: () => string
  readonly disagreements: () => string
  readonly data: () => string
  /** What each release of the data changed. */
  readonly changes: () => string
  readonly health: () => string
  readonly open: () => string
  /** The form of a record by its folder and id, "items/fa50-sale"; null for the page that finds one. */
  readonly edit: (record: string | null) => string
  readonly about: () => string
  readonly item: (id: string) => string
  readonly meeting: (id: string) => string
  readonly source: (id: string) => string
  readonly person: (id: string) => string
  readonly organisation: (id: string) => string
  /** Its place on the page of disagreements, without the selection, which may leave it out. */
  readonly disagreement: (id: string) => string
  /** The overview with this sector as the whole selection. */
  readonly sector: (id: string) => string
  /** The overview, or the sources, with this person or organisation as the whole selection. */
  readonly selected: (page: "overview" | "sources", facet: "person" | "organisation", id: string) => string
  /** What changed since an earlier meeting; since the one before where none is named. */
  readonly since: (id: string, earlier: string | null) => string
  /** The overview as known on a day. */
  readonly asOf: (day: string) => string
  /** The brief for the next meeting of a level. */
  readonly briefOfLevel: (
    level: "leaders" | "ministers" | "vice-ministers" | "ambassadors" | "officials",
  ) => string
  /** The brief as it would have been on a day, before a past meeting. */
  readonly briefBefore: (meeting: string, day: string) => string
}

/** Full addresses, for what leaves the page. */
interface FullAddresses {
  /** What the page shows now. */
  readonly here: () => string
  /** A chart or the table for a frame on another page, with the selection of the page; null where no page can be framed. */
  readonly embed: ((part: string) => string) | null
}

const LinksContext = createContext<Links | null>(null)

export const LinksProvider = LinksContext.Provider

/** Where every record and page lives. A plain `<a href>` is enough: the app turns clicks on it into navigation. */
export function useLinks(): Links {
  const links = useContext(LinksContext)
  if (!links) throw new Error("useLinks needs a LinksProvider above it")
  return links
}
