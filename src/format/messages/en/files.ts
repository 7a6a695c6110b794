import { items } from "./items.ts"

const { columns } = items

/** A column of a file: what stands over it, and what it means. */
const column = (heading: string, meaning: string) => ({ heading, meaning })

/** What stands in the files that leave the page. */
export const files = {
  sheets: { data: "Data", sources: "Sources", dictionary: "Dictionary", notes: "Notes" },
  /** Heading and meaning of each column of the data. */
  fields: {
    item: column(columns.item, "Title of the item: one subject of cooperation followed through time."),
    summary: column("Item: summary", "What it is and where it stands."),
    sector: column(columns.sector, "Sector of the item."),
    stage: column(
      columns.stage,
      "Stage reached on the as-of day, computed from the events; of what is no promise, its kind.",
    ),
    does: column("Stage: note", "What an item that is no promise does, with the dates on record."),
    asked: column(
      columns.asked,
      "Each side that asked, with the date of its newest ask; “no later event” where nothing on record came after it.",
    ),
    last: column(columns.last, "Date of the last event, as long as what is known: a day, a month or a year."),
    quiet: column(
      "Last event: note",
      "Where an open item is quiet: since when nobody checked, or how long there has been no news.",
    ),
    value: column(
      columns.value,
      "Lowest to highest report of the whole item, of the most binding kind, in the currency most reports use. Nothing is converted or added.",
    ),
    currency: column("Value: currency", "Currency of the reports, as ISO 4217 code."),
    low: column("Value: lowest", "Lowest report, in units of the currency."),
    high: column("Value: highest", "Highest report, in units of the currency."),
    amounts: column(
      "Value: note",
      "What kind of sum it is, when it was reported, by how many reports if several, and whether they differ.",
    ),
    parties: column(
      columns.parties,
      "Organisations that take part, the leading ones first: the first two, and how many more.",
    ),
    names: column(
      "Parties: all names",
      "Full names of all organisations that take part, the leading ones first.",
    ),
    reports: column(columns.reports, "Number of different sources behind the item."),
    releases: column("Reports: note", "Number of different releases or stories behind these sources."),
    instrument: column(columns.instrument, "What kind of promise it is."),
    first: column(
      columns.first,
      "Date of the first event, as long as what is known: a day, a month or a year.",
    ),
    meetings: column(columns.meetings, "Number of recorded meetings at which the item came up."),
    origins: column(columns.origins, "Number of different releases or stories behind the sources."),
    group: column("Group", "Heading under which the item stands in the table."),
    id: column("Id", "Id of the item in the dataset."),
    permalink: column("Permalink", "Address of the item’s own page, with every event and its evidence."),
    sources: column(
      "Sources",
      "Ids of the sources behind the item, in the order of first mention; the sheet of sources lists them.",
    ),
  },
  /** Heading and meaning of each column of the list of sources. */
  sourceFields: {
    id: column("Id", "Id of the source in the dataset."),
    publisher: column("Publisher", "Who published it; for a reprint both names."),
    title: column("Title", "Title as printed."),
    published: column(
      "Published",
      "Date of publication, not of the event, as long as what is known: a day, a month or a year.",
    ),
    language: column("Language", "Language of the text."),
    kind: column("Kind", "What kind of document it is."),
    address: column("Address", "Address read; may be a mirror or an archive."),
    origin: column("Origin", "Release or wire story that this text repeats, shared by all that repeat it."),
    permalink: column("Permalink", "Address of the source’s own page, with all that rests on it."),
  },
  dictionary: {
    sheet: column("Sheet", "Sheet on which the column stands."),
    column: column("Column", "Heading of the column."),
    type: column("Type", "What its cells hold."),
    meaning: column("Meaning", "What they mean."),
  },
  types: {
    text: "text",
    key: "id or address",
    number: "number",
    date: "date; text where only the month or year is known",
  },
  noteFields: { note: column("Note", "What the note is about."), text: column("Text", "The note.") },
  notes: {
    title: "Title",
    shown: "Shown",
    filters: "Filters",
    group: "Grouped by",
    asOf: "As of",
    version: "Version of the data",
    licence: "Licence",
    address: "Address of this view",
    accessed: "Accessed",
  },
  noFilter: "none",
  licence: (name: string, url: string) => `${name}, ${url}`,
}
