import { useEffect, useMemo, useState } from "react"
import { lazily } from "../../dataset/lazily.ts"
import { OWN_NAME } from "../../format/ownName.ts"
import { writeView } from "../../selection/address.ts"
import { buildSearchIndex, search } from "../../selection/search/search.ts"
import type { RecordKind } from "../../selection/search/searched.ts"
import { NO_SELECTION } from "../../selection/selection.ts"
import { DEFAULT_VIEW } from "../../selection/view.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { SearchDialog } from "../../views/search/SearchDialog.tsx"
import { hrefOf } from "../site.ts"
import type { Exploration } from "../useExploration.ts"
import { foundGroups, kindOf } from "./foundGroups.ts"
import { SlashChoice } from "./SlashChoice.tsx"
import { useTranslations } from "./useTranslations.ts"

/** Listed of each kind at first, and how many more each time. */
const [FIRST, STEP] = [5, 20]

interface SearchBoxProps {
  /** What was typed before the box was here. */
  readonly typed: string
  readonly exploration: Exploration
  readonly onClose: () => void
}

/** The search over everything that is known on the day shown, in every language that has arrived. */
export function SearchBox({ typed, exploration, onClose }: SearchBoxProps) {
  const language = useLanguage("tools")
  const links = useLinks()
  const { dataset, asOf, view } = exploration
  const { translations, missing, isArriving } = useTranslations(true)
  const [query, setQuery] = useState(typed)
  const [steps, setSteps] = useState<Partial<Record<RecordKind, number>>>({})
  const { locale, m, date } = language
  const index = useMemo(
    () => lazily(() => buildSearchIndex(dataset, { locale, translations })),
    [dataset, locale, translations],
  )
  // The texts are taken apart while the reader begins to type, not before the box is there.
  useEffect(() => {
    const timer = setTimeout(index)
    return () => clearTimeout(timer)
  }, [index])
  const q = query.trim()
  const hits = useMemo(() => (q === "" ? [] : search(index(), q)), [index, q])
  const groups = useMemo(
    () =>
      foundGroups(hits, q, (kind) => FIRST + STEP * (steps[kind] ?? 0), {
        dataset,
        language,
        links,
        asOf,
      }),
    [hits, q, steps, dataset, language, links, asOf],
  )
  const items = hits.filter(({ record }) => record.kind === "item").length
  const notes = [
    ...(view.asOf === null ? [] : [m.facets.asOf(date(view.asOf))]),
    ...(isArriving ? [m.search.arriving] : []),
    ...(missing.length > 0 ? [m.search.missing(missing.map((code) => OWN_NAME[code]).join(", "))] : []),
  ]
  return (
    <SearchDialog
      query={query}
      onQuery={(next) => {
        setQuery(next)
        setSteps({})
      }}
      groups={groups}
      count={q === "" ? null : hits.length}
      items={items}
      tableHref={hrefOf(
        "",
        writeView({ ...DEFAULT_VIEW, selection: { ...NO_SELECTION, q }, asOf: view.asOf }),
      )}
      notes={notes}
      onMore={(name) => {
        const kind = kindOf(name)
        if (kind) setSteps({ ...steps, [kind]: (steps[kind] ?? 0) + 1 })
      }}
      onClose={onClose}
      foot={<SlashChoice />}
    />
  )
}
