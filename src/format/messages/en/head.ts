/** What a page says of itself to search engines and previews, beside its title. */
export const head = {
  describe: {
    asks: "Who asked whom for what, at which meeting it was first voiced, how often it was raised again, and what came of it.",
    meetings:
      "Every recorded meeting between the two governments: who met whom, where, at what level, what was raised and what was signed.",
    brief:
      "What an officer must know before a meeting, on two pages: when they last met, open asks both ways, what changed, figures, where sources differ, who holds which office; every sentence with its source.",
    disagreements:
      "Every point on which sources differ after currency, rounding, scope and date are compared, with each source's word and what is shown.",
    data: "What each field of the dataset means, its unit, its allowed values and an example.",
    changes:
      "What each release of the dataset added, corrected or took out, with the earlier wording beside the new one.",
    health:
      "Where the dataset is thin: claims without evidence or on one origin, evidence without a paragraph, items long not checked, weak ground, missing translations, open disagreements, sectors with little behind them.",
    open: "Opens a dataset of your own in this browser, from JSON, CSV or Excel, with every filter, chart and brief; nothing is sent anywhere.",
    edit: "A form for each record of the dataset, for its editors: checked while you type, saved as a file.",
    about: "What the stages mean, how the sources were searched, and what is known to be missing.",
    source: (named: string) => `The claims that rest on ${named}.`,
    person: (named: string) =>
      `${named}: offices in which sources show the holder, meetings attended, what was asked and signed there, items that name the person.`,
    organisation: (named: string) =>
      `${named}: the items that it takes part in, what happened to them, the meetings at which they came up, the people named in them.`,
    since: (meeting: string) =>
      `New asks, changes of stage, signatures, silences and changes of office from an earlier meeting to this one: ${meeting}.`,
    embed: (site: string) => `A chart or table of ${site} for a frame on another page.`,
  },
  /** Words in the picture that stands for a page elsewhere. */
  preview: {
    state: (state: string, date: string) => `${state} · last event ${date}`,
    counts: (items: number, meetings: number) => `${items} items followed through ${meetings} meetings`,
    foot: (site: string, version: string, date: string) => `${site} · data ${version}, as of ${date}`,
  },
}
