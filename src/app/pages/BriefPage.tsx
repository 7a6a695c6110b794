import { type BriefFacts, useBriefFacts, useBriefLines } from "../useBrief.ts"
import type { Exploration } from "../useExploration.ts"
import { BriefDesk } from "./BriefDesk.tsx"

interface BriefPageProps {
  readonly exploration: Exploration
}

/** A cited fact pack for a meeting, to be changed in place and taken along. */
export function BriefPage({ exploration }: BriefPageProps) {
  return <WrittenBrief exploration={exploration} facts={useBriefFacts(exploration)} />
}

/** A component between, since React gives way between them: what is to be said, and its words, take a slow phone long. */
function WrittenBrief({ exploration, facts }: BriefPageProps & { readonly facts: BriefFacts }) {
  return <BriefDesk exploration={exploration} facts={facts} written={useBriefLines(facts, exploration)} />
}
