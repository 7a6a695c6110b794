import type { Problem } from "../problem.ts"
import type { DatasetRecords } from "../records.ts"
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from "../schema/collections.ts"
import { type Worded, worded } from "../worded.ts"
import { type OpenFile, problemAt } from "./file.ts"
import type { DatasetReading } from "./parseDataset.ts"
import { type Reference, referencesIn } from "./references.ts"

export interface GoodPart {
  /** Records that break no rule and name only one another; null where the dataset as a whole cannot be read. */
  readonly records: DatasetRecords | null
  /** Why the others are left out, those that need a rejected one among them, and which mentions of one are gone. */
  readonly problems: readonly Problem[]
}

/** The one record that the dataset as a whole names: without it, its charts have no marks of the agreement. */
const TRADE = "tradeAgreement"

/** What a disagreement is about: without any of it, it would be about none of the items. */
const SUBJECTS = "items"
/** Lists in which a record mentions others: without one of them it still says what it said. */
const MENTIONS: readonly unknown[] = ["related", "alsoRaised", SUBJECTS]

const leftOut = (file: OpenFile, { path, collection, id }: Reference, remedy: Worded): Problem => {
  const record = `${collection}/${id}`
  return { ...problemAt(file, path, worded`it names ${record}, which was left out`, remedy), names: record }
}
const COMES_WITH = worded`Mend that record: this then comes with it.`
const IS_MENTIONED = worded`Mend that record: it is then mentioned here again.`

/**
 * What of a reading can be used: a record with a problem is left out, and so is each that needs one left out, since a
 * claim without its source, or an ask without its meeting, would be another claim. What only mentions one is kept
 * without the mention; a disagreement needs one item of those that it is about.
 */
export function goodPart({ records, files, problems }: DatasetReading): GoodPart {
  if (!records || !files) return { records: null, problems }
  const ofAll = problems.filter(({ file }) => file === files.about.path)
  if (ofAll.some(({ field }) => field !== TRADE)) return { records: null, problems }
  const faulty = new Set(problems.map(({ file }) => file))
  const keptOf = (name: CollectionName) =>
    new Map<string, unknown>(
      records[name]
        .filter(({ id }) => !faulty.has(files[name].get(id)?.path ?? ""))
        .map((record) => [record.id, record]),
    )
  const kept = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, keptOf(name)])) as Readonly<
    Record<CollectionName, Map<string, unknown>>
  >
  const isLost = ({ collection, id }: Pick<Reference, "collection" | "id">) => !kept[collection].has(id)
  const isSubject = ({ path }: Reference) => path[0] === SUBJECTS
  const isMention = ({ path }: Reference) => MENTIONS.includes(path[0])
  const fallen: Problem[] = []
  for (let before = -1; before < fallen.length;) {
    before = fallen.length
    for (const name of COLLECTION_NAMES) {
      for (const [id, record] of kept[name]) {
        const named = referencesIn(COLLECTIONS[name], record)
        const isBare = named.filter(isSubject).every(isLost)
        const isNeeded = (one: Reference) => !isMention(one) || (isSubject(one) && isBare)
        const first = named.find((one) => isLost(one) && isNeeded(one))
        const file = first && files[name].get(id)
        if (!file) continue
        kept[name].delete(id)
        fallen.push(leftOut(file, first, COMES_WITH))
      }
    }
  }
  const { tradeAgreement } = records.about
  const isWithout = tradeAgreement !== null && isLost({ collection: "items", id: tradeAgreement })
  if (isWithout && ofAll.length === 0)
    fallen.push(leftOut(files.about, { collection: "items", id: tradeAgreement, path: [TRADE] }, COMES_WITH))
  const about = isWithout ? { ...records.about, tradeAgreement: null } : records.about
  for (const name of COLLECTION_NAMES)
    for (const [id, record] of kept[name])
      for (const lost of referencesIn(COLLECTIONS[name], record).filter(isLost)) {
        const file = files[name].get(id)
        if (file) fallen.push({ ...leftOut(file, lost, IS_MENTIONED), isKept: true })
      }
  const collections = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [name, [...kept[name].values()]]),
  ) as unknown as Omit<DatasetRecords, "about">
  return {
    records: { about, ...withoutMentions(collections, (id) => kept.items.has(id)) },
    problems: [...problems, ...fallen],
  }
}

/** With the mentions of those items alone that are kept. */
function withoutMentions(
  records: Omit<DatasetRecords, "about">,
  isKept: (id: string) => boolean,
): Omit<DatasetRecords, "about"> {
  return {
    ...records,
    items: records.items.map((item) => ({ ...item, related: item.related.filter(({ id }) => isKept(id)) })),
    meetings: records.meetings.map((meeting) => ({
      ...meeting,
      alsoRaised: meeting.alsoRaised.filter(isKept),
    })),
    disagreements: records.disagreements.map((one) => ({ ...one, items: one.items.filter(isKept) })),
  }
}
