import { type FormEvent, useId, useRef, useState } from "react"
import { flushSync } from "react-dom"
import type { ChoiceGroup } from "../../format/fieldChoices.ts"
import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import styles from "./CorrectionForm.module.css"
import { CorrectionText } from "./CorrectionText.tsx"
import { FieldPicker } from "./FieldPicker.tsx"
import { isSource } from "./isSource.ts"
import { TextField } from "./TextField.tsx"

interface CorrectionFormProps {
  /** What the record is called, and its folder and id: "items/fa50-sale". */
  readonly title: string
  readonly record: string
  /** Full address of its page. */
  readonly address: string
  readonly version: string
  readonly groups: readonly ChoiceGroup[]
  /** Where corrections go. */
  readonly to: { readonly mail: string | null; readonly issues: string | null }
}

const EMPTY = { path: null as string | null, proposal: "", source: "" }

/** Makes the text of a correction: the field, what it says, what it should say, and the source, without which none is made. */
export function CorrectionForm({ title, record, address, version, groups, to }: CorrectionFormProps) {
  const words = useLanguage("all").m.changes.correction
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState(EMPTY)
  const [isAsked, setAsked] = useState(false)
  const chosen = groups.flatMap(({ choices }) => choices).find(({ path }) => path === draft.path) ?? null
  const [proposal, source] = [draft.proposal.trim(), draft.source.trim()]
  const faults = {
    field: chosen === null ? words.fieldMissing : null,
    proposal: proposal === "" ? words.proposalMissing : null,
    source: isSource(source) ? null : words.sourceMissing,
  }
  /** Faults are told once the text was asked for, not while somebody still types. */
  const told = isAsked ? faults : { field: null, proposal: null, source: null }
  const ask = (event: FormEvent) => {
    event.preventDefault()
    flushSync(() => setAsked(true))
    form.current?.querySelector<HTMLElement>(FIRST)?.focus()
  }
  return (
    <form ref={form} className={styles["form"]} noValidate onSubmit={ask}>
      <p>{words.lead}</p>
      <p id={`${id}-field`} className={styles["label"]}>
        {words.field}
      </p>
      <FieldPicker
        groups={groups}
        chosen={draft.path}
        onChoose={(path) => setDraft({ ...draft, path })}
        labelledBy={`${id}-field`}
        faultId={told.field && `${id}-fault`}
      />
      {told.field !== null && (
        <p id={`${id}-fault`} className={styles["fault"]}>
          {told.field}
        </p>
      )}
      <div role="status">
        {chosen !== null && (
          <p className={styles["current"]}>
            <span>
              {chosen.field}. {words.current}
            </span>{" "}
            <q>{chosen.value}</q>
            <code>{chosen.path}</code>
          </p>
        )}
      </div>
      <TextField
        label={words.proposal}
        rows={2}
        value={draft.proposal}
        onChange={(text) => setDraft({ ...draft, proposal: text })}
        hint={words.proposalHint}
        fault={told.proposal}
      />
      <TextField
        label={words.source}
        rows={2}
        value={draft.source}
        onChange={(text) => setDraft({ ...draft, source: text })}
        hint={words.sourceHint}
        fault={told.source}
      />
      <button type="submit" className={controls["button"]}>
        {words.make}
      </button>
      {isAsked && chosen !== null && faults.proposal === null && faults.source === null && (
        <CorrectionText
          subject={words.subject(title, version)}
          body={words.body({
            record: words.record(title, record),
            address,
            version,
            field: chosen.field,
            path: chosen.path,
            current: chosen.value,
            proposal,
            source,
          })}
          to={to}
        />
      )}
    </form>
  )
}

/** What is looked at next: the first fault, else the finished text. */
const FIRST = '[aria-invalid="true"] input, textarea[aria-invalid="true"], textarea[readonly]'
