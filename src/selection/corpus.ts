import { yearOf } from "../dataset/partialDate.ts"
import { asksUntil } from "../dataset/asks.ts"
import type { Dataset, Item } from "../dataset/records.ts"
import { type AskCorpus, askFacets, type Corpus, facetsOf } from "./facets.ts"

/** Makes the dataset ready for selecting, as known on that day. */
export function buildCorpus(dataset: Dataset, asOf: string): Corpus {
  return {
    items: dataset.items,
    facets: facetsOf(dataset, asOf),
    years: dataset.items.map((item) => [
      ...new Set([...item.events, ...item.asks].map(({ date }) => yearOf(date))),
    ]),
    texts: dataset.items.map((item) => fold(textOf(dataset, item).join("\n"))),
  }
}

/** Makes the asks known on that day ready for selecting. */
export function buildAskCorpus(corpus: Corpus, asOf: string): AskCorpus {
  const rows = corpus.items.flatMap((item, row) => asksUntil(item, asOf).map((ask) => ({ item, row, ask })))
  return {
    items: rows.map(({ item }) => item),
    asks: rows.map(({ ask }) => ask),
    facets: askFacets(corpus.facets, rows),
    years: rows.map(({ ask }) => [yearOf(ask.date)]),
    texts: rows.map(({ row }) => corpus.texts[row] ?? ""),
  }
}

/** Lower case without accents: "Rímac" and "RIMAC" read the same; Hangul stays as composed syllables. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC")
    .toLowerCase()
}

/** What a search looks through: titles, summaries, events, asks, notes and names in every language. */
function textOf(dataset: Dataset, item: Item): readonly string[] {
  const prose = [
    item.title,
    item.summary,
    item.notes,
    ...item.events.map(({ what }) => what),
    ...item.asks.map(({ about }) => about),
  ]
  const named = [
    ...item.organisations.map((id) => dataset.organisationById.get(id)),
    ...item.people.map((id) => dataset.personById.get(id)),
    ...item.places.map((id) => dataset.placeById.get(id)),
  ]
  return [
    item.id,
    ...prose.flatMap((text) => [text?.en ?? "", text?.ko ?? "", text?.es ?? ""]),
    ...named.flatMap((actor) =>
      actor ? [actor.id, actor.names.en, actor.names.ko ?? "", actor.names.es ?? ""] : [],
    ),
    ...item.organisations.flatMap((id) => dataset.organisationById.get(id)?.short ?? []),
    ...item.people.flatMap((id) => dataset.personById.get(id)?.variants ?? []),
  ]
}
