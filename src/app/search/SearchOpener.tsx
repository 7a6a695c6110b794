import { useEffect, useState } from "react"
import { useLanguage } from "../../ui/language.ts"
import { late } from "../late.ts"
import { LatePart } from "../LatePart.tsx"
import { DATASET_AT, FIND_ITEMS } from "../lateSelecting.ts"
import type { Exploration } from "../useExploration.ts"
import { WORDS } from "../words.ts"
import styles from "./search.module.css"
import { asksForSearch } from "./slashKey.ts"

/** The box comes once the page has settled, or when it is first opened. */
const SEARCH_BOX = late(() => import("./SearchBox.tsx"))
const SETTLED_MS = 2000
const APART_MS = 100

/** The button that opens the search over everything; / and Ctrl K do the same from anywhere. */
export function SearchOpener({ exploration }: { readonly exploration: Exploration }) {
  const { m, locale } = useLanguage("first")
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState("")
  const close = () => {
    setOpen(false)
    setTyped("")
  }
  useEffect(() => {
    // What fails here is asked for again on opening, where it is told.
    const wanted = [SEARCH_BOX, WORDS[locale].all, FIND_ITEMS, DATASET_AT]
    // One after the other: all together would keep a slow phone from answering.
    const loadNext = () => {
      const code = wanted.shift()
      const goOn = () => void (timer = setTimeout(loadNext, APART_MS))
      if (code) void code.load().then(goOn, goOn)
    }
    let timer = setTimeout(loadNext, SETTLED_MS)
    return () => {
      clearTimeout(timer)
      wanted.length = 0
    }
  }, [locale])
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
        <span>{m.shell.search.open}</span>
        <kbd aria-hidden="true">{m.shell.search.key}</kbd>
      </button>
      {isOpen && (
        <LatePart
          code={SEARCH_BOX}
          words="tools"
          coming={<TypedAhead onType={setTyped} />}
          failed={
            <p className={styles["failed"]} role="alert">
              {m.shell.search.failed}
            </p>
          }
        >
          {({ SearchBox }) => <SearchBox typed={typed} exploration={exploration} onClose={close} />}
        </LatePart>
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
