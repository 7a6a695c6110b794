import { Ahead } from "../../ui/Ahead.tsx"
import { type BriefFacts, useBriefFacts, useBriefLines } from "../useBrief.ts"
import type { Exploration } from "../useExploration.ts"
import { BriefDesk } from "./BriefDesk.tsx"

interface BriefPageProps {
  readonly exploration: Exploration
}

/** A cited fact pack for a meeting, to be changed in place and taken along. */
export function BriefPage({ exploration }: BriefPageProps) {
  const facts = useBriefFacts(exploration)
  return (
    <>
      <Ahead pieces={facts.brief.pieces} />
      <WrittenBrief exploration={exploration} facts={facts} />
    </>
  )
}

function WrittenBrief({ exploration, facts }: BriefPageProps & { readonly facts: BriefFacts }) {
  const written = useBriefLines(facts, exploration)
  return (
    <>
      <Ahead pieces={written.lines.pieces} />
      <BriefDesk exploration={exploration} facts={facts} written={written} />
    </>
  )
}
