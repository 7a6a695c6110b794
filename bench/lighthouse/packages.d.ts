/** What the command uses of packages that only it installs. */
declare module "lighthouse" {
  interface Audit {
    readonly id: string
    readonly title: string
    readonly score: number | null
    readonly scoreDisplayMode: string
    readonly displayValue?: string
    readonly numericValue?: number
  }
  export interface Result {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>
    readonly audits: Readonly<Record<string, Audit>>
  }
  interface Flags {
    readonly port: number
    readonly output: "html"
    readonly logLevel: "error"
  }
  const lighthouse: (
    address: string,
    flags: Flags,
  ) => Promise<{ readonly lhr: Result; readonly report: string } | undefined>
  export default lighthouse
}

declare module "chrome-launcher" {
  interface Options {
    readonly chromePath?: string
    readonly chromeFlags: readonly string[]
  }
  export const launch: (options: Options) => Promise<{ readonly port: number; kill: () => void }>
}
