import type { Meeting } from "../../dataset/records.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"

/** A meeting by its occasion and level. */
export function MeetingName({ meeting }: { readonly meeting: Meeting }) {
  const { m } = useLanguage()
  const links = useLinks()
  return (
    <a href={links.meeting(meeting.id)}>
      <Prose of={meeting.occasion} />, {m.vocabulary.level[meeting.level].toLowerCase()}
    </a>
  )
}
