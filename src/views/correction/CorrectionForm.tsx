import { useId, useState } from "react"
import { valueWords } from "../../format/changeWords.ts"
import type { RecordField } from "../../summary/recordFields.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./CorrectionForm.module.css"
import { CorrectionText } from "./CorrectionText.tsx"

interface CorrectionFormProps {
  /** "items/fa50-sale" */
  readonly record: string
  /** Full address of its page. */
  readonly address: string
  readonly version: string
  readonly fields: readonly RecordField[]
  /** Where corrections go. */
  readonly to: { readonly mail: string | null; readonly issues: string | null }
}

/** Makes the text of a correction: the field, what it says, what it should say, and the source, without which none is made. */
export function CorrectionForm({ record, address, version, fields, to }: CorrectionFormProps) {
  const language = useLanguage()
  const words = language.m.changes.correction
  const id = useId()
  const [path, setPath] = useState(fields[0]?.path ?? "")
  const [proposal, setProposal] = useState("")
  const [source, setSource] = useState("")
  const current = valueWords(
    fields.find((field) => field.path === path)?.value,
    language,
    path.split(" › ").at(-1),
  )
  const isSourced = isWebAddress(source)
  const missing = [
    ...(proposal.trim() === "" ? [words.proposalMissing] : []),
    ...(isSourced ? [] : [words.sourceMissing]),
  ]
  return (
    <div className={styles["form"]}>
      <p>{words.lead}</p>
      <label htmlFor={`${id}-field`}>{words.field}</label>
      <select
        id={`${id}-field`}
        className={controls["field"]}
        value={path}
        onChange={({ target }) => setPath(target.value)}
      >
        {fields.map((field) => (
          <option key={field.path}>{field.path}</option>
        ))}
      </select>
      <p className={styles["current"]}>
        <span>{words.current}</span> <q>{current}</q>
      </p>
      <label htmlFor={`${id}-proposal`}>{words.proposal}</label>
      <textarea
        id={`${id}-proposal`}
        className={controls["field"]}
        rows={2}
        value={proposal}
        onChange={({ target }) => setProposal(target.value)}
      />
      <label htmlFor={`${id}-source`}>{words.source}</label>
      <input
        id={`${id}-source`}
        className={controls["field"]}
        type="url"
        required
        aria-invalid={source !== "" && !isSourced}
        aria-describedby={`${id}-hint`}
        value={source}
        onChange={({ target }) => setSource(target.value)}
      />
      <p id={`${id}-hint`} className={styles["hint"]}>
        {words.sourceHint}
      </p>
      <CorrectionText
        subject={words.subject(record, version)}
        body={words.body({
          record,
          address,
          version,
          field: path,
          current,
          proposal: proposal.trim(),
          source,
        })}
        missing={missing}
        to={to}
      />
    </div>
  )
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:\/\/[^/]+\.[^/]+/.test(text)
}
