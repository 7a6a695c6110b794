import type { ItemDetail } from "../../summary/itemDetail.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { SourceWords } from "../../ui/SourceWords.tsx"
import styles from "./item.module.css"
import { Section } from "./Section.tsx"

/** Every sum as reported, and where the sources differ. */
export function AmountList({
  detail: { amounts, disagreements },
  level,
}: {
  readonly detail: ItemDetail
  readonly level: 1 | 2
}) {
  const { m, text, date, money } = useLanguage()
  return (
    <>
      {amounts.length > 0 && (
        <Section title={m.item.amounts} level={level}>
          <p className={styles["quiet"]}>{m.item.amountsNote}</p>
          <ol className={styles["entries"]} aria-label={m.item.amounts}>
            {amounts.map(({ claim, grounds }, index) => (
              <li key={index} className={styles["amount"]}>
                <p>
                  <b>{money(claim.amount, claim.currency)}</b> {m.vocabulary.amountKind[claim.kind]},{" "}
                  {m.item.amountOf[claim.scope]},{" "}
                  {claim.asOf === null ? m.item.undated : m.item.asOf(date(claim.asOf))}
                  {claim.note && <span className={styles["quiet"]}> ({text(claim.note)})</span>}
                </p>
                <Citations grounds={grounds} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {disagreements.length > 0 && <Disagreements disagreements={disagreements} level={level} />}
    </>
  )
}

function Disagreements({
  disagreements,
  level,
}: {
  readonly disagreements: ItemDetail["disagreements"]
  readonly level: 1 | 2
}) {
  const { m, text } = useLanguage()
  const links = useLinks()
  return (
    <Section title={m.item.disagreements} level={level} anchor="differ">
      <ul className={styles["entries"]}>
        {disagreements.map(({ id, type, about, claims, note }) => (
          <li key={id} className={styles["amount"]}>
            <p>
              <b className={styles["attention"]}>{m.vocabulary.disagreement[type]}</b> {text(about)}
            </p>
            <SourceWords className={styles["claims"]} claims={claims} />
            <p className={styles["quiet"]}>
              {m.disagreements.shown}: {m.disagreements.rule[type]}
            </p>
            {note && <p className={styles["quiet"]}>{text(note)}</p>}
          </li>
        ))}
      </ul>
      <p>
        <a href={links.disagreements()}>{m.disagreements.all}</a>
      </p>
    </Section>
  )
}
