import type { ReactNode } from "react"

/** The reader waited for it: the keyboard goes on, and a voice reads, from here. */
const focus = (heading: HTMLElement | null) => heading?.focus()

/** Heads what has come in the place of what was there. */
export function StepHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h2 ref={focus} tabIndex={-1}>
      {children}
    </h2>
  )
}
