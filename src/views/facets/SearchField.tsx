import { useState, useTransition } from "react"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { painted } from "../../ui/painted.ts"

interface SearchFieldProps {
  /** Words in use, without a blank at either end. */
  readonly query: string
  /** Somebody is about to search. */
  readonly onSearch: () => void
  readonly onQuery: (words: string) => void
}

/** The search over all words of the items. A blank that was typed stays while the next word is still to come. */
export function SearchField({ query, onSearch, onQuery }: SearchFieldProps) {
  const { m } = useLanguage("first")
  const [{ typed, before }, setTyped] = useState({ typed: query, before: query })
  const [isAhead, follow] = useTransition()
  // Words that come from elsewhere take the place of those typed; these stay until the page has followed them.
  if (before !== query) setTyped({ typed: isAhead || typed.trim() === query ? typed : query, before: query })
  return (
    <input
      type="search"
      className={controls["field"]}
      value={typed}
      onFocus={onSearch}
      onChange={({ target: { value } }) => {
        setTyped({ typed: value, before })
        follow(async () => {
          await painted()
          onQuery(value)
        })
      }}
      placeholder={m.facets.search}
      aria-label={m.facets.searchLabel}
    />
  )
}
