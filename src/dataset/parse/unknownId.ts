import type { Problem } from "../problem.ts"
import type { CollectionName } from "../schema/collections.ts"
import { worded } from "../worded.ts"
import type { Path } from "./fieldName.ts"
import { type OpenFile, problemAt } from "./file.ts"
import { nearest } from "./nearest.ts"

/** A record names another that is not there; `ids` are those that may have been meant. */
export function unknownId(
  file: OpenFile,
  path: Path,
  collection: CollectionName,
  id: string,
  ids: Iterable<string>,
): Problem {
  const near = nearest(id, ids)
  return problemAt(
    file,
    path,
    worded`no record of ${collection} has this id`,
    near
      ? worded`Write ${JSON.stringify(near)} if that is meant, or add data/${collection}/${id}.json.`
      : worded`Correct the id, or add data/${collection}/${id}.json.`,
  )
}
