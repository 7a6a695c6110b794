/** Words of the page that opens a reader's own dataset, and of the banner over it. */
export const own = {
  lead: "See a dataset of your own with everything this site does: filters, charts, meetings, asks, briefs and files. It is read in this browser and sent nowhere.",
  drop: "Drop files here, or",
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  accepted: (most: string) =>
    `One JSON file with a whole dataset, the files of a data folder (also as ZIP), or a table of items as CSV or Excel; up to ${most} together.`,
  fields: "What the records hold",
  template: {
    title: "Start from a table",
    text: "The template has a column for each thing a row may say, what goes in it, and one row as an example. One row is one event; rows with the same id are events of one item.",
    csv: "Template as CSV",
    xlsx: "Template as Excel, explained",
    rows: "Rows",
    explained: "Columns",
    column: "Column",
    meaning: "What goes in it",
    needed: "Needed",
    isNeeded: "yes",
    allowed: "Allowed values",
  },
  inOneFile: "This one file cannot open another dataset; the site itself can.",
  kept: {
    title: "Your dataset in this browser",
    about: (name: string, items: string, opened: string) => `${name}: ${items}, opened on ${opened}.`,
    show: "Show it",
    remove: "Remove it",
    replaced:
      "Another one that you open takes its place, and what you changed in its records or briefs is lost.",
    missing: "No dataset of your own is kept in this browser. Open its file again.",
  },
  items: (count: string, one: boolean) => (one ? "one item" : `${count} items`),
  working: {
    reading: "Reading the files…",
    checking: "Checking the records…",
    keeping: "Keeping the dataset in this browser…",
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing was changed.",
  },
  mapping: {
    title: "Which column is which?",
    lead: (file: string, rows: string, one: boolean) =>
      `${file}: ${one ? "one row" : `${rows} rows`}. What the columns seem to be is chosen already: check it, and change what is wrong.`,
    first: "The first rows",
    columns: "Columns",
    thing: "What a row says",
    from: "Column of the table",
    none: "not in the table",
    always: (value: string) => `in every row: ${value}`,
    dataset: "The dataset",
    name: "Its name",
    party: (number: number) => `Country ${number}`,
    code: "Two-letter code",
    until: "Day on which its sources were last searched",
    read: "Read the rows",
    missing: (columns: string) => `Still needed: ${columns}.`,
  },
  result: {
    title: "What was read",
    whole: (items: string) => `All of it can be used: ${items}.`,
    part: (items: string, left: string, one: boolean, _oneItem: boolean) =>
      `${items} can be used; ${one ? "one row or record was" : `${left} rows or records were`} left out.`,
    nothing: "Nothing of it can be used as it stands. Mend what is listed here, and open it again.",
    show: "Show what can be used",
    columns: "Change the columns",
    again: "Open something else",
    rejected: "What was left out, with reasons (CSV)",
  },
  problems: {
    title: (count: string) => `Problems: ${count}`,
    words: "Words in the list",
    rule: "Rule",
    anyRule: (count: string) => `all rules (${count})`,
    columns: ["Place", "Record", "Field", "Value", "Rule", "What to do"],
    row: (row: string) => `row ${row}`,
    none: "No problem in the list has these words.",
    shown: (shown: string, all: string) => `${shown} of ${all}`,
    more: (count: string) => `${count} more`,
    cut: (count: string) => `The list holds the first ${count}; the CSV file holds all.`,
  },
  refused: "This cannot be opened",
  faults: {
    empty: (file: string) => `${file} is empty.`,
    tooLarge: (_file: string, size: string, most: string) =>
      `These are ${size}; up to ${most} can be opened. Open a part of it.`,
    unpacksTooLarge: (file: string, _about: string, most: string) =>
      `${file} would unpack to more than ${most}. It was not unpacked.`,
    unknown: (file: string) =>
      `${file} is neither JSON, nor a table as CSV or Excel, nor a ZIP. Its content counts, not its name.`,
    encoding: (file: string) =>
      `The text of ${file} is not UTF-8. Save it as “CSV UTF-8”, and open it again.`,
    damaged: (file: string, about: string) => `${file} is damaged: ${about}`,
    noDataset: (file: string) =>
      `${file} holds no dataset: one file needs “about” and its collections, a folder its dataset.json.`,
    packageOfTables: (file: string) =>
      `${file} is a data package of tables. Open the one JSON file of the same dataset.`,
    noRows: (file: string) =>
      `${file} has no rows below its headings. Only the first sheet of a workbook is read.`,
    quotes: (file: string, row: string) =>
      `In row ${row} of ${file} a quotation mark opens or ends a cell in the wrong place: the rows after it would be read into that cell. Write it twice inside a quoted cell, or remove it, and open the file again.`,
    severalTables: (file: string) => `Several tables cannot be joined. Open one alone, for example ${file}.`,
    stopped: (_file: string, about: string) =>
      `Reading stopped, perhaps for want of memory. Close other tabs, or open a part of it. ${about}`,
  },
  banner: {
    label: "Your own dataset",
    text: (name: string, items: string, opened: string) =>
      `You see your own dataset: ${name}, ${items}, opened on ${opened}. Addresses of these pages work in this browser alone.`,
    back: "Back to the published dataset",
    remove: "Remove it",
    lost: "This page is read anew for that, and your dataset, which this browser does not keep, is lost. Go on?",
    unkept: {
      full: "This browser has no room to keep it: it is gone once you reload, leave or choose another language.",
      forbidden:
        "This browser does not allow keeping it: it is gone once you reload, leave or choose another language.",
      gone: "Another tab has removed or replaced it: it is gone once you reload, leave or choose another language.",
    },
  },
  noFiles:
    "A dataset of your own has no downloads, feeds or earlier releases here; the table of items, charts and briefs leave this page as files.",
}
