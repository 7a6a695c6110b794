import { type ReactNode, Suspense } from "react"
import type { Words } from "../format/language.ts"
import { ChartBoundary } from "../ui/ChartBoundary.tsx"
import type { Late } from "./late.ts"
import { PartFailed } from "./pages/PartFailed.tsx"
import { useLate } from "./useLate.ts"
import { WithWords } from "./WithWords.tsx"

interface LatePartProps<T> extends DrawnProps<T> {
  /** The words that it says. */
  readonly words: Words
  /** Stands in its place until it is here. */
  readonly coming?: ReactNode
  /** Stands in its place where it does not come. */
  readonly failed?: ReactNode
}

/** A part of a page that comes after the page; where it does not, its neighbours stay. */
export function LatePart<T>({ words, coming, failed = <PartFailed />, ...drawn }: LatePartProps<T>) {
  return (
    <ChartBoundary fallback={failed}>
      <Suspense fallback={coming}>
        <WithWords of={words}>
          <Drawn {...drawn} />
        </WithWords>
      </Suspense>
    </ChartBoundary>
  )
}

interface DrawnProps<T> {
  readonly code: Late<T>
  /** Draws it with its code. */
  readonly children: (code: T) => ReactNode
}

function Drawn<T>({ code, children }: DrawnProps<T>) {
  return children(useLate(code))
}
