/** The part of the public validator that the tests use; the package ships no types. */
declare module "datapackage" {
  type Row = Readonly<Record<string, unknown>>
  export class Package {
    static load(descriptor: string, options: { readonly basePath: string }): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly {
      readonly name: string
      read: (options: { readonly keyed: true; readonly relations?: boolean }) => Promise<readonly Row[]>
    }[]
  }
}
