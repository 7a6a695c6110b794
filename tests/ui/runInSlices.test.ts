import { expect, it } from "vitest"
import { answerInSlices } from "../../src/ui/runInSlices.ts"

it("gives way to what waits while steps are taken, and comes to their answer", async () => {
  const order: string[] = []
  setTimeout(() => order.push("a press"), 1)
  function* steps() {
    const start = performance.now()
    while (performance.now() < start + 50) yield
    order.push("the end")
    return "answer"
  }
  expect(await answerInSlices(steps())).toBe("answer")
  expect(order).toEqual(["a press", "the end"])
})

it("rejects with what a later slice throws, so that the page can say so", async () => {
  function* steps(): Generator<void, never> {
    const start = performance.now()
    while (performance.now() < start + 20) yield
    throw new Error("no source has this id")
  }
  await expect(answerInSlices(steps())).rejects.toThrow("no source has this id")
})
