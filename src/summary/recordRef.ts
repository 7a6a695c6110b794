import type { Dataset } from "../dataset/records.ts"
import type { CollectionName } from "../dataset/schema/collections.ts"
import type { Subject } from "./entries.ts"

/** A record with the collection that it stands in: enough to name it and to find its page or its file. */
export type RecordRef = {
  readonly [Name in CollectionName]: { readonly collection: Name; readonly record: Dataset[Name][number] }
}[CollectionName]

/** The record that an entry belongs to. */
export function recordRefOf(subject: Subject): RecordRef {
  switch (subject.kind) {
    case "event":
    case "ask":
    case "amount":
    case "notes":
      return { collection: "items", record: subject.item }
    case "meeting":
      return { collection: "meetings", record: subject.entry }
    case "office":
      return { collection: "people", record: subject.person }
    case "point":
      return { collection: "series", record: subject.series }
    case "disagreement":
      return { collection: "disagreements", record: subject.disagreement }
  }
}
