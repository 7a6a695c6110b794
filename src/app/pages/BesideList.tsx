import type { KeyboardEvent, ReactNode } from "react"
import type { Item } from "../../dataset/records.ts"
import type { Exploration } from "../useExploration.ts"
import { ITEM_PANEL } from "./itemPanelCode.ts"
import styles from "./pages.module.css"

interface BesideListProps {
  readonly exploration: Exploration
  /** Item that stands open beside the list. */
  readonly open: Item | null
  readonly children: ReactNode
}

/** A list of items with the open one beside it; Escape closes that. */
export function BesideList({ exploration, open, children }: BesideListProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    // A note or menu that is open takes the key first.
    const isTaken = event.defaultPrevented || document.querySelector(":popover-open") !== null
    if (event.key === "Escape" && open && !isTaken) exploration.close()
  }
  return (
    <div
      className={styles["items"]}
      data-open={open ? "" : undefined}
      onKeyDown={onKeyDown}
      role="presentation"
    >
      {children}
      {open && <OpenItem exploration={exploration} item={open} />}
    </div>
  )
}

function OpenItem(props: { readonly exploration: Exploration; readonly item: Item }) {
  const { ItemPanel } = ITEM_PANEL.now()
  return <ItemPanel {...props} />
}
