// @vitest-environment jsdom
import { expect, it, vi } from "vitest"
import { afterPaint, doWaiting } from "../../src/ui/afterPaint.ts"

it("what waits for the paint is done after it, once", async () => {
  const deed = vi.fn()
  const done = afterPaint(deed)
  expect(deed).not.toHaveBeenCalled()
  await done
  expect(deed).toHaveBeenCalledTimes(1)
})

it("what waits is done before what the reader does next, in its order", async () => {
  const done: string[] = []
  const both = [afterPaint(() => done.push("first")), afterPaint(() => done.push("second"))]
  doWaiting()
  expect(done).toEqual(["first", "second"])
  await Promise.all(both)
  expect(done).toEqual(["first", "second"])
})

it("what fails is told, and holds up nothing behind it", async () => {
  const told = vi.fn()
  vi.stubGlobal("reportError", told)
  const fault = new Error("too often")
  const done: string[] = []
  await Promise.all([
    afterPaint(() => {
      throw fault
    }),
    afterPaint(() => done.push("second")),
  ])
  expect([done, told.mock.calls]).toEqual([["second"], [[fault]]])
  vi.unstubAllGlobals()
})
