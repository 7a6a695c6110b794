/** Labels of the fields of the dataset’s own files and of texts by language, by their names in the data. */
export const datasetFields = {
  dataset: {
    $schema: "Schema",
    id: "Id",
    title: "Title",
    question: "Opening question",
    description: "Description",
    parties: "Parties",
    sectors: "Sectors",
    tradeAgreement: "Trade agreement",
    version: "Version",
    released: "Day of release",
    coverage: "Coverage",
    corrections: "Corrections",
    licence: "Licence",
  },
  party: {
    code: "Country code",
    name: "Name",
    adjective: "Adjective",
    principals: "Principal offices",
    renamed: "Renamed offices",
  },
  sector: {
    id: "Id",
    label: "Label",
  },
  coverage: {
    from: "Start",
    until: "End",
    note: "Note",
    method: "Method of search",
    bias: "Bias",
    gaps: "Gaps",
  },
  corrections: {
    mail: "Mail address",
    issues: "Issue page",
  },
  licence: {
    id: "Id",
    name: "Name",
    url: "Address",
  },
  releases: {
    $schema: "Schema",
    releases: "Releases",
  },
  release: {
    version: "Version",
    released: "Day of release",
    note: "Note",
    withdrawn: "Withdrawals",
    digest: "Check digits of the file",
  },
  withdrawal: {
    what: "Path",
    how: "Manner",
    into: "Successor",
    reason: "Reason",
  },
  text: {
    en: "English wording",
    ko: "Korean wording",
    es: "Spanish wording",
    reviewed: "Reviewed translations",
  },
}
