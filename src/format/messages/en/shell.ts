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
    about: "About",
  },
  describe: {
    asks: "Who asked whom for what, at which meeting it was first voiced, how often it was raised again, and what came of it.",
    meetings:
      "Every recorded meeting between the two governments: who met whom, where, at what level, what was raised and what was signed.",
    people:
      "Everybody named in the records: which offices sources show them in and when, at which meetings they sat, which items name them.",
    organisations:
      "Every body that takes part in an item: ministries, forces, companies, universities, international bodies, and what became of the items.",
    brief:
      "What an officer must know before a meeting, on two pages: when they last met, open asks both ways, what changed, figures, where sources differ, who holds which office; every sentence with its source.",
    sources: "Every source read, with the claims that rest on it and the release that it repeats.",
    disagreements:
      "Every point on which sources differ after currency, rounding, scope and date are compared, with each source's word and what is shown.",
    data: "What each field of the dataset means, its unit, its allowed values and an example.",
    changes:
      "What each release of the dataset added, corrected or took out, with the earlier wording beside the new one.",
    health:
      "Where the dataset is thin: claims without evidence or on one origin, evidence without a paragraph, items long not checked, weak ground, missing translations, open disagreements, sectors with little behind them.",
    about: "What the stages mean, how the sources were searched, and what is known to be missing.",
    source: (named: string) => `The claims that rest on ${named}.`,
    person: (named: string) =>
      `${named}: offices in which sources show the holder, meetings attended, what was asked and signed there, items that name the person.`,
    organisation: (named: string) =>
      `${named}: the items that it takes part in, what happened to them, the meetings at which they came up, the people named in them.`,
  },
  /** Words in the picture that stands for a page elsewhere. */
  preview: {
    state: (state: string, date: string) => `${state} · last event ${date}`,
    counts: (items: number, meetings: number) => `${items} items followed through ${meetings} meetings`,
    foot: (site: string, version: string, date: string) => `${site} · data ${version}, as of ${date}`,
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
    part: "The rest of this page did not arrive. Load the page again to try once more.",
    retry: "Try again",
  },
  problems: {
    title: (count: number) => (count === 1 ? "One problem in the data" : `${count} problems in the data`),
    text: "Mend the files below data/ and save: the page comes back by itself. A build stops at the same list.",
    columns: ["Place", "Record", "Field", "Value", "Rule", "What to do"],
  },
  close: "Close",
  copyLink: "Copy link",
  copied: "Link copied",
}
