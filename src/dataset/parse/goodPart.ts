import type { Problem } from "../problem.ts"
import type { DatasetRecords } from "../records.ts"
import { COLLECTION_NAMES, COLLECTIONS, type CollectionName } from "../schema/collections.ts"
import { worded } from "../worded.ts"
import type { Path } from "./fieldName.ts"
import { type OpenFile, problemAt } from "./file.ts"
import type { DatasetReading } from "./parseDataset.ts"
import { type Reference, referencesIn } from "./references.ts"

export interface GoodPart {
  /** Records that break no rule and name only one another; null where the dataset as a whole cannot be read. */
  readonly records: DatasetRecords | null
  /** Why the others are left out, those that only name a rejected one among them. */
  readonly problems: readonly Problem[]
}

/** The one record that the dataset as a whole names: without it, its charts have no marks of the agreement. */
const TRADE = "tradeAgreement"

const leftOut = (file: OpenFile, path: Path, record: string): Problem => ({
  ...problemAt(
    file,
    path,
    worded`it names ${record}, which was left out`,
    worded`Mend that record: this then comes with it.`,
  ),
  names: record,
})

/**
 * What of a reading can be used: a record with a problem is left out, and so is each that names one left out, since a
 * claim without its source, or an ask without its meeting, would be another claim.
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
  const fallen: Problem[] = []
  for (let before = -1; before < fallen.length;) {
    before = fallen.length
    for (const name of COLLECTION_NAMES) {
      for (const [id, record] of kept[name]) {
        const first = referencesIn(COLLECTIONS[name], record).find(isLost)
        const file = first && files[name].get(id)
        if (!file) continue
        kept[name].delete(id)
        fallen.push(leftOut(file, first.path, `${first.collection}/${first.id}`))
      }
    }
  }
  const { tradeAgreement } = records.about
  const isBare = tradeAgreement !== null && isLost({ collection: "items", id: tradeAgreement })
  if (isBare && ofAll.length === 0) fallen.push(leftOut(files.about, [TRADE], `items/${tradeAgreement}`))
  const about = isBare ? { ...records.about, tradeAgreement: null } : records.about
  const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [...kept[name].values()]]))
  return {
    records: { about, ...collections } as unknown as DatasetRecords,
    problems: [...problems, ...fallen],
  }
}
