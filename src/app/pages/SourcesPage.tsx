import type { Exploration } from "../useExploration.ts"
import { Explorer } from "./Explorer.tsx"

export function SourcesPage({ exploration }: { readonly exploration: Exploration }) {
  return (
    <Explorer exploration={exploration} title="Sources" intro={null}>
      <p>…</p>
    </Explorer>
  )
}
