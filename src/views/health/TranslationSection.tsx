import type { RecordTally, Tally } from "../../summary/tally.ts"
import type { Translation, TranslationGap } from "../../summary/translationGaps.ts"
import { useLanguage } from "../../ui/language.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import { FoldedTable } from "./FoldedTable.tsx"
import { HealthSection } from "./HealthSection.tsx"
import { RecordName } from "./RecordName.tsx"
import { TallyTable } from "./TallyTable.tsx"
import styles from "./health.module.css"

/** Texts and names that lack a language, by kind of record; and the records that lack what others of the kind have. */
export function TranslationSection({ gaps }: { readonly gaps: readonly TranslationGap[] }) {
  const { m, number, language } = useLanguage("all")
  const words = m.health
  const kindOf = ({ collection }: TranslationGap) =>
    collection === "dataset" ? m.data.record.dataset : m.data.collection[collection]
  const count = ({ found, of }: Tally) => words.count(number(found), number(of))
  return (
    <HealthSection
      id="translations"
      title={words.translations}
      counted={null}
      rule={words.rules.translations}
      isEmpty={false}
    >
      <PlainTable
        label={words.translationTable}
        columns={[words.translationColumn, ...LANGUAGES.map((code) => words.lackingColumn(language(code)))]}
      >
        {gaps.map((gap) => (
          <PlainRow key={`${gap.collection} ${gap.part}`}>
            <th scope="row">{words.partOf(kindOf(gap), words.part[gap.part])}</th>
            {LANGUAGES.map((code) => (
              <td key={code}>{count(gap.missing[code])}</td>
            ))}
          </PlainRow>
        ))}
      </PlainTable>
      <div className={styles["part"]}>
        <PlainTable
          label={words.reviewTable}
          columns={[
            words.translationColumn,
            ...LANGUAGES.map((code) => words.unreviewedColumn(language(code))),
          ]}
        >
          {gaps
            .filter(({ part }) => part === "text")
            .map((gap) => (
              <PlainRow key={gap.collection}>
                <th scope="row">{words.partOf(kindOf(gap), words.part.text)}</th>
                {LANGUAGES.map((code) => (
                  <td key={code}>{count(gap.unreviewed[code])}</td>
                ))}
              </PlainRow>
            ))}
        </PlainTable>
      </div>
      {gaps.flatMap((gap) =>
        LANGUAGES.filter((code) => gap.records[code].length > 0).map((code) => {
          const title = words.lacking(kindOf(gap), words.part[gap.part], language(code))
          return (
            <div key={`${gap.collection} ${gap.part} ${code}`} className={styles["part"]}>
              <h3>
                {title} <span className={styles["count"]}>{number(gap.records[code].length)}</span>
              </h3>
              {gap.part === "name" ? (
                <NameTable label={title} tallies={gap.records[code]} />
              ) : (
                <TallyTable
                  label={title}
                  columns={[words.record, words.lackingColumn(language(code))]}
                  tallies={gap.records[code]}
                />
              )}
            </div>
          )
        }),
      )}
    </HealthSection>
  )
}

interface NameTableProps {
  readonly label: string
  readonly tallies: readonly RecordTally[]
}

/** A record has one name, so that there is nothing to count. */
function NameTable({ label, tallies }: NameTableProps) {
  const { m } = useLanguage("all")
  return (
    <FoldedTable
      label={label}
      columns={[m.health.record]}
      rows={tallies.map(({ ref }) => (
        <PlainRow key={ref.record.id}>
          <th scope="row">
            <RecordName of={ref} />
          </th>
        </PlainRow>
      ))}
    />
  )
}

const LANGUAGES = ["ko", "es"] as const satisfies readonly Translation[]
