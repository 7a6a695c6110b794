import { type ReactNode, useId, useState } from "react"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import type { FoundGroup } from "./found.ts"
import { moreKey, optionsOf } from "./options.ts"
import { ResultList } from "./ResultList.tsx"
import { SearchHint } from "./SearchHint.tsx"
import styles from "./search.module.css"
import { useOptionKeys } from "./useOptionKeys.ts"

interface SearchDialogProps {
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly groups: readonly FoundGroup[]
  /** How many records were found; null while nothing is searched for. */
  readonly count: number | null
  /** How many of them are items, which the table can show. */
  readonly items: number
  readonly tableHref: string
  /** What limits the search: a day, a language that is not there. */
  readonly notes: readonly string[]
  /** Lists more of a kind. */
  readonly onMore: (kind: string) => void
  readonly onClose: () => void
  readonly foot: ReactNode
}

/** Longest search; an address carries no longer one. */
const LONGEST = 200

/** The box over the page: a field, and under it what was found while the keyboard stays in the field. */
export function SearchDialog({
  query,
  onQuery,
  groups,
  count,
  items,
  tableHref,
  notes,
  ...box
}: SearchDialogProps) {
  const { m } = useLanguage("tools")
  const id = useId()
  const [chosen, setChosen] = useState<string | null>(null)
  const options = optionsOf(groups)
  // What was chosen may be gone since: then the best is.
  const active = options.find((key) => key === chosen) ?? options[0] ?? null
  const press = useOptionKeys(options, active, id, setChosen)
  const showMore = ({ kind, rows }: FoundGroup) => {
    // The next one takes its place: the keyboard goes on from there.
    setChosen(active === moreKey(kind) ? (rows.at(-1)?.key ?? null) : chosen)
    box.onMore(kind)
  }
  return (
    <dialog
      ref={openModal}
      className={styles["dialog"]}
      aria-label={m.shell.search.open}
      onClose={box.onClose}
    >
      <div className={styles["head"]}>
        <input
          type="text"
          inputMode="search"
          enterKeyHint="go"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={LONGEST}
          className={controls["field"]}
          role="combobox"
          aria-label={m.shell.search.open}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === null ? undefined : `${id}-${active}`}
          placeholder={m.search.placeholder}
          value={query}
          onChange={({ target: { value } }) => {
            setChosen(null)
            onQuery(value)
          }}
          onKeyDown={press}
        />
        <button type="button" className={controls["quiet"]} onClick={closeAround}>
          {m.shell.close}
        </button>
      </div>
      <div className={styles["body"]}>
        <p role="status" className={styles["count"]}>
          {count !== null && m.search.count(count)}
        </p>
        {notes.map((note) => (
          <p key={note} className={styles["note"]}>
            {note}
          </p>
        ))}
        {count === null && <SearchHint />}
        {count === 0 && (
          <div className={styles["hint"]}>
            <p>{m.search.none(query.trim())}</p>
            <ul>
              {m.search.advice.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        <ResultList id={id} groups={groups} active={active} onMore={showMore} />
      </div>
      <div className={styles["foot"]}>
        {items > 0 && (
          <a href={tableHref} onClick={closeAround}>
            {m.search.table(items)}
          </a>
        )}
        {box.foot}
      </div>
    </dialog>
  )
}

/** Stable, so that the box opens once. */
function openModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal()
}

function closeAround({ currentTarget }: { readonly currentTarget: Element }): void {
  currentTarget.closest("dialog")?.close()
}
