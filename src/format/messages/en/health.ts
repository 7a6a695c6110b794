/** Words of the page of data health, and of the lines that a build prints. */
export const health = {
  intro:
    "Where this dataset is thin, counted by rules and not by judgement, so that an editor sees what to do next and a reader how far a figure carries. The whole dataset is counted, whatever is filtered elsewhere.",
  today: (date: string) => `Days since the last check are counted to ${date}.`,
  pointer: "What is thin, weak, missing or long not checked is counted by rules, record by record:",
  link: "How healthy the data are",
  summary: "All checks",
  summaryColumns: ["Check", "Found"],
  /** What each check is called, and what it counts. */
  checks: (days: number) => ({
    unsupported: { title: "Claims without evidence", of: "claims" },
    oneOriginItems: { title: "Items that rest on one origin", of: "items" },
    oneOriginClaims: { title: "Claims that rest on one origin", of: "claims with evidence" },
    noParagraph: { title: "Evidence without a paragraph", of: "pieces of evidence" },
    unchecked: { title: `Items not checked for ${days} days`, of: "items" },
    weak: { title: "Weak ground", of: "claims and sources" },
    ko: { title: "Texts and names without Korean", of: "texts and names" },
    es: { title: "Texts and names without Spanish", of: "texts and names" },
    disagreements: { title: "Open disagreements", of: "disagreements on record" },
    sectors: { title: "Sectors with an item on one origin", of: "sectors" },
  }),
  rules: {
    unsupported:
      "Events, asks, sums, meetings and figures must have evidence, or the data are refused. Notes and offices may lack it: notes that say what was not found often have nothing to cite; an office counts here where no source bears its days, or no meeting shows anybody in it. Titles, summaries and remarks rest on the evidence of their record and are not counted.",
    oneOriginItems:
      "Everything known of the item goes back to one release or story, however many reports repeat it.",
    oneOriginClaims:
      "Counted one by one: an item with many origins may still hold claims that only one of them bears. What a source says where sources differ is its own word and is not counted.",
    noParagraph:
      "The source is named, the paragraph that carries the claim is not. A source that bears two claims is two pieces of evidence.",
    unchecked: "Nobody has looked for news of them since, or ever; closed items are counted too.",
    weak: "Marked as weak in the data, with the reason; and claims all of whose sources are marked so.",
    translations:
      "Own prose is English first. A person is named in a language only where a source prints the name; places and bodies also by the name in common use. Where some records of a kind have what others lack, those that lack it are listed.",
    disagreements:
      "Sources that contradict each other once currency, rounding, scope, stage and as-of are compared.",
    sectors:
      "Fewest origins first, of equals fewest reports. Few sources may mean little cooperation, or little reporting.",
  },
  kinds: "Claims by kind",
  kindTable: "What claims of each kind rest on",
  kindColumns: ["Kind", "Without evidence", "On one origin", "Evidence without a paragraph"],
  kind: {
    event: "Events",
    ask: "Asks",
    amount: "Sums",
    notes: "Notes",
    meeting: "Meetings",
    office: "Offices",
    point: "Figures by year",
    disagreement: "Words of sources that differ",
  },
  /** Its cell where each is the word of one source. */
  oneEach: "one source each",
  count: (found: string, of: string) => `${found} of ${of}`,
  counted: (found: string, of: string, what: string) => `${found} of ${of} ${what}`,
  none: "None found.",
  more: (count: string) => `${count} more`,
  rest: (title: string) => `${title}, the others`,
  notChecked: "never",
  onlyWeak: "all its sources are weak",
  record: "Record",
  entryColumns: ["Record", "Entry"],
  weakColumns: ["Record", "Entry", "Why"],
  entry: (kind: string, date: string | null) => (date === null ? kind : `${kind}, ${date}`),
  figure: (measure: string, value: string, unit: string) => `${measure}, ${value} ${unit}`,
  itemColumns: ["Item", "Known from"],
  claimColumns: ["Record", "Claims on one origin"],
  paragraphColumns: ["Record", "Evidence without a paragraph"],
  checkedColumns: ["Item", "Last checked"],
  disagreementColumns: ["Disagreement", "On"],
  noItem: "no item",
  translations: "Missing translations",
  translationTable: "Texts and names that lack a language, by kind of record",
  translationColumn: "Kind",
  reviewTable: "Translations that no native speaker has reviewed, of those there are",
  unreviewedColumn: (language: string) => `Unreviewed in ${language}`,
  part: { text: "texts", name: "names" },
  partOf: (kind: string, part: string) => `${kind}: ${part}`,
  lacking: (kind: string, part: string, language: string) => `${kind}: ${part} without ${language}`,
  lackingColumn: (language: string) => `Without ${language}`,
  sectors: "Sectors, thinnest first",
  sectorTable: "What each sector rests on",
  sectorColumns: ["Sector", "Items", "On one origin", "Known from", "Last evidence"],
  /** Heading of what a build prints. */
  printed: (date: string) => `Data health, last checks counted to ${date}:`,
  line: (title: string, counted: string) => `  ${title}: ${counted}`,
}
