import { lazy, Suspense, useEffect, useState } from "react"
import { ChartBoundary } from "../../ui/ChartBoundary.tsx"
import { useLanguage } from "../../ui/language.ts"
import { PAGE_WORDS } from "../englishWords.ts"
import type { Exploration } from "../useExploration.ts"
import styles from "./search.module.css"
import { asksForSearch } from "./slashKey.ts"

async function loadBox() {
  const [box] = await Promise.all([import("./SearchBox.tsx"), PAGE_WORDS.load()])
  return box
}

/** The box comes once the page has settled, or when it is first opened. */
const LazySearchBox = lazy(() => loadBox().then(({ SearchBox }) => ({ default: SearchBox })))
const SETTLED_MS = 2000

/** The button that opens the search over everything; / and Ctrl K do the same from anywhere. */
export function SearchOpener({ exploration }: { readonly exploration: Exploration }) {
  const { m } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState("")
  const close = () => {
    setOpen(false)
    setTyped("")
  }
  useEffect(() => {
    // What fails here is asked for again on opening, where it is told.
    const timer = setTimeout(() => void loadBox().catch(() => null), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return
      event.preventDefault()
      setOpen(true)
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [])
  return (
    <>
      <button
        type="button"
        className={styles["opener"]}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="6.5" cy="6.5" r="4.5" />
          <path d="M10 10l4.5 4.5" />
        </svg>
        <span>{m.search.open}</span>
        <kbd aria-hidden="true">{m.search.key}</kbd>
      </button>
      {isOpen && (
        <ChartBoundary
          fallback={
            <p className={styles["failed"]} role="alert">
              {m.search.failed}
            </p>
          }
        >
          <Suspense fallback={<TypedAhead onType={setTyped} />}>
            <LazySearchBox typed={typed} exploration={exploration} onClose={close} />
          </Suspense>
        </ChartBoundary>
      )}
    </>
  )
}

/** Keeps what is typed before the box is here. */
function TypedAhead({ onType }: { readonly onType: (add: (before: string) => string) => void }) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key.length === 1) onType((before) => before + event.key)
      else if (event.key === "Backspace") onType((before) => before.slice(0, -1))
      else return
      event.preventDefault()
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [onType])
  return null
}
