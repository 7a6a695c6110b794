import type { DataHealth } from "../../summary/dataHealth.ts"
import { PlainRow } from "../../ui/PlainTable.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { CheckSection } from "./CheckSection.tsx"
import { FoldedTable } from "./FoldedTable.tsx"
import styles from "./health.module.css"

interface DisagreementSectionProps {
  readonly disagreements: DataHealth["disagreements"]
}

/** Open disagreements by what they are about, each with the way to what every source says. */
export function DisagreementSection({ disagreements }: DisagreementSectionProps) {
  const { m, number } = useLanguage("all")
  const links = useLinks()
  return (
    <CheckSection check="disagreements" tally={disagreements}>
      {() =>
        disagreements.open.map(({ type, rows }) => (
          <div key={type} className={styles["part"]}>
            <h3>
              {m.vocabulary.disagreement[type]} <span className={styles["count"]}>{number(rows.length)}</span>
            </h3>
            <FoldedTable
              label={m.vocabulary.disagreement[type]}
              columns={m.health.disagreementColumns}
              rows={rows.map(({ disagreement: { id, about }, items }) => (
                <PlainRow key={id}>
                  <th scope="row">
                    <a href={links.disagreement(id)}>
                      <Prose of={about} />
                    </a>
                  </th>
                  <td>
                    {items.length === 0
                      ? m.health.noItem
                      : items.map((item, index) => (
                          <span key={item.id}>
                            {index > 0 && " · "}
                            <a href={links.item(item.id)}>
                              <Prose of={item.title} />
                            </a>
                          </span>
                        ))}
                  </td>
                </PlainRow>
              ))}
            />
          </div>
        ))
      }
    </CheckSection>
  )
}
