import type { Dataset } from "../../dataset/records.ts"
import { prose, type SearchedRecord, searched, type Wording } from "./searched.ts"

/** Sources as the search reads them: title as printed, publisher, what they are, day. */
export function sourceRecords({ sources }: Dataset, wording: Wording): readonly SearchedRecord[] {
  return sources.map(({ id, title, publisher, language, published, description, note }) => ({
    kind: "source",
    id,
    latest: published ?? "",
    texts: [
      ...(title === null ? [] : [searched("name", title, language)]),
      searched("publisher", publisher),
      ...prose("summary", description, wording),
      ...(published === null ? [] : [searched("date", published)]),
      ...prose("note", note, wording),
      searched("id", id),
    ],
  }))
}
