/** As much of it as the tests use; its own types are not installed. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string)
    readonly window: { readonly document: Document; readonly DOMParser: typeof DOMParser }
  }
}
