import { isLeadersMeeting } from "../../dataset/meetings.ts"
import type { Dataset, Meeting } from "../../dataset/records.ts"
import { namesOfPerson, namesOfPlace } from "./actorRecords.ts"
import { LEVEL_NAMES, SUMMIT_NAMES } from "./meetingNames.ts"
import { prose, type SearchedRecord, searched, tied, titled, type Wording } from "./searched.ts"

/** Meetings as the search reads them: occasion, place, people and their offices, what happened, day. */
export function meetingRecords(dataset: Dataset, wording: Wording): readonly SearchedRecord[] {
  return dataset.meetings.map((meeting) => ({
    kind: "meeting",
    id: meeting.id,
    latest: meeting.date,
    texts: [
      ...titled(meeting.occasion, wording),
      ...placeOf(dataset, meeting, wording),
      ...meeting.participants.flatMap(({ person: id, office }) => {
        const person = dataset.personById.get(id)
        return person
          ? [
              ...tied("person", namesOfPerson(person, wording)),
              ...person.offices.flatMap(({ id: own, title }) =>
                own === office ? prose("office", title, wording) : [],
              ),
            ]
          : []
      }),
      ...levelNames(dataset, meeting).map((name) => searched("level", name)),
      searched("date", meeting.date),
      ...prose("summary", meeting.summary, wording),
      ...prose("note", meeting.note, wording),
      searched("id", meeting.id),
    ],
  }))
}

function levelNames(dataset: Dataset, meeting: Meeting): readonly string[] {
  const names = LEVEL_NAMES[meeting.level]
  return isLeadersMeeting(dataset, meeting) ? [...SUMMIT_NAMES, ...names] : names
}

function placeOf(dataset: Dataset, { place }: Meeting, wording: Wording) {
  const known = place === null ? undefined : dataset.placeById.get(place)
  return known ? tied("venue", namesOfPlace(known, wording)) : []
}
