import { useState } from "react"

interface Steps<Value> {
  readonly key: string
  readonly before: readonly Value[]
  readonly after: readonly Value[]
  /** Where the last step changed something: what is typed in one place is one step. */
  readonly place: string | null
}

/** Steps back and forth through the values of what the key names; with another key there are none yet. */
export function useUndo<Value>(key: string, now: Value, put: (value: Value) => void) {
  const [steps, setSteps] = useState<Steps<Value>>({ key, before: [], after: [], place: null })
  const { before, after, place } = steps.key === key ? steps : { before: [], after: [], place: null }
  const step = (next: Partial<Steps<Value>>, value: Value) => {
    setSteps({ key, before, after, place: null, ...next })
    put(value)
  }
  const [last, following] = [before.at(-1), after[0]]
  return {
    /** Puts a value, and remembers the one before unless the step before changed the same place. */
    change: (value: Value, at: string) =>
      step({ before: at === place ? before : [...before, now], after: [], place: at }, value),
    undo:
      last === undefined ? null : () => step({ before: before.slice(0, -1), after: [now, ...after] }, last),
    redo:
      following === undefined
        ? null
        : () => step({ before: [...before, now], after: after.slice(1) }, following),
  }
}
