import { useState } from "react"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { afterPaint } from "../../ui/afterPaint.ts"

interface SearchFieldProps {
  /** Words in use, without a blank at either end. */
  readonly query: string
  readonly onQuery: (words: string) => void
}

/** The search over all words of the items. A blank that was typed stays while the next word is still to come. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  const { m } = useLanguage("first")
  const [{ typed, before, isAhead }, setTyped] = useState({ typed: query, before: query, isAhead: false })
  // Words that come from elsewhere take the place of those typed; these stay until the page has followed them.
  if (before !== query)
    setTyped({ typed: isAhead || typed.trim() === query ? typed : query, before: query, isAhead })
  const follow = (value: string) => {
    // First: the words are no longer ahead, whatever becomes of them.
    setTyped((now) => (now.typed === value ? { ...now, isAhead: false } : now))
    onQuery(value)
  }
  return (
    <input
      type="search"
      className={controls["field"]}
      value={typed}
      onChange={({ target: { value } }) => {
        setTyped({ typed: value, before, isAhead: true })
        void afterPaint(() => follow(value))
      }}
      placeholder={m.facets.search}
      aria-label={m.facets.searchLabel}
    />
  )
}
