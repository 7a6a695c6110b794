/** Words of the codebook in another language, by the English words of the schema; what is missing reads in English. */
export interface CodebookWords {
  readonly meaning: Readonly<Record<string, string>>
  readonly type: Readonly<Record<string, string>>
  readonly unit: Readonly<Record<string, string>>
}
