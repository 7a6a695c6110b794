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
  withdrawnOf: (title: string, part: string | null) => `${title}${part === null ? "" : `: ${part}`}.`,
  columns: ["What changed", "Before", "Since"],
  table: (title: string) => `What changed: ${title}`,
  /** What happened to a field or an entry. */
  told: {
    added: (field: string) => `${field} added`,
    removed: (field: string) => `${field} taken out`,
    reworded: (field: string) => `${field} reworded`,
    changed: (field: string) => `${field} changed`,
  },
  all: "Whole text",
  /** In place of an entry that came or went. */
  absent: "not there",
  feed: {
    title: (site: string) => `${site}: changes of the data`,
    ofSector: (site: string, sector: string) => `${site}: changes in ${sector}`,
    entry: (record: string, kind: string, version: string) => `${record}: ${kind} with ${version}`,
    field: (what: string, before: string | null, after: string | null) =>
      `${what}: ${[before, after].filter((side) => side !== null).join(" → ")}`,
    follow: "Follow the changes",
    all: "All sectors",
  },
  history: {
    none: "Unchanged since the first release.",
    added: (version: string, date: string) => `Added with ${version}, ${date}.`,
    missing: "The history did not arrive. Close and open it to try again.",
    all: "All changes of the data",
  },
  correction: {
    lead: "A correction needs a source that can be read. Nothing is sent from here: you get a text to send.",
    field: "What is wrong",
    fieldMissing: "Choose what is wrong.",
    narrow: "Narrow the list",
    shown: (shown: string, all: string) => (shown === all ? `${all} values` : `${shown} of ${all} values`),
    noField: "Nothing matches.",
    current: "It says now",
    proposal: "It should say",
    proposalHint: "The right value, or the right wording.",
    source: "Source",
    sourceHint: "A web address beginning with https:// or http://, or publisher, title and date.",
    sourceMissing:
      "Name a source: a web address beginning with https:// or http://, or publisher, title and date.",
    proposalMissing: "Write what it should say.",
    make: "Make the text",
    text: "Text of the correction",
    copy: "Copy the text",
    copied: "Copied",
    byHand: "Copying is not allowed here: select the text and copy it by hand.",
    mail: "Write a mail",
    issue: "Open an issue",
    record: (title: string, path: string) => `${title} (${path})`,
    subject: (title: string, version: string) => `Correction: ${title} (data ${version})`,
    body: (n: CorrectionWords) =>
      [
        `Record: ${n.record}`,
        `Page: ${n.address}`,
        `Data version: ${n.version}`,
        `Field: ${n.field}`,
        `Path: ${n.path}`,
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
  readonly path: string
  readonly current: string
  readonly proposal: string
  readonly source: string
}
