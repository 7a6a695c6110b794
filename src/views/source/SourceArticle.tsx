import type { SourceDetail } from "../../summary/sourceDetail.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import styles from "./SourceArticle.module.css"
import { StatementList } from "./StatementList.tsx"

interface SourceArticleProps {
  readonly detail: SourceDetail
  /** Short names of the parties, by code. */
  readonly sideNames: ReadonlyMap<string, string>
}

/** One source: what it is, which release it repeats, and everything that rests on it. */
export function SourceArticle({ detail, sideNames }: SourceArticleProps) {
  const { m } = useLanguage()
  const { source, claims, groups } = detail
  const words = m.sources
  return (
    <article className={styles["article"]}>
      <header>
        <p className={styles["publisher"]}>{source.title ? source.publisher : words.untitled}</p>
        <h1 lang={source.title ? source.language : undefined}>{source.title ?? source.publisher}</h1>
        {source.description && (
          <p className={styles["lead"]}>
            <Prose of={source.description} />
          </p>
        )}
        {source.weak && (
          <p className={styles["weak"]}>
            {words.weak} <Prose of={source.weak} />
          </p>
        )}
      </header>
      <SourceFacts detail={detail} />
      <section aria-labelledby="bears">
        <h2 id="bears">
          {words.bears} <small>{words.claimCount(claims, groups.length)}</small>
        </h2>
        {groups.map((group) => (
          <StatementList key={group.record.id} group={group} sideNames={sideNames} />
        ))}
      </section>
    </article>
  )
}

function SourceFacts({ detail: { source, sharing } }: { readonly detail: SourceDetail }) {
  const { m, date, language } = useLanguage()
  const words = m.sources.facts
  return (
    <dl className={styles["facts"]}>
      <dt>{words.published}</dt>
      <dd>{source.published ? date(source.published) : m.sources.undated}</dd>
      <dt>{words.language}</dt>
      <dd>{language(source.language)}</dd>
      <dt>{words.kind}</dt>
      <dd>{m.vocabulary.sourceKind[source.kind]}</dd>
      <dt>{words.address}</dt>
      <dd>
        <a href={source.url} rel="noopener noreferrer external">
          {source.url.replace(/^https?:\/\/(www\.)?/, "")}
        </a>
        {source.titleHint && <p className={styles["quiet"]}>{words.hint(source.titleHint)}</p>}
      </dd>
      <dt>{words.origin}</dt>
      <dd>{sharing.length === 0 ? words.alone : <Sharing sources={sharing} />}</dd>
      {sharing.length > 0 && source.originBasis && (
        <>
          <dt>{words.basis}</dt>
          <dd>
            <Prose of={source.originBasis} />
          </dd>
        </>
      )}
      {source.note && (
        <>
          <dt>{words.note}</dt>
          <dd>
            <Prose of={source.note} />
          </dd>
        </>
      )}
    </dl>
  )
}

/** The other sources that repeat the same release. */
function Sharing({ sources }: { readonly sources: SourceDetail["sharing"] }) {
  const { m, date } = useLanguage()
  const links = useLinks()
  return (
    <>
      <p>{m.sources.facts.shared(sources.length)}</p>
      <ul>
        {sources.map((other) => (
          <li key={other.id}>
            <a href={links.source(other.id)}>{other.publisher}</a>,{" "}
            {other.published ? date(other.published) : m.sources.undated}
          </li>
        ))}
      </ul>
    </>
  )
}
