import type { CheckTally, DataHealth } from "../../summary/dataHealth.ts"
import { useLanguage } from "../../ui/language.ts"
import { DisagreementSection } from "./DisagreementSection.tsx"
import { UnsupportedClaims, WeakGround } from "./EntrySections.tsx"
import { HealthSummary } from "./HealthSummary.tsx"
import { OneOriginItems, UncheckedItems } from "./ItemSections.tsx"
import { SectorSection } from "./SectorSection.tsx"
import { TallySection } from "./TallySection.tsx"
import { TranslationSection } from "./TranslationSection.tsx"
import styles from "./health.module.css"

interface HealthArticleProps {
  readonly health: DataHealth
  /** What each check found, in the order of the page. */
  readonly tallies: readonly CheckTally[]
}

/** Where the dataset is thin: all checks in one table, then each with every record that it found. */
export function HealthArticle({ health, tallies }: HealthArticleProps) {
  const { m, date } = useLanguage("all")
  return (
    <article className={styles["article"]}>
      <p className={styles["lead"]}>
        {m.health.intro} {m.health.today(date(health.today))}
      </p>
      <HealthSummary tallies={tallies} kinds={health.kinds} />
      <UnsupportedClaims check={health.unsupported} />
      <OneOriginItems check={health.oneOriginItems} />
      <TallySection check="oneOriginClaims" tally={health.oneOriginClaims} columns={m.health.claimColumns} />
      <TallySection check="noParagraph" tally={health.noParagraph} columns={m.health.paragraphColumns} />
      <UncheckedItems check={health.unchecked} />
      <WeakGround check={health.weak} />
      <TranslationSection gaps={health.translations} />
      <DisagreementSection disagreements={health.disagreements} />
      <SectorSection sectors={health.sectors} />
    </article>
  )
}
