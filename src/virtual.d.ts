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
