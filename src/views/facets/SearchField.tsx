import { useState } from "react"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"

interface SearchFieldProps {
  /** Words in use, without a blank at either end. */
  readonly query: string
  readonly onQuery: (words: string) => void
}

/** The search over all words of the items. A blank that was typed stays while the next word is still to come. */
export function SearchField({ query, onQuery }: SearchFieldProps) {
  const { m } = useLanguage("first")
  const [typed, setTyped] = useState(query)
  return (
    <input
      type="search"
      className={controls["field"]}
      value={typed.trim() === query ? typed : query}
      onChange={({ target: { value } }) => {
        setTyped(value)
        onQuery(value)
      }}
      placeholder={m.facets.search}
      aria-label={m.facets.searchLabel}
    />
  )
}
