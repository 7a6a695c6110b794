import { Suspense, useMemo, useState } from "react"
import { isRecord } from "../../dataset/draft.ts"
import { linkDataset } from "../../dataset/link.ts"
import type { DatasetRecords } from "../../dataset/records.ts"
import { COLLECTION_NAMES, type CollectionName } from "../../dataset/schema/collections.ts"
import type { CodebookWords } from "../../format/codebookWords.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { useSame } from "../../ui/useSame.ts"
import { DraftList } from "../../views/edit/DraftList.tsx"
import { RecordChooser } from "../../views/edit/RecordChooser.tsx"
import { goTo, useHash } from "../location.ts"
import { newKey, readKey, useDrafts } from "../useDrafts.ts"
import { useNames } from "../useNames.ts"
import { nameOfDraft } from "./editNames.ts"
import { EditRecord } from "./EditRecord.tsx"
import styles from "./pages.module.css"

interface EditDeskProps {
  /** The dataset as published, in all its languages. */
  readonly records: DatasetRecords
  readonly words: CodebookWords
}

/** What is being edited, and the way to edit more; the address names the record that stands open. */
export function EditDesk({ records, words }: EditDeskProps) {
  const { m } = useLanguage("all")
  const links = useLinks()
  const dataset = useMemo(() => linkDataset(records), [records])
  const names = useNames(dataset)
  const { drafts, put, isKept } = useDrafts()
  const [discarded, setDiscarded] = useState<typeof drafts>(new Map())
  const key = useHash().slice(1)
  const place = readKey(key)
  const isThere =
    place !== null &&
    (place.replaced === null || records[place.collection].some(({ id }) => id === place.replaced))
  // A new record can be named before it is saved.
  const added = useSame(
    [...drafts.values()].flatMap(({ collection, replaced, value }) => {
      const id = isRecord(value) ? value["id"] : null
      return replaced === null && typeof id === "string" && id !== "" ? [{ collection, id }] : []
    }),
  )
  const ids = useMemo(
    () =>
      new Map(
        COLLECTION_NAMES.map((name) => {
          const begun = added.filter(({ collection }) => collection === name)
          return [name, [...records[name], ...begun].map(({ id }) => [id, names.record(name, id)] as const)]
        }),
      ),
    [records, added, names],
  )
  const open = (next: string) => goTo(links.edit(next))
  const listed = [...new Set([...drafts.keys(), ...discarded.keys()])].toSorted()
  return (
    <>
      <RecordChooser
        ids={ids}
        onOpen={(collection: CollectionName, id) => open(`${collection}/${id}`)}
        onNew={(collection) => open(newKey(collection))}
      />
      {!isKept && <p role="alert">{m.edit.notKept}</p>}
      <DraftList
        drafts={listed.map((one) => ({
          key: one,
          name: nameOfDraft(one, drafts.get(one) ?? discarded.get(one), names, m),
          isOpen: one === key,
          isDiscarded: !drafts.has(one),
        }))}
        onOpen={open}
        onDiscard={(one) => {
          const draft = drafts.get(one)
          if (draft) setDiscarded(new Map([...discarded, [one, draft]]))
          put(one, null)
        }}
        onRestore={(one) => put(one, discarded.get(one) ?? null)}
      />
      {key !== "" && !isThere && (
        <p role="alert" className={styles["aside"]}>
          {m.edit.notThere(key)}
        </p>
      )}
      {place && isThere && (
        <Suspense>
          <EditRecord
            key={key}
            draftKey={key}
            place={place}
            records={records}
            drafts={drafts}
            put={put}
            words={words}
            names={names}
            ids={ids}
          />
        </Suspense>
      )}
    </>
  )
}
