import { stateOf } from "../dataset/itemState.ts"
import { meetingSteps } from "../dataset/meetings.ts"
import type { Dataset } from "../dataset/records.ts"
import { eachInSteps, type Steps } from "../dataset/steps.ts"
import { corpusSteps } from "../selection/corpus.ts"
import { factSteps } from "../summary/itemFacts.ts"

/** Reads the data as the pages will ask for them, in steps: in one go it would keep a slow phone from answering. */
export function* prepareData(dataset: Dataset, today: string): Steps<void> {
  const day = dataset.about.coverage.until
  yield* meetingSteps(dataset)
  yield
  yield* corpusSteps(dataset, day)
  yield
  yield* factSteps(dataset, day)
  yield
  yield* eachInSteps(dataset.items, (item) => void stateOf(item, { asOf: day, today }))
}
