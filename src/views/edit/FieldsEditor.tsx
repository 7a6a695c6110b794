import { isRecord } from "../../dataset/draft.ts"
import styles from "./edit.module.css"
import type { FieldsProps } from "./editing.ts"
import { FieldEditor } from "./FieldEditor.tsx"

/** For programs alone: which schema the file has, and by what a paragraph is known again. */
const UNSEEN = ["$schema", "hash"]

/** All fields of a record, an entry or a part, in the order of the file. */
export function FieldsEditor({ kind, shape, value, path }: FieldsProps) {
  return (
    <div className={styles["fields"]} data-kind={kind}>
      {[...shape.fields].map(
        ([field, fieldShape]) =>
          !UNSEEN.includes(field) && (
            <FieldEditor
              key={field}
              kind={kind}
              field={field}
              shape={fieldShape}
              value={isRecord(value) ? value[field] : undefined}
              path={[...path, field]}
            />
          ),
      )}
    </div>
  )
}
