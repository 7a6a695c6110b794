/** Words of citations. */
export const cite = {
  forms: { plain: "Plain text", bibtex: "BibTeX", csl: "CSL-JSON" },
  copy: (form: string) => `Copy as ${form}`,
  copied: "Copied",
  byHand: "Copying is not allowed here: select the text and copy it by hand.",
  note: (version: string, released: string, licence: string) =>
    `Data version ${version}, released ${released}; ${licence}`,
  plain: (n: CitationWords) =>
    `${n.title}. Data version ${n.version}, ${n.released}. ${n.address} (accessed ${n.accessed}). ${n.licence}.`,
}

interface CitationWords {
  readonly title: string
  readonly version: string
  readonly released: string
  readonly accessed: string
  readonly address: string
  readonly licence: string
}
