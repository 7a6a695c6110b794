import { memo, useState } from "react"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { NARROW, useMedia } from "../../ui/useMedia.ts"
import { HeaderRow } from "./HeaderRow.tsx"
import { ItemLines } from "./ItemLines.tsx"
import { ItemsHead, type ItemsHeadProps } from "./ItemsHead.tsx"
import styles from "./ItemTable.module.css"
import { useLines } from "./useLines.ts"

interface ItemTableProps extends Omit<ItemsHeadProps, "lines" | "count"> {
  /** Places of those that the filters leave. */
  readonly shown: Uint32Array
  /** Item that stands open beside the table. */
  readonly openId: string | null
  /** Names of the parties by code. */
  readonly sides: ReadonlyMap<string, string>
}

/** More columns than this do not fit beside each other on a wide screen: they scroll in a frame of their own. */
const FITTING = 8
/** More rows than this are drawn only where they are in sight, which needs the frame. */
const DRAWN_WHOLE = 300

/** Cards that a phone shows at first and adds at a time, as the style sheet has them too: all would be fifty screens. */
const CARDS = 20

/** The items as a table on wide screens and as cards on phones: the same rows, facts and keys. */
export const ItemTable = memo(function ItemTable({ rows, shown, openId, sides, ...head }: ItemTableProps) {
  const { m } = useLanguage()
  const { columns } = head.arrangement
  const { lines, isSorting } = useLines(rows, shown, head.arrangement)
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const [cards, setCards] = useState(CARDS)
  const asCards = useMedia(NARROW)
  const drawn = asCards ? lines.slice(0, cards) : lines
  // Where the screen is not yet known the style sheet leaves out what a phone does not show.
  const left = asCards === false ? 0 : Math.max(lines.length - cards, 0)
  const many = drawn.length > DRAWN_WHOLE
  return (
    <section className={styles["items"]} aria-labelledby="items-heading">
      <ItemsHead {...head} rows={rows} lines={lines} count={shown.length} />
      <div
        ref={setFrame}
        className={styles["frame"]}
        data-scroll={many || undefined}
        data-framed={many || columns.length > FITTING || undefined}
      >
        <table
          className={styles["table"]}
          data-cut={asCards === null || undefined}
          role="table"
          aria-busy={isSorting || undefined}
          aria-rowcount={shown.length + 1}
        >
          <caption className={controls["hidden"]}>{m.items.title}</caption>
          <HeaderRow {...head} />
          <ItemLines
            rows={rows}
            lines={drawn}
            arrangement={head.arrangement}
            openId={openId}
            sides={sides}
            frame={frame}
            virtual={many}
          />
        </table>
      </div>
      {left > 0 && (
        <button
          type="button"
          className={styles["more"]}
          data-cut={asCards === null || undefined}
          onClick={() => setCards(cards + CARDS)}
        >
          {m.items.more(Math.min(CARDS, left), left)}
        </button>
      )}
    </section>
  )
})
