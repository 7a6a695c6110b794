/** Words of the change log, of a record's history and of a proposed correction. */
export const changes = {
  title: "Changes of the data",
  lead: "What each release of the dataset added, corrected or took out, with the earlier wording beside the new one.",
  release: (version: string, date: string) => `${version}, ${date}`,
  whole: (version: string) => `All of ${version} as JSON`,
  first: "The first release; every record was new.",
  translated: (ko: string, es: string) =>
    `Translated for the first time: ${ko} texts into Korean, ${es} into Spanish.`,
  none: "No record changed.",
  count: (records: number) => `${records} ${records === 1 ? "record" : "records"}`,
  kind: { added: "added", changed: "changed", withdrawn: "taken out" },
  withdrawn: "Taken out, and why",
  columns: ["Field", "Before", "Since"],
  table: (title: string) => `What changed: ${title}`,
  nothing: "none",
  /** In place of an entry that came or went. */
  absent: "not there",
  feed: {
    title: (site: string) => `${site}: changes of the data`,
    ofSector: (site: string, sector: string) => `${site}: changes in ${sector}`,
    entry: (record: string, kind: string, version: string) => `${record}: ${kind} with ${version}`,
    field: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
    follow: "Follow the changes",
    all: "All sectors",
  },
  history: {
    title: "History of this record",
    none: "Unchanged since the first release.",
    added: (version: string, date: string) => `Added with ${version}, ${date}.`,
    loading: "Loading the history…",
    missing: "The history did not arrive. Close and open it to try again.",
    all: "All changes of the data",
  },
  correction: {
    title: "Propose a correction",
    lead: "A correction needs a source that can be read. Nothing is sent from here: the text goes by mail or as an issue.",
    field: "What is wrong",
    current: "It says now",
    proposal: "It should say",
    source: "Address of the source",
    sourceHint: "Begins with https:// or http://",
    sourceMissing: "A correction needs the address of a source, beginning with https:// or http://.",
    proposalMissing: "Write what it should say.",
    text: "Text of the correction",
    copy: "Copy the text",
    copied: "Copied",
    byHand: "Copying is not allowed here: select the text and copy it by hand.",
    mail: "Write a mail",
    issue: "Open an issue",
    subject: (id: string, version: string) => `Correction of ${id} (data ${version})`,
    body: (n: CorrectionWords) =>
      [
        `Record: ${n.record}`,
        `Page: ${n.address}`,
        `Data version: ${n.version}`,
        `Field: ${n.field}`,
        `It says: ${n.current}`,
        `It should say: ${n.proposal}`,
        `Source: ${n.source}`,
      ].join("\n"),
  },
}

interface CorrectionWords {
  readonly record: string
  readonly address: string
  readonly version: string
  readonly field: string
  readonly current: string
  readonly proposal: string
  readonly source: string
}
