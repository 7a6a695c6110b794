import { type ReactNode, useMemo, useRef } from "react"
import type { FacetName } from "../../selection/facets.ts"
import { countValues } from "../../selection/select.ts"
import {
  type Chip,
  chipsOf,
  NO_SELECTION,
  type PickMode,
  type Selection,
  togglePick,
  withoutChip,
  withYears,
} from "../../selection/selection.ts"
import { DialogButton } from "../../ui/DialogButton.tsx"
import { Dotted } from "../../ui/Dotted.tsx"
import { useLanguage } from "../../ui/language.ts"
import { useAfterPaint } from "../../ui/useLater.ts"
import { useMedia, WIDE } from "../../ui/useMedia.ts"
import { useStable } from "../../ui/useStable.ts"
import { ChipBar } from "../../views/facets/ChipBar.tsx"
import { FacetPanel } from "../../views/facets/FacetPanel.tsx"
import { FacetSheet } from "../../views/facets/FacetSheet.tsx"
import { CITE_VIEW } from "../citeViewCode.ts"
import { CopyLink } from "../CopyLink.tsx"
import { LatePart } from "../LatePart.tsx"
import { chipLabels, facetGroups, facetNames, nameOf } from "../facetGroups.ts"
import { siteLinks } from "../siteLinks.ts"
import type { Exploration } from "../useExploration.ts"
import styles from "./pages.module.css"

/** Two places of the page between which the keyboard can leap: the filters, and what they leave. */
const FILTERS = "filters"
export const RESULTS = "results"

interface ExplorerProps {
  readonly exploration: Exploration
  /** Items left, where the rows of the exploration are others. */
  readonly count?: number
  readonly title: string
  /** What stands between the heading and the chips. */
  readonly intro: ReactNode
  /** What the page lists besides items, with its number. */
  readonly listed?: string
  readonly children: ReactNode
}

/** A page that the filters narrow: filters at the side or in a sheet, heading, chips, then the content. */
export function Explorer({
  exploration,
  count = exploration.rows.length,
  title,
  intro,
  listed,
  children,
}: ExplorerProps) {
  const language = useLanguage("first")
  // Drawn at once, as the chips are that they stand on; those of the page may follow later.
  const links = useMemo(() => siteLinks(exploration.view), [exploration.view])
  const wide = useMedia(WIDE)
  const { all, dataset, corpus, view, select } = exploration
  const { selection } = view
  // The words typed last are still being looked for among very many items.
  const isSearching = exploration.selection.q !== selection.q
  const status = useRef<HTMLParagraphElement>(null)
  // The chip that was pressed is gone: the keyboard goes on from what it changed.
  const land = (next: Selection | ((newest: Selection) => Selection)) => {
    select(next)
    status.current?.focus()
  }
  const label = chipLabels(all, language)
  const pageOf = (chip: Chip) =>
    chip.kind === "pick" && (chip.facet === "person" || chip.facet === "organisation")
      ? {
          href: links[chip.facet](chip.value),
          label: language.m.facets.pageOf(label(chip)),
          name: nameOf(all, language, chip.facet, chip.value),
        }
      : null
  const chips = chipsOf(selection).map((chip) => ({
    label: label(chip),
    page: pageOf(chip),
    onRemove: () => land((newest) => withoutChip(newest, chip)),
  }))
  const { facets } = corpus
  // The box that was pressed, the chips and the number of items answer first; what each value would leave comes next.
  const counted = useAfterPaint(exploration.selection)
  const counts = useMemo(() => countValues(corpus, counted), [corpus, counted])
  const names = useMemo(() => facetNames(dataset, facets, language), [dataset, facets, language])
  const onPick = useStable((facet: FacetName, value: string, mode: PickMode) =>
    select((newest) => togglePick(newest, facet, value, mode)),
  )
  const filters = {
    groups: facetGroups(names, selection, counts.facets, language),
    years: {
      counts: counts.years,
      from: selection.from,
      to: selection.to,
      onYears: (from: number | null, to: number | null) => select((newest) => withYears(newest, from, to)),
    },
    query: selection.q,
    onPick,
    onQuery: (q: string) => select((newest) => ({ ...newest, q }), true),
  }
  const cite = (
    <DialogButton title={language.m.shell.tools.cite}>
      {() => (
        <LatePart code={CITE_VIEW} words="all">
          {({ CiteView }) => (
            <CiteView exploration={exploration} title={title} chips={chips.map((chip) => chip.label)} />
          )}
        </LatePart>
      )}
    </DialogButton>
  )
  return (
    <div className={styles["withRail"]}>
      {wide !== false && (
        <aside id={FILTERS} className={styles["rail"]} aria-label={language.m.facets.title}>
          <FacetPanel {...filters} skipTo={RESULTS} />
        </aside>
      )}
      <main className={styles["body"]}>
        <h1>{title}</h1>
        {/* A step from another page ends at the heading, which the filters precede. */}
        {wide !== false && (
          <a className={styles["leap"]} href={`#${FILTERS}`}>
            {language.m.facets.leap}
          </a>
        )}
        {intro}
        <ChipBar chips={chips} onClear={() => land(NO_SELECTION)} />
        <div className={styles["bar"]}>
          {wide !== true && <FacetSheet {...filters} shown={count} inUse={chips.length} />}
          <p id={RESULTS} role="status" ref={status} tabIndex={-1}>
            <Dotted
              facts={[
                isSearching
                  ? language.m.facets.searching
                  : language.m.facets.status(count, dataset.items.length),
                ...(listed === undefined ? [] : [listed]),
              ]}
            />
          </p>
          <span className={styles["inBar"]}>{cite}</span>
          <CopyLink />
        </div>
        {children}
        {/* The bar of a phone has no room for it. */}
        <span className={styles["atEnd"]}>{cite}</span>
      </main>
    </div>
  )
}
