import { stageWord } from "../../format/stageWord.ts"
import type { ItemDetail } from "../../summary/itemDetail.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { Ladder } from "../../ui/Ladder.tsx"
import { StageWord } from "../../ui/StageNotes.tsx"
import { DifferMark } from "./DifferMark.tsx"

/** Where the item stands, the event that decides it with its evidence, and what would move it. */
export function StageFacts({ detail }: { readonly detail: ItemDetail }) {
  const { m, date } = useLanguage()
  const { item, stage, rung, standing, decided, nextRung } = detail
  return (
    <>
      <dt>{standing === null ? m.item.facts.stage : m.item.facts.kind}</dt>
      <dd>
        <Ladder stage={stage} rung={rung} instrument={item.instrument} standing={standing} />
        <DifferMark detail={detail} about={["stage", "date"]} />
        {decided && (
          <>
            <p>
              <b>{m.item.since(date(decided.claim.date))}</b> <Prose of={decided.claim.what} />
            </p>
            <Citations grounds={decided.grounds} />
          </>
        )}
      </dd>
      {nextRung && (
        <>
          <dt>{m.item.facts.wouldMove}</dt>
          <dd>
            <StageWord stage={nextRung} isStop>
              {stageWord(m, nextRung, item.instrument)}
            </StageWord>
            : {m.vocabulary.stageNeeds[nextRung]}
          </dd>
        </>
      )}
    </>
  )
}
