import { createHash } from "node:crypto"
import { generateAtomFeed, generateJsonFeed } from "feedsmith"
import { folderOf } from "../src/app/locales.ts"
import type { About, Dataset } from "../src/dataset/records.ts"
import { changeWords } from "../src/format/changeWords.ts"
import type { Language } from "../src/format/language.ts"
import { type RecordNames, recordNames } from "../src/format/recordNames.ts"
import type { LoggedChange, LoggedRelease } from "../src/summary/changeLog.ts"

/** A file of the site and its text. */
export interface BuiltFile {
  readonly fileName: string
  readonly source: string
}

/** Collections whose records are news of their own; the others are told with the release. */
const NEWS = new Set<LoggedChange["collection"]>(["items", "meetings", "series", "disagreements"])

/** Where feeds stand, below the root of their language. */
const FOLDER = "data/changes/"

/**
 * The changes of the data in one language as Atom and JSON Feed, of all sectors and of each, newest first. Addresses
 * are full where the address of the site is known (`SITE_URL` of the build), else relative to the feed.
 */
export function feeds(
  dataset: Dataset,
  log: readonly LoggedRelease[],
  language: Language<"all">,
  site: string | null,
): readonly BuiltFile[] {
  const { about } = dataset
  const home = folderOf(language.locale)
  const up = "../".repeat(FOLDER.split("/").length - 1)
  const names = recordNames(dataset, language)
  const all = { name: "feed", title: language.m.changes.feed.title(language.text(about.title)), sector: null }
  const sectors = about.sectors.map(({ id, label }) => ({
    name: id,
    title: language.m.changes.feed.ofSector(language.text(about.title), language.text(label)),
    sector: id,
  }))
  return [all, ...sectors].flatMap(({ name, title, sector }) => {
    const entries = log.flatMap((release) => entriesOf(release, sector, about, language, names))
    const address = (path: string) => (site === null ? `${up}${path}` : new URL(`${home}${path}`, site).href)
    const page = address(FOLDER)
    const [atom, json] = [address(`${FOLDER}${name}.xml`), address(`${FOLDER}${name}.json`)]
    return [
      {
        fileName: `${home}${FOLDER}${name}.xml`,
        source: generateAtomFeed({
          xml: { lang: language.locale },
          id: urnOf(about.id, ...spoken(language), name),
          title: { value: title },
          updated: dayOf(log[0]?.released ?? ""),
          authors: [{ name: language.text(about.title) }],
          rights: { value: about.licence.name },
          links: [{ href: page }, { href: atom, rel: "self", type: "application/atom+xml" }],
          entries: entries.map((entry) => ({
            id: entry.id,
            title: { value: entry.title },
            updated: dayOf(entry.released),
            content: { value: entry.text, type: "text" },
            links: [{ href: address(entry.path) }],
            categories: entry.tags.map((term) => ({ term })),
          })),
        }),
      },
      {
        fileName: `${home}${FOLDER}${name}.json`,
        source: JSON.stringify(
          generateJsonFeed({
            title,
            language: language.locale,
            home_page_url: page,
            feed_url: json,
            items: entries.map((entry) => ({
              id: entry.id,
              url: address(entry.path),
              title: entry.title,
              content_text: entry.text,
              date_published: dayOf(entry.released),
              tags: [...entry.tags],
            })),
          }),
        ),
      },
    ]
  })
}

interface Entry {
  readonly id: string
  readonly title: string
  readonly released: string
  readonly text: string
  /** Below the site's root. */
  readonly path: string
  readonly tags: readonly string[]
}

function entriesOf(
  { version, released, note, changes }: LoggedRelease,
  sector: string | null,
  about: About,
  language: Language<"all">,
  names: RecordNames,
): readonly Entry[] {
  const { m, text, date } = language
  const words = m.changes
  const own = sector === null ? changes : changes.filter(({ sectors }) => sectors.includes(sector))
  const entry = (
    key: string,
    title: string,
    lines: readonly string[],
    path: string,
    tags: readonly string[],
  ) => ({
    id: urnOf(about.id, ...spoken(language), version, key),
    title,
    released,
    text: lines.join("\n"),
    path,
    tags,
  })
  const counts = [...new Set(own.map(({ collection }) => collection))].map(
    (collection) =>
      `${m.data.collection[collection]}: ${words.count(own.filter((change) => change.collection === collection).length)}`,
  )
  const wholeRelease = entry(
    "release",
    words.release(version, date(released)),
    [text(note), ...counts],
    FOLDER,
    [],
  )
  const news = own.filter(({ collection }) => NEWS.has(collection))
  return [
    ...(sector === null ? [wholeRelease] : []),
    ...news.map((change) =>
      entry(
        `${change.collection}/${change.id}`,
        words.feed.entry(text(change.title), words.kind[change.kind], version),
        change.fields.map((field) => {
          const { what, before, after } = changeWords(change, field, language, names)
          return words.feed.field(what, before, after)
        }),
        pathOf(change),
        change.sectors,
      ),
    ),
  ]
}

/** A record's own page where it has one and is still there. */
function pathOf({ collection, id, kind }: LoggedChange): string {
  const hasPage = kind !== "withdrawn" && (collection === "items" || collection === "meetings")
  return hasPage ? `${collection}/${id}/` : collection === "disagreements" ? "disagreements/" : FOLDER
}

/** A translated feed is a feed of its own; the English one keeps the names that readers know it by. */
const spoken = ({ locale }: Language<"all">): readonly string[] => (locale === "en" ? [] : [locale])

/** A name that stays the same for the same thing, wherever the site stands. */
function urnOf(...parts: readonly string[]): string {
  const hex = createHash("sha256").update(parts.join("/")).digest("hex")
  // A name-based UUID (version 8: the digest is our own choice).
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}
