/** Words of the data page, the codebook and the page about the method. */
export const data = {
  title: "The data",
  version: "Version",
  released: (version: string, date: string) => `${version}, released ${date}`,
  coverage: "Covers",
  covered: (from: string, until: string) =>
    `${from} to ${until}, the day on which sources were last searched`,
  licence: "Licence",
  collection: {
    items: "Items",
    meetings: "Meetings",
    sources: "Sources",
    people: "People",
    organisations: "Organisations",
    places: "Places",
    series: "Series",
    disagreements: "Disagreements",
  },
  codebook: "Codebook",
  codebookText:
    "What every field means. Dates are as long as what is known: a day, a month or a year. Text is in English, and in Korean and Spanish where a translation exists.",
  loading: "Loading the codebook…",
  missing: "The codebook did not arrive. Reload the page to try again.",
  columns: ["Field", "Type", "Meaning and allowed values", "Example"],
  optional: "optional",
  unit: (unit: string) => `Unit: ${unit}.`,
  allowed: (values: readonly string[]) => `One of: ${values.join(", ")}`,
  record: {
    dataset: "The dataset",
    item: "Item",
    meeting: "Meeting",
    person: "Person",
    organisation: "Organisation",
    place: "Place",
    source: "Source",
    series: "Series",
    disagreement: "Disagreement",
  },
  about: {
    title: "About and method",
    questionsText:
      "What was asked, by whom, at which meeting; what became of it; and how do we know? Every line is a claim with its source, and the paragraph of the source where it was recorded.",
    stages: "What each stage means",
    stagesText:
      "The stage of an item is computed from its events, never typed in: the last event that is more than a mention decides. A ladder leads from an ask to delivery; four ends lie outside it.",
    stageColumns: ["Stage", "Needs", "Is not enough"],
    counting: "How things are counted",
    countingPoints: (years: number) => [
      "Reports are different documents. Origins are the releases or wire stories behind them: two stories on one press release are two reports and one origin.",
      "¶ is the paragraph of the source that carries the claim; where it is missing, no paragraph was recorded.",
      "A date is as long as what is known. No day is made up: “Nov 2024” stays a month in every list and sort.",
      `An open item is called silent when its last evidence is ${years} years old or older. Nothing is called overdue: most asks have no deadline.`,
      "Sums are shown as reported, with currency, kind and date. Nothing is converted, and nothing is added up.",
      "The value of an item is the lowest to the highest report of the whole item, of the most binding kind, in the currency most reports use.",
      "Leaders have met where the principals of both countries were in one room. Calls and letters are listed and end no silence.",
    ],
    limits: "Coverage and limits",
    limitPoints: [
      "Silence in the sources is not proof that nothing happened, and an ask that nobody reported is not here.",
      "Nothing here is a forecast or a verdict on a partner.",
      "The prose is our own. Where it rests on weak ground only, the record says so.",
    ],
    licence: "Licences",
    licenceText:
      "The data may be used and changed under the licence named here, with the name of the dataset and its version. The program is under the MIT licence.",
  },
}
