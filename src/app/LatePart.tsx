import { type ReactNode, Suspense, useCallback, useLayoutEffect, useRef } from "react"
import type { Words } from "../format/language.ts"
import { FaultBoundary } from "../ui/FaultBoundary.tsx"
import { useIsAlive } from "../ui/useIsAlive.ts"
import { awaitPart } from "./comeAlive.ts"
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
  const answers = useAwaited()
  return (
    <FaultBoundary fallback={<Answering onAnswer={answers}>{failed}</Answering>}>
      <Suspense fallback={coming}>
        <Answering onAnswer={answers}>
          <WithWords of={words}>
            <Drawn {...drawn} />
          </WithWords>
        </Answering>
      </Suspense>
    </FaultBoundary>
  )
}

/** Lets a page that the build drew count as alive only once this part of it is. */
function useAwaited(): () => void {
  const isHere = useRef(false)
  const part = useRef<() => void>(null)
  useLayoutEffect(() => {
    if (isHere.current) return
    part.current = awaitPart()
    return part.current
  }, [])
  return useCallback(() => {
    isHere.current = true
    part.current?.()
  }, [])
}

function Answering({ onAnswer, children }: { readonly onAnswer: () => void; readonly children: ReactNode }) {
  const isAlive = useIsAlive()
  useLayoutEffect(() => {
    if (isAlive) onAnswer()
  }, [isAlive, onAnswer])
  return children
}

interface DrawnProps<T> {
  readonly code: Late<T>
  /** Draws it with its code. */
  readonly children: (code: T) => ReactNode
}

function Drawn<T>({ code, children }: DrawnProps<T>) {
  return children(useLate(code))
}
