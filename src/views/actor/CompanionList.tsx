import type { ReactNode } from "react"
import { useLanguage } from "../../ui/language.ts"
import { LongList } from "../../ui/LongList.tsx"
import styles from "./actor.module.css"
import { ActorSection } from "./ActorSection.tsx"

const FIRST = 12

interface Companion<Actor> {
  readonly actor: Actor
  readonly items: number
}

interface CompanionListProps<Actor> {
  readonly title: string
  readonly companions: readonly Companion<Actor>[]
  /** The name with its link. */
  readonly render: (actor: Actor) => ReactNode
}

/** Who else is in the same items, and in how many; nothing where nobody is. */
export function CompanionList<Actor extends { readonly id: string }>({
  title,
  companions,
  render,
}: CompanionListProps<Actor>) {
  const { m } = useLanguage()
  if (companions.length === 0) return null
  return (
    <ActorSection title={title} count={companions.length}>
      <LongList
        label={title}
        className={styles["companions"]}
        entries={companions}
        first={FIRST}
        render={({ actor, items }) => (
          <li key={actor.id}>
            {render(actor)} <small>{m.actors.shared(items)}</small>
          </li>
        )}
      />
    </ActorSection>
  )
}
