import type { MouseEvent } from "react"
import { useLanguage } from "../../ui/language.ts"
import type { FoundGroup, FoundRow } from "./found.ts"
import { MarkedText } from "./MarkedText.tsx"
import { moreKey } from "./options.ts"
import styles from "./search.module.css"

interface ResultListProps {
  /** Begins the ids of the list and of every option in it. */
  readonly id: string
  readonly groups: readonly FoundGroup[]
  readonly active: string | null
  readonly onMore: (group: FoundGroup) => void
}

/** What was found, kind by kind. Options are links, so that they open in a new tab as links do. */
export function ResultList({ id, groups, active, onMore }: ResultListProps) {
  const { m, number } = useLanguage("tools")
  const chosen = (key: string) => ({
    id: `${id}-${key}`,
    role: "option" as const,
    "aria-selected": key === active,
    tabIndex: -1,
    ref: key === active ? scrollIntoSight : undefined,
  })
  return (
    <div id={`${id}-list`} role="listbox" aria-label={m.search.results} className={styles["list"]}>
      {groups.map((group) => (
        <div key={group.kind} role="group" aria-label={group.label}>
          <div className={styles["kind"]} aria-hidden="true">
            <span>{group.label}</span> <span>{number(group.rows.length + group.more)}</span>
          </div>
          {group.rows.map((row) => (
            <a
              key={row.key}
              {...chosen(row.key)}
              href={row.href}
              className={styles["option"]}
              onClick={closeUnlessApart}
            >
              <OptionWords row={row} />
            </a>
          ))}
          {group.more > 0 && (
            <button
              type="button"
              {...chosen(moreKey(group.kind))}
              className={styles["more"]}
              onClick={() => onMore(group)}
            >
              {m.search.more(group.more)}
            </button>
          )}
        </div>
      ))}
    </div>
  )
}

function OptionWords({ row: { name, nameLang, facts, because } }: { readonly row: FoundRow }) {
  return (
    <>
      <span className={styles["name"]} lang={nameLang}>
        <MarkedText pieces={name} />
      </span>{" "}
      <span className={styles["facts"]}>
        <MarkedText pieces={facts} />
      </span>
      {because && (
        <>
          {" "}
          <span className={styles["because"]}>
            {because.label}:{" "}
            <span lang={because.lang}>
              <MarkedText pieces={because.pieces} />
            </span>
          </span>
        </>
      )}
    </>
  )
}

/** Stable, so that the list moves only when another option is chosen. */
function scrollIntoSight(option: HTMLElement | null): void {
  option?.scrollIntoView?.({ block: "nearest" })
}

/** A link opened in another tab leaves the box as it is. */
function closeUnlessApart(event: MouseEvent): void {
  const isApart = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!isApart) event.currentTarget.closest("dialog")?.close()
}
