import type { ReactNode } from "react"
import { type Links, LinksProvider } from "../../src/ui/links.ts"

const page = (path: string) => () => `/${path}`
const record = (folder: string) => (id: string) => `/${folder}/${id}/`

/** Addresses at the root, without a selection. */
export const testLinks: Links = {
  overview: page(""),
  asks: page("asks/"),
  meetings: page("meetings/"),
  brief: page("brief/"),
  people: page("people/"),
  organisations: page("organisations/"),
  sources: page("sources/"),
  disagreements: page("disagreements/"),
  data: page("data/"),
  changes: page("data/changes/"),
  health: page("data/health/"),
  open: page("data/health/"),
  edit: (key) => `/data/edit/${key === null ? "" : `#${key}`}`,
  about: page("about/"),
  item: record("items"),
  meeting: record("meetings"),
  source: record("sources"),
  person: record("people"),
  organisation: record("organisations"),
  selected: (name, facet, id) => `/${name === "overview" ? "" : "sources/"}?${facet}=${id}`,
  disagreement: (id) => `/disagreements/#${id}`,
  sector: (id) => `/?sector=${id}`,
  since: (id, earlier) => `/meetings/${id}/since/${earlier === null ? "" : `?since=${earlier}`}`,
  here: () => "https://site.example/",
  embed: (part) => `https://site.example/embed/${part}/`,
  asOf: (day) => `/?asof=${day}`,
  briefOfLevel: (level) => `/brief/?level=${level}`,
  briefBefore: (meeting, day) => `/brief/?before=${meeting}&asof=${day}`,
}

export function WithLinks({ children }: { readonly children: ReactNode }) {
  return <LinksProvider value={testLinks}>{children}</LinksProvider>
}
