import { expect, it } from "vitest"
import { allAtOnce, mapInSteps, type Steps } from "../../src/dataset/steps.ts"

const LIST = Array.from({ length: 1000 }, (_, place) => place)

it("comes to the same in steps as in one go, and gives way before many records are read", () => {
  let read = 0
  let most = 0
  let rests = 0
  function* watched(steps: Steps<readonly number[]>) {
    let before = 0
    for (let step = steps.next(); ; step = steps.next()) {
      most = Math.max(most, read - before)
      before = read
      if (step.done) return step.value
      rests++
      yield
    }
  }
  const doubled = allAtOnce(watched(mapInSteps(LIST, (value) => ((read += 1), value * 2))))
  expect(doubled).toEqual(LIST.map((value) => value * 2))
  expect(most).toBeLessThanOrEqual(16)
  // Each rest costs a turn of the page's own work.
  expect(rests).toBeLessThanOrEqual(LIST.length / 16 + 1)
})
