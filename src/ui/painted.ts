/** Comes after the next paint: a frame begins with its callbacks, and a task set up in one follows what it draws. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
