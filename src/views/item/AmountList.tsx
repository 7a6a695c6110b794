import type { ItemDetail } from "../../summary/itemDetail.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import styles from "./item.module.css"
import { Section } from "./Section.tsx"

/** Every sum as reported; nothing where none is. */
export function AmountList({
  detail: { amounts },
  level,
}: {
  readonly detail: ItemDetail
  readonly level: 1 | 2
}) {
  const { m, date, money } = useLanguage()
  if (amounts.length === 0) return null
  return (
    <Section title={m.item.amounts} level={level}>
      <p className={styles["quiet"]}>{m.item.amountsNote}</p>
      <ol className={styles["entries"]} aria-label={m.item.amounts}>
        {amounts.map(({ claim, grounds }, index) => (
          <li key={index} className={styles["amount"]}>
            <p>
              <b>{money(claim.amount, claim.currency)}</b> {m.vocabulary.amountKind[claim.kind]},{" "}
              {m.item.amountOf[claim.scope]},{" "}
              {claim.asOf === null ? m.item.undated : m.item.asOf(date(claim.asOf))}
              {claim.note && (
                <span className={styles["quiet"]}>
                  {m.item.noteOpens}
                  <Prose of={claim.note} />)
                </span>
              )}
            </p>
            <Citations grounds={grounds} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
