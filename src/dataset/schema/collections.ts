import { organisationSchema, personSchema, placeSchema } from "./actor.ts"
import { itemSchema } from "./item.ts"
import { meetingSchema } from "./meeting.ts"
import { disagreementSchema, seriesSchema } from "./series.ts"
import { sourceSchema } from "./source.ts"

/** Each collection is a folder of `data/`; each record is the file there that bears its id. */
export const COLLECTIONS = {
  items: itemSchema,
  meetings: meetingSchema,
  people: personSchema,
  organisations: organisationSchema,
  places: placeSchema,
  sources: sourceSchema,
  series: seriesSchema,
  disagreements: disagreementSchema,
} as const

export type CollectionName = keyof typeof COLLECTIONS
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as readonly CollectionName[]
