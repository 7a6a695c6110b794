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
  loadingAll: "Loading the whole dataset…",
  missingAll: "The whole dataset did not arrive. Reload the page to try again.",
  loading: "Loading the codebook…",
  missing: "The codebook did not arrive. Reload the page to try again.",
  columns: ["Field", "Type", "Meaning and allowed values", "Example"],
  optional: "optional",
  unit: (unit: string) => `Unit: ${unit}.`,
  allowed: (values: readonly string[]) => `One of: ${values.join(", ")}`,
  record: {
    dataset: "The dataset",
    releases: "The releases",
    item: "Item",
    meeting: "Meeting",
    person: "Person",
    organisation: "Organisation",
    place: "Place",
    source: "Source",
    series: "Series",
    disagreement: "Disagreement",
  },
  download: {
    title: "Take the data away",
    inOneFile:
      "This one file holds the whole site. Data packages, feeds and earlier releases are on the site itself; the table of items leaves this file too, as Excel, CSV or JSON.",
    zip: {
      link: "Data package (ZIP)",
      what: "a table for each kind of record as CSV, with descriptor, codebook and licence.",
    },
    json: { link: "One JSON file", what: "every record as the page reads it." },
    package: {
      link: "Descriptor of the data package",
      what: "for programs that read Frictionless packages from an address.",
    },
  },
  package: {
    readme: (n: PackageWords) =>
      [
        `# ${n.title}`,
        "",
        n.description,
        "",
        `Data ${n.release}. ${n.coverage.join(". ")}`,
        "",
        `Licence: ${n.licence}. Name the dataset and its version.`,
        "",
        "## Tables",
        "",
        "One table for each collection, and one for each list within its records: its rows name the record and their place in the list. Text stands in a column for each language. A date is as long as what is known: a day, a month or a year. Sums are as reported; nothing is converted, and nothing may be added up. What every column means stands in datapackage.json and codebook.md.",
        "",
        "| Table | Rows |",
        "|---|---|",
        ...n.tables.map(({ name, rows }) => `| ${name} | ${rows} |`),
        "",
      ].join("\n"),
    licence: ({ name, url }: { readonly name: string; readonly url: string }) =>
      `The data are under ${name}: ${url}\n\nName the dataset and its version. The documents cited belong to their publishers; the dataset holds their titles, names, dates and figures, and no passage of their text.\n`,
  },
  about: {
    title: "About and method",
    questionsText:
      "What was asked, by whom, at which meeting; what became of it; and how do we know? Every line is a claim with its source, and the paragraph of the source where it was recorded.",
    stages: "What each stage means",
    stagesText:
      "The stage of an item is computed from its events, never typed in: the last event that is more than a mention decides. A ladder leads from an ask to delivery; four ends lie outside it.",
    stageColumns: ["Stage", "Needs", "Is not enough"],
    acts: "How far an act carries a promise",
    actsText:
      "Every event names its act, and the act sets the highest stage it can record. A memorandum, a speech, a ceremony or a plan delivers nothing that was to be supplied. Standing bodies, anniversaries, visits and statements are no promises: they say what they do and climb no ladder.",
    actColumns: ["Act", "Something supplied", "A treaty", "A programme", "A declaration"],
    moves: "moves nothing",
    ends: (stage: string) => `ends it: ${stage}`,
    counting: "How things are counted",
    countingPoints: (years: number, days: number) => [
      "Reports are different documents. Origins are the releases or wire stories behind them: two stories on one press release are two reports and one origin.",
      "¶ is the paragraph of the source that carries the claim; where it is missing, no paragraph was recorded.",
      "A date is as long as what is known. No day is made up: “Nov 2024” stays a month in every list and sort.",
      `An open item is called silent when its last evidence is ${years} years old or older. Nothing is called overdue: most asks have no deadline.`,
      `Two clocks run: days since the last evidence, and days since somebody last looked. After ${days} days without a look the page says “not checked since”, and no longer “without news”.`,
      "“As of” a day shows what had happened by then, as the sources tell it today: a report printed later still attests an earlier event. Sums and yearly figures are shown only once they were reported. Titles and parties stay today’s.",
      "An ask counts as raised again without moving while its item has not changed its stage since the same side last asked.",
      "Somebody counts as holding an office until a source shows the term's end or somebody else in it.",
      "Sums are shown as reported, with currency, kind and date. Nothing is converted, and nothing is added up.",
      "The value of an item is the lowest to the highest report of the whole item, of the most binding kind, in the currency most reports use.",
      "Leaders have met where the principals of both countries were in one room. Calls and letters are listed and end no silence.",
    ],
    search: "How the sources were searched",
    covers: (from: string, until: string) => `From ${from} to ${until}, the day of the last search.`,
    languages: (count: number, parts: readonly string[]) =>
      `${count} sources by language: ${parts.join(", ")}.`,
    kinds: (parts: readonly string[]) => `By kind: ${parts.join(", ")}.`,
    bias: "Which way it leans",
    gaps: "What is missing",
    limitPoints: [
      "Silence in the sources is not proof that nothing happened, and an ask that nobody reported is not here.",
      "Nothing here is a forecast or a verdict on a partner.",
      "The prose is our own. Where it rests on weak ground only, the record says so.",
    ],
    licence: "Licences",
    licenceText:
      "The data may be used and changed under the licence named here, with the name of the dataset and its version. The program is under the MIT licence.",
    libraries: "Licences of the libraries in this page",
  },
}

interface PackageWords {
  readonly title: string
  readonly description: string
  readonly release: string
  readonly coverage: readonly string[]
  readonly licence: string
  readonly tables: readonly { readonly name: string; readonly rows: number }[]
}
