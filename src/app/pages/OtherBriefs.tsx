import { useState } from "react"
import { type BriefEdits, hasNotes, withNotes } from "../../selection/briefEdits.ts"
import { useLanguage } from "../../ui/language.ts"
import { KeptBriefs } from "../../views/brief/KeptBriefs.tsx"
import { briefSearch, readBriefKey } from "../briefKey.ts"
import { briefName } from "../briefName.ts"
import { hrefOf } from "../site.ts"
import type { Exploration } from "../useExploration.ts"
import { useKeptBriefs } from "../useKeptBriefs.ts"

interface OtherBriefsProps {
  readonly exploration: Exploration
  /** Name under which the changes to the brief shown are kept. */
  readonly current: string
  /** What is kept for it, and what of that belongs to lines that are there. */
  readonly kept: BriefEdits
  readonly edits: BriefEdits
  /** Keeps changes to the brief shown and says so. */
  readonly onChange: (edits: BriefEdits, said: string) => void
  readonly say: (words: string) => void
}

/** Changes belong to the choices of one brief: those of others are named here, and their notes can be had. */
export function OtherBriefs({ exploration, current, kept, edits, onChange, say }: OtherBriefsProps) {
  const language = useLanguage("briefs")
  const words = language.m.brief.kept
  const { all, known } = exploration
  const { briefs, remove, restore } = useKeptBriefs(current)
  const [brought, setBrought] = useState<{ from: string; before: BriefEdits; after: BriefEdits } | null>(null)
  // Once anything else is changed there is no way back to what was before.
  const from = brought?.after === kept ? brought.from : null
  const bring = (key: string) => {
    const other = briefs.find((one) => one.key === key)
    if (!other) return
    const after = withNotes(edits, other.edits)
    if (after === edits) return say(words.allHere)
    setBrought({ from: key, before: edits, after })
    onChange(after, words.brought)
  }
  return (
    <KeptBriefs
      briefs={briefs.flatMap(({ key, edits: own, isDeleted }) => {
        const read = readBriefKey(key, known, all.about.coverage)
        if (read === null) return []
        const name = briefName(read.view, read.locale, all, language)
        const lang = read.locale === language.locale ? null : read.locale
        return [
          {
            key,
            name: read.isThere ? name : words.gone(name),
            href: read.isThere ? hrefOf("brief/", briefSearch(read.view, lang)) : null,
            notes: from === key ? "brought" : hasNotes(own) ? "some" : "none",
            isDeleted,
          },
        ]
      })}
      onBring={bring}
      onTakeBack={() => brought && onChange(brought.before, words.takenBack)}
      onDelete={(key) => {
        remove(key)
        say(words.deleted)
      }}
      onRestore={(key) => say(restore(key) ? words.restored : words.notRestored)}
    />
  )
}
