import type { Dataset } from "../../dataset/records.ts"
import type { Language } from "../../format/language.ts"
import { excerpt, markWords } from "../../selection/search/marks.ts"
import { readQuery, type Word } from "../../selection/search/query.ts"
import type { Hit } from "../../selection/search/search.ts"
import { RECORD_KINDS, type RecordKind, type SearchedText } from "../../selection/search/searched.ts"
import type { Links } from "../../ui/links.ts"
import type { FoundGroup, FoundRow } from "../../views/search/found.ts"
import { type RecordWords, recordWords } from "./recordWords.ts"

/** What is shown: the dataset of the day in the language of the page, and the way to each record. */
export interface Shown {
  readonly dataset: Dataset
  readonly language: Language<"tools">
  readonly links: Links
  /** Day as known on which everything is shown. */
  readonly asOf: string
}

/** The hits in words, by kind of record: the kind of the best hit first, and of each as many as are asked for. */
export function foundGroups(
  hits: readonly Hit[],
  q: string,
  mostOf: (kind: RecordKind) => number,
  shown: Shown,
): readonly FoundGroup[] {
  const words = readQuery(q)
  const kinds = [...new Set(hits.map(({ record }) => record.kind))]
  return kinds.map((kind) => {
    const own = hits.filter(({ record }) => record.kind === kind)
    const listed = own.slice(0, mostOf(kind))
    return {
      kind,
      label: shown.language.m.search.kind[kind],
      rows: listed.map((hit) => rowOf(hit, words, shown)),
      more: own.length - listed.length,
    }
  })
}

/** A kind of record by its name; null where it is none. */
export const kindOf = (name: string): RecordKind | null => RECORD_KINDS.find((kind) => kind === name) ?? null

function rowOf({ record: { kind, id }, because }: Hit, words: readonly Word[], shown: Shown): FoundRow {
  const { links, language } = shown
  const told = recordWords(kind, id, shown)
  const facts = told.facts.join(" · ")
  return {
    key: `${kind}-${id}`,
    href: links[kind](id),
    name: markWords(told.name, words),
    nameLang: told.nameLang,
    facts: markWords(facts, words),
    because: because && !isTold(because, told) ? reasonOf(because, kind, words, language) : null,
  }
}

/** Whether the text that was found stands in the row already. */
function isTold({ text }: SearchedText, { name, facts }: RecordWords): boolean {
  return name === text || facts.includes(text)
}

function reasonOf(
  { field, text, lang, date }: SearchedText,
  kind: RecordKind,
  words: readonly Word[],
  { m, locale, language, date: dateWords }: Language<"tools">,
): FoundRow["because"] {
  const { search } = m
  const isTitled = kind === "item" || kind === "meeting"
  const named = isTitled ? search.titleIn : search.nameIn
  const label =
    field === "otherName" && lang !== null
      ? named(language(lang))
      : field === "event" && date !== null
        ? search.eventOf(dateWords(date))
        : field === "ask" && date !== null
          ? search.askOf(dateWords(date))
          : search.because[field]
  return {
    label,
    pieces: excerpt(markWords(text, words)),
    lang: lang === null || lang === locale ? undefined : lang,
  }
}
