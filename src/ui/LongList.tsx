import { type ReactNode, useState } from "react"
import controls from "./controls.module.css"
import { useLanguage } from "./language.ts"

interface LongListProps<Entry> {
  readonly label: string
  readonly className: string | undefined
  readonly entries: readonly Entry[]
  /** Entries drawn until the reader asks for the rest. */
  readonly first: number
  readonly render: (entry: Entry, index: number) => ReactNode
}

/** A list of which the beginning is drawn, and the rest when it is asked for. */
export function LongList<Entry>({ label, className, entries, first, render }: LongListProps<Entry>) {
  const { m } = useLanguage()
  const [isWhole, setWhole] = useState(entries.length <= first)
  return (
    <>
      <ol className={className} aria-label={label}>
        {(isWhole ? entries : entries.slice(0, first)).map(render)}
      </ol>
      {!isWhole && (
        <button type="button" className={controls["quiet"]} onClick={() => setWhole(true)}>
          {m.actors.rest(entries.length)}
        </button>
      )}
    </>
  )
}
