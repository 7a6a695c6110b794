import type { Exploration } from "../useExploration.ts"

export function MeetingsChart({ exploration }: { readonly exploration: Exploration }) {
  return <p>{exploration.meetings.length}</p>
}
