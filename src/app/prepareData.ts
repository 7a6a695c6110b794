import { itemsByMeeting } from "../dataset/meetings.ts"
import { stateOf } from "../dataset/itemState.ts"
import type { Dataset } from "../dataset/records.ts"
import { corpusSteps } from "../selection/corpus.ts"
import { itemFacts } from "../summary/itemFacts.ts"

/** Reads the data as the pages will ask for them, in steps: in one go it would keep a slow phone from answering. */
export function* prepareData(dataset: Dataset, today: string): Generator<void, void> {
  const day = dataset.about.coverage.until
  itemsByMeeting(dataset)
  yield
  yield* corpusSteps(dataset, day)
  yield
  itemFacts(dataset, day)
  yield
  for (const item of dataset.items) {
    stateOf(item, { asOf: day, today })
    yield
  }
}
