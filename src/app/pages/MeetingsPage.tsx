import type { Exploration } from "../useExploration.ts"
import { Explorer } from "./Explorer.tsx"

export function MeetingsPage({ exploration }: { readonly exploration: Exploration }) {
  return (
    <Explorer exploration={exploration} title="Meetings" intro={null}>
      <p>…</p>
    </Explorer>
  )
}
