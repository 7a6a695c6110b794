import type { Locale } from "../dataset/vocabulary.ts"
import { folderOf, localeOf } from "./locales.ts"

/** What an address or a link says. */
export type Parts = Pick<URL, "href" | "pathname" | "search" | "hash">

/** Known to the build: there are no files beside a single one. */
const IS_SINGLE = import.meta.env.MODE === "single"

/** What stands in for paths and files where there are none: in the single file, and in a dataset of the reader's own. */
interface Form {
  /** What the address of each page begins with, in place of the path of the root. */
  readonly prefix: string
  /** Reads an address as if it had a path. */
  readonly partsOf: (address: Parts) => Parts
  /** The document behind whose "#" the addresses of its pages stand. */
  readonly document: string
  /** Id of the dataset of the reader's own. */
  readonly own?: string
  readonly fetchFile?: (address: string) => Promise<Response>
  readonly toTell?: (href: string) => string
}

/** Where a page stands, and as what the build drew it. */
interface Standing {
  /** Root of the site, whatever the sub-path it is served under. */
  readonly root: URL
  /** The language of the page: another language is another page. */
  readonly locale: Locale
  /** The page that the build drew, by its path below the root of its language; null where it drew none. */
  readonly drawn: string | null
  /** The day on which it drew it. */
  readonly day: string
  readonly form?: Form
}

let standing: Standing | null = null

/** Says where the page that is drawn next will stand, where there is no document that does. */
export function standAt(place: Standing): void {
  standing = place
}

const here = (): Standing => (standing ??= inDocument())

/** Every page names the root relative to itself, and the build wrote on its content what that shows. */
function inDocument(): Standing {
  const root = new URL(
    document.querySelector<HTMLMetaElement>('meta[name="site-root"]')?.content ?? "./",
    document.baseURI,
  )
  const { drawn, day } = document.querySelector<HTMLElement>("#root")?.dataset ?? {}
  const locale = localeOf(new URL(document.baseURI).pathname.slice(root.pathname.length))
  return { root, locale, drawn: drawn ?? null, day: day ?? "" }
}

export const siteRoot = (): URL => here().root

export const pageLocale = (): Locale => here().locale

/** The page that the build drew into the document, by its path; null where it drew none. */
export const drawnPath = (): string | null => here().drawn

/** The day on which the build drew the page. */
export const drawnOn = (): string => here().day

/** Root of the pages in this language. */
const home = (): string => `${rootPath()}${folderOf(here().locale)}`

const rootPath = (): string => here().form?.prefix ?? here().root.pathname

/** What an address or a link says of where on the site it leads. */
export const partsOf = (address: Parts): Parts => here().form?.partsOf(address) ?? address

/** The address of a page of this language by its path below the language's root. */
export const hrefOf = (path: string, search: string): string => `${home()}${path}${search}`

/** The full address of a page of this language, for what leaves the page. */
export const addressOf = (path: string, search = ""): string =>
  toTell(new URL(hrefOf(path, search), here().form?.document ?? siteRoot()).href)

/** A full address as others get it: of a file on a disk without its folder, which is the reader's own. */
export const toTell = (href: string): string => here().form?.toTell?.(href) ?? href

/** Whether files to take away, feeds and pages for frames stand beside this page. */
export const hasFiles = (): boolean => here().form === undefined

/** Whether the page stands in a file of its own, with no other file of the program beside it. */
export const isSingleFile = (): boolean => IS_SINGLE

/** Whether this document shows a dataset of the reader's own in place of the published one. */
export const isOwn = (): boolean => !IS_SINGLE && here().form !== undefined

/** What the names begin with under which a browser keeps something for the dataset shown; "" for the published one. */
export const ownKey = (): string => {
  const own = here().form?.own
  return own === undefined ? "" : keyOfOwn(own)
}

export const keyOfOwn = (id: string): string => `own ${id} `

/** Stands for a full address in words that the build draws, since the same files work under any. */
export const UNKNOWN = "…"

/** A file below the root. */
export const fetchFile = (address: string): Promise<Response> =>
  here().form?.fetchFile?.(address) ?? fetch(new URL(address, siteRoot()))

/** The full address of a file below the root, which all languages share. */
export const fileAddress = (path: string): string => new URL(path, siteRoot()).href

/** The same page with the same view in another language. */
export const hrefIn = (
  locale: Locale,
  { path, search }: Pick<URL, "search"> & { readonly path: string },
): string => `${rootPath()}${folderOf(locale)}${path}${search}`

/** The path below the root of the language. */
export function pathBelowHome(pathname: string): string {
  return decoded(pathname.slice(home().length)).replace(/index\.html$/, "")
}

/** A path in letters; one that is written wrongly stays as it is, and names no page. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Whether a link leads to a page or file in the language of this page. */
export function isInside(link: HTMLAnchorElement): boolean {
  const { root, locale } = here()
  const { pathname } = partsOf(link)
  return (
    link.origin === root.origin &&
    pathname.startsWith(home()) &&
    localeOf(pathname.slice(rootPath().length)) === locale
  )
}
