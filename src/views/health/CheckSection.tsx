import type { ReactNode } from "react"
import { RECHECK_AFTER_DAYS } from "../../dataset/clocks.ts"
import type { HealthCheck } from "../../summary/dataHealth.ts"
import type { Tally } from "../../summary/tally.ts"
import { useLanguage } from "../../ui/language.ts"
import { HealthSection } from "./HealthSection.tsx"

interface CheckSectionProps {
  readonly check: Exclude<HealthCheck, "ko" | "es" | "sectors">
  readonly tally: Tally
  /** The records found, under the title of the check. */
  readonly children: (title: string) => ReactNode
}

/** The section of one check, under its title, count and rule. */
export function CheckSection({ check, tally: { found, of }, children }: CheckSectionProps) {
  const { m, number } = useLanguage("all")
  const { title, of: what } = m.health.checks(RECHECK_AFTER_DAYS)[check]
  return (
    <HealthSection
      id={check}
      title={title}
      counted={m.health.counted(number(found), number(of), what)}
      rule={m.health.rules[check]}
      isEmpty={found === 0}
    >
      {children(title)}
    </HealthSection>
  )
}
