import type { Check, RecordTally } from "../../summary/tally.ts"
import { CheckSection } from "./CheckSection.tsx"
import { TallyTable } from "./TallyTable.tsx"

interface TallySectionProps {
  readonly check: "oneOriginClaims" | "noParagraph"
  readonly tally: Check<RecordTally>
  readonly columns: readonly string[]
}

/** A check that counts entries, record by record. */
export function TallySection({ check, tally, columns }: TallySectionProps) {
  return (
    <CheckSection check={check} tally={tally}>
      {(title) => <TallyTable label={title} columns={columns} tallies={tally.lines} />}
    </CheckSection>
  )
}
