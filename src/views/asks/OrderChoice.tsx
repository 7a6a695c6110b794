import type { AskOrder } from "../../selection/view.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./AskLedger.module.css"

interface OrderChoiceProps {
  readonly order: AskOrder
  readonly orders: readonly AskOrder[]
  readonly onOrder: (order: AskOrder) => void
}

/** How the asks are sorted. */
export function OrderChoice({ order, orders, onOrder }: OrderChoiceProps) {
  const { m } = useLanguage()
  return (
    <label className={styles["order"]}>
      <span>{m.askLedger.order}</span>
      <select
        className={controls["field"]}
        value={order}
        onChange={(event) => onOrder(orders.find((name) => name === event.target.value) ?? order)}
      >
        {orders.map((name) => (
          <option key={name} value={name}>
            {m.askLedger.orders[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
