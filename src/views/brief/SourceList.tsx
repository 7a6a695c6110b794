import type { Document } from "../../format/document.ts"
import { useLanguage } from "../../ui/language.ts"
import styles from "./brief.module.css"
import { SkipLink } from "../../ui/SkipLink.tsx"

/** The sources named in the document, numbered, with the address of each one's page. */
export function SourceList({ document }: { readonly document: Document }) {
  const { m } = useLanguage("briefs")
  const { sources, sourcesHeading, closing } = document
  return (
    <section className={styles["sources"]} aria-labelledby="brief-sources">
      <h3 id="brief-sources">{sourcesHeading}</h3>
      <SkipLink id="brief-output" name={m.brief.output.title} />
      <ol>
        {sources.map(({ id, text, path, href }, index) => (
          <li key={id} id={`brief-source-${index + 1}`}>
            <span>{index + 1}</span>
            <p>
              {text}. <a href={href}>{path}</a>
            </p>
          </li>
        ))}
      </ol>
      <p className={styles["closing"]}>
        {document.sourcesNote} {closing}
      </p>
    </section>
  )
}
