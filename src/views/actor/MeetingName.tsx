import type { Meeting } from "../../dataset/records.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"

/** A meeting by its occasion and level. */
export function MeetingName({ meeting }: { readonly meeting: Meeting }) {
  const { m, text } = useLanguage()
  const links = useLinks()
  return (
    <a href={links.meeting(meeting.id)}>
      {text(meeting.occasion)}, {m.vocabulary.level[meeting.level].toLowerCase()}
    </a>
  )
}
