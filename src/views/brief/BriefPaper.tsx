import type { Document } from "../../format/document.ts"
import type { BriefEdit } from "../../selection/briefEdits.ts"
import { BlankSpace } from "./BlankSpace.tsx"
import styles from "./brief.module.css"
import { BriefSection, type PlacedLine } from "./BriefSection.tsx"
import type { Place } from "../../ui/SkipLink.tsx"
import { SourceList } from "./SourceList.tsx"

interface BriefPaperProps {
  readonly document: Document
  /** All sections, also those whose lines are all left out. */
  readonly sections: Document["sections"]
  /** Every line by section, those left out in their places. */
  readonly placed: ReadonlyMap<string, readonly PlacedLine[]>
  /** Makes a change and says it in words. */
  readonly onEdit: (edit: BriefEdit, said: string) => void
}

/** The brief as it is printed, with ways to change it on the screen. */
export function BriefPaper({ document, sections, placed, onEdit }: BriefPaperProps) {
  return (
    <article data-paper="" className={styles["paper"]} lang={document.language} aria-labelledby="brief-title">
      <h2 id="brief-title" className={styles["title"]}>
        {document.title}
      </h2>
      <dl className={styles["facts"]}>
        {document.facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt> <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {document.remark !== null && <p className={styles["remark"]}>{document.remark}</p>}
      <div className={styles["blanks"]}>
        {document.blanks.map((blank) => (
          <BlankSpace key={blank.id} blank={blank} onEdit={onEdit} />
        ))}
      </div>
      {sections.map((section, index) => (
        <BriefSection
          key={section.id}
          document={document}
          section={section}
          placed={placed.get(section.id) ?? []}
          next={placeOf(sections[index + 1]) ?? { id: "brief-sources", name: document.sourcesHeading }}
          onEdit={onEdit}
        />
      ))}
      <SourceList document={document} />
    </article>
  )
}

function placeOf(section: Document["sections"][number] | undefined): Place | null {
  return section ? { id: `brief-${section.id}`, name: section.heading } : null
}
