import { changes } from "./changes.ts"
import { cite } from "./cite.ts"
import { data } from "./data.ts"
import { edit } from "./edit.ts"
import { fields } from "./fields.ts"
import { files } from "./files.ts"
import { head } from "./head.ts"
import { health } from "./health.ts"
import { own } from "./own.ts"
import { problems } from "./problems.ts"
import { table } from "./table.ts"

/** What files and the pages about the data say besides. */
export const rest = { changes, cite, data, edit, fields, files, head, health, own, problems, table }
export type RestOfMessages = typeof rest
