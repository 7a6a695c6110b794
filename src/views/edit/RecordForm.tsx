import { memo } from "react"
import type { Json } from "../../dataset/draft.ts"
import type { FileKind } from "../../dataset/fieldKinds.ts"
import type { RecordShape } from "../../dataset/parse/recordShape.ts"
import type { CollectionName } from "../../dataset/schema/collections.ts"
import type { SaidProblem } from "../../format/problemWords.ts"
import { useLanguage } from "../../ui/language.ts"
import { controlOf, type Editing, EditingProvider } from "./editing.ts"
import styles from "./edit.module.css"
import { FieldsEditor } from "./FieldsEditor.tsx"

interface RecordFormProps extends Omit<Editing, "problems" | "listOf" | "Fields"> {
  readonly kind: FileKind
  readonly shape: RecordShape
  readonly value: Json
  /** Path of the file below the dataset's folder, and all that is wrong with it or because of it. */
  readonly file: string
  readonly problems: readonly SaidProblem[]
  /** Ids that a field may name, with their names. */
  readonly ids: ReadonlyMap<CollectionName, readonly (readonly [string, string])[]>
}

/** Every field of a record, with what is wrong said at once and beside the field. */
export function RecordForm({ kind, shape, value, file, problems, ids, ...editing }: RecordFormProps) {
  const { m, number } = useLanguage("all")
  const here = problems.filter((problem) => problem.file === file)
  const byField = new Map(here.map(({ field }) => [field, here.filter((one) => one.field === field)]))
  return (
    <EditingProvider value={{ ...editing, problems: byField, listOf, Fields: FieldsEditor }}>
      <div className={styles["problems"]}>
        <p role="status">{m.edit.problems(problems.length, number(problems.length))}</p>
        {problems.length > 0 && (
          <ul>
            {problems.map((problem, place) => (
              <li key={place}>
                {problem.file === file && problem.field !== "" ? (
                  <button type="button" onClick={() => reveal(problem.field)}>
                    <code>{problem.field}</code>
                  </button>
                ) : (
                  <code>{[problem.file, problem.field].filter(Boolean).join(" · ")}</code>
                )}{" "}
                <span lang={problem.lang}>{m.problems.sentence(problem.rule, problem.remedy)}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <form className={styles["form"]} noValidate onSubmit={(event) => event.preventDefault()}>
        <FieldsEditor kind={kind} shape={shape} value={value} path={[]} />
      </form>
      <IdLists ids={ids} />
    </EditingProvider>
  )
}

const listOf = (collection: CollectionName) => `edit-ids-${collection}`

/** The ids that fields may name, with what they stand for: drawn once for all of them. */
const IdLists = memo(function IdLists({ ids }: Pick<RecordFormProps, "ids">) {
  return [...ids].map(([collection, list]) => (
    <datalist key={collection} id={listOf(collection)}>
      {list.map(([id, name]) => (
        <option key={id} value={id} label={name} />
      ))}
    </datalist>
  ))
})

/** Goes to the control of a field, or of the nearest part that has it, unfolding what it lies in. */
function reveal(field: string): void {
  for (let name = field; name !== ""; name = name.replace(/(^|\.)[^.[]*$|\[\d+\]$/, "")) {
    const control = document.getElementById(controlOf(name))
    if (!control) continue
    for (let at: Element | null = control; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true
    control.focus()
    control.scrollIntoView({ block: "center" })
    return
  }
}
