/** Words around every page. */
export const shell = {
  skip: "Skip to the content",
  nav: "Pages",
  pages: {
    overview: "Overview",
    asks: "Asks",
    meetings: "Meetings",
    people: "People",
    organisations: "Organisations",
    brief: "Brief",
    sources: "Sources",
    disagreements: "Where sources differ",
    data: "Data",
    changes: "Changes of the data",
    health: "Data health",
    open: "Open your own data",
    edit: "Edit records",
    about: "About",
  },
  language: "Language",
  menu: "Menu",
  untranslated: (language: string) =>
    `${language} did not arrive whole: what is missing is shown in English.`,
  theme: { label: "Theme", system: "System", light: "Light", dark: "Dark", contrast: "Contrast" },
  version: (version: string, released: string, asOf: string) =>
    `Data ${version}, released ${released}. Sources searched until ${asOf}.`,
  printed: (version: string, asOf: string) => `Data ${version}, as of ${asOf}`,
  unfiltered: "no filters",
  licence: "Data licence:",
  dropped: (parts: readonly string[]) =>
    `Part of the address means nothing here and was left out: ${parts.join("; ")}`,
  dismiss: "Dismiss",
  notFound: {
    title: "No such page",
    text: "This address names no page or record of the dataset.",
    back: "Go to the overview",
  },
  failed: {
    data: {
      title: "The dataset could not be loaded",
      text: "The page is here, its data is not.",
    },
    page: {
      title: "The page could not be loaded",
      text: "What it needs did not arrive. Try again, or go back.",
    },
    drawing: {
      title: "The page could not be drawn",
      text: "A fault of the program. What you kept in this browser is untouched.",
    },
    part: "The rest of this page did not arrive. Load the page again to try once more.",
    retry: "Try again",
  },
  close: "Close",
  copyLink: "Copy link",
  copied: "Link copied",
  /** Title of the page that tells what changed between two meetings. */
  since: (meeting: string) => `What changed before: ${meeting}`,
  /** Titles of what can stand in a frame on another page. */
  embedded: {
    items: "Table of items",
    sectors: "Sectors and stages",
    activity: "Activity by year",
    meetings: "Meetings over time",
    asks: "Asks and what became of them",
  },
  search: {
    open: "Search everything",
    key: "/",
    failed: "The search did not arrive. Load the page again to try once more.",
  },
  /** What can be done with a record or a view. */
  tools: {
    cite: "Cite",
    history: "History of this record",
    loading: "Loading the history…",
    correction: "Propose a correction",
  },
}
