import type { z } from "zod"
import type { AboutRecord } from "./schema/about.ts"
import type { COLLECTIONS, CollectionName } from "./schema/collections.ts"
import type { text } from "./schema/field.ts"

/** A record as it stands in its file. */
export type RecordOf<Name extends CollectionName> = z.infer<(typeof COLLECTIONS)[Name]>

/** Everything in `data/`, checked, not yet linked: what the browser receives. */
export type DatasetRecords = { readonly about: AboutRecord } & {
  readonly [Name in CollectionName]: readonly RecordOf<Name>[]
}

/** Own prose by language; English is always there. */
export type Text = Immutable<z.infer<typeof text>>

/** The record with every `{ source, para }` holding the source itself instead of its id. */
export type Linked<T> = T extends { source: string; para: number | null }
  ? Omit<T, "source"> & { readonly source: Source }
  : T extends readonly (infer Entry)[]
    ? readonly Linked<Entry>[]
    : T extends object
      ? { readonly [Key in keyof T]: Linked<T[Key]> }
      : T

type Immutable<T> = T extends readonly (infer Entry)[]
  ? readonly Immutable<Entry>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

export type About = Immutable<AboutRecord>
export type Source = Immutable<RecordOf<"sources">>
export type Person = Linked<RecordOf<"people">>
export type Organisation = Immutable<RecordOf<"organisations">>
export type Place = Immutable<RecordOf<"places">>
export type Meeting = Linked<RecordOf<"meetings">>
export type Item = Linked<RecordOf<"items">>
export type Series = Linked<RecordOf<"series">>
export type Disagreement = Linked<RecordOf<"disagreements">>
export type Evidence = {
  readonly source: Source
  readonly para: number | null
  readonly hash?: string | undefined
}
export type StageEvent = Item["events"][number]
export type Ask = Item["asks"][number]
export type Amount = Item["amounts"][number]
export type Point = Series["points"][number]

/** The whole dataset, linked: evidence holds its source, the maps follow every other id. */
export interface Dataset {
  readonly about: About
  /** By id. */
  readonly items: readonly Item[]
  /** Oldest first. */
  readonly meetings: readonly Meeting[]
  readonly sources: readonly Source[]
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly places: readonly Place[]
  readonly series: readonly Series[]
  readonly disagreements: readonly Disagreement[]
  readonly itemById: ReadonlyMap<string, Item>
  readonly meetingById: ReadonlyMap<string, Meeting>
  readonly sourceById: ReadonlyMap<string, Source>
  readonly personById: ReadonlyMap<string, Person>
  readonly organisationById: ReadonlyMap<string, Organisation>
  readonly placeById: ReadonlyMap<string, Place>
}
