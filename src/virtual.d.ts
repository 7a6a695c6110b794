/** Where the build puts the data, below the site's root; made by `build/datasetPlugin.ts`. */
declare module "virtual:data-addresses" {
  export const RECORDS: string
  export const CODEBOOK: string
  export const CHANGES: string
  /** The whole dataset, translations included. */
  export const DATASET: string
  export const TEXTS_KO: string
  export const TEXTS_ES: string
}

/** What the worker keeps on the reader's device; made by `build/offlinePlugin.ts`. */
declare module "virtual:kept-files" {
  /** SHA-256 in base64 of each file, by its address below the site's root. */
  export const DIGESTS: Readonly<Record<string, string>>
  /** The first script. */
  export const ENTRY: string
  /** Another one for any other file. */
  export const VERSION: string
}
