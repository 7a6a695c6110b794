import { startTransition, useEffect, useState, useSyncExternalStore } from "react"

/**
 * False in what the build draws, and where that comes alive until a moment later; true at once in what the browser draws.
 * The moment later is a rendering in slices: as a store's new state it would be one that blocks.
 */
export function useIsAlive(): boolean {
  const before = asked
  useSyncExternalStore(never, same, drawn)
  const [isAlive, setAlive] = useState(asked === before)
  useEffect(() => {
    if (!isAlive) startTransition(() => setAlive(true))
  }, [isAlive])
  return isAlive
}

/** Times that the state was asked for which a server has: by the build, and by what brings its drawing to life. */
let asked = 0

const never = () => () => {}
const same = () => true
const drawn = () => {
  asked++
  return true
}
