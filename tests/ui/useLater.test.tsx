import { act, render, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { useLater } from "../../src/ui/useLater.ts"

const PAUSE_MS = 200
const pauseOf = (value: string, painted: string) => (value.length === painted.length ? 0 : PAUSE_MS)

function Drawn({ words }: { readonly words: string }) {
  return <output>{useLater(words, undefined, pauseOf)}</output>
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))
const drawn = () => screen.getByRole("status").textContent

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it("follows after the paint, and after a pause where one is asked for", async () => {
  const { rerender } = render(<Drawn words="port" />)
  rerender(<Drawn words="ship" />)
  expect(drawn()).toBe("port")
  await pass(50)
  expect(drawn()).toBe("ship")
  for (const words of ["shipy", "shipya", "shipyar", "shipyard"]) {
    rerender(<Drawn words={words} />)
    await pass(PAUSE_MS / 2)
    expect(drawn()).toBe("ship")
  }
  await pass(PAUSE_MS)
  expect(drawn()).toBe("shipyard")
})
