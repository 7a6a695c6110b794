import type { Dataset } from "../../dataset/records.ts"
import { END_OF, highestRung } from "../../dataset/acts.ts"
import { SILENT_AFTER_YEARS, UNCHECKED_AFTER_DAYS } from "../../dataset/clocks.ts"
import { ACTS, type Act, type Instrument, STAGES } from "../../dataset/vocabulary.ts"
import { stageWord } from "../../format/stageWord.ts"
import { sourceMix } from "../../summary/sourceMix.ts"
import { useLanguage } from "../../ui/language.ts"
import { useLinks } from "../../ui/links.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import { CopyLink } from "../CopyLink.tsx"
import { fileAddress, hasFiles } from "../site.ts"
import styles from "./pages.module.css"

/** One instrument for each way in which acts reach: something supplied, a treaty, a course of action, words. */
const REACH_SHOWN = ["contract", "agreement", "programme", "joint-statement"] as const

/** The method: what the words mean, how things are counted, what is not covered. */
export function AboutPage({ dataset }: { readonly dataset: Dataset }) {
  const { m, text, date, number, language } = useLanguage("all")
  const words = m.data.about
  const links = useLinks()
  const { coverage, licence } = dataset.about
  const mixOf = <Key extends "language" | "kind">(by: Key) => sourceMix(dataset.sources, by)
  const reach = (act: Act, instrument: Instrument) => {
    const rung = highestRung(act, instrument)
    const end = END_OF[act]
    if (end !== undefined) return words.ends(m.vocabulary.stage[end].toLowerCase())
    return rung === null ? words.moves : stageWord(m, rung, instrument)
  }
  return (
    <main className={styles["page"]}>
      <h1>{words.title}</h1>
      <p className={styles["lead"]}>{words.questionsText}</p>
      <h2 id="stages">{words.stages}</h2>
      <p>{words.stagesText}</p>
      <PlainTable label={words.stages} columns={words.stageColumns}>
        {STAGES.map((stage) => (
          <PlainRow key={stage}>
            <th scope="row">{m.vocabulary.stage[stage]}</th>
            <td>{m.vocabulary.stageNeeds[stage]}</td>
            <td>{m.vocabulary.stageNotEnough[stage]}</td>
          </PlainRow>
        ))}
      </PlainTable>
      <h2 id="acts">{words.acts}</h2>
      <p>{words.actsText}</p>
      <PlainTable label={words.acts} columns={words.actColumns}>
        {ACTS.map((act) => (
          <PlainRow key={act}>
            <th scope="row">{m.vocabulary.act[act]}</th>
            {REACH_SHOWN.map((instrument) => (
              <td key={instrument}>{reach(act, instrument)}</td>
            ))}
          </PlainRow>
        ))}
      </PlainTable>
      <h2>{words.counting}</h2>
      <Points points={words.countingPoints(SILENT_AFTER_YEARS, UNCHECKED_AFTER_DAYS)} />
      <h2>{words.search}</h2>
      <Points
        points={[
          words.covers(date(coverage.from), date(coverage.until)),
          text(coverage.note),
          words.languages(
            dataset.sources.length,
            mixOf("language").map(({ key, count }) => `${number(count)} ${language(key)}`),
          ),
          words.kinds(
            mixOf("kind").map(
              ({ key, count }) => `${number(count)} ${m.vocabulary.sourceKind[key].toLowerCase()}`,
            ),
          ),
          ...coverage.method.map(text),
        ]}
      />
      <h2>{words.bias}</h2>
      <Points points={[...coverage.bias.map(text), ...words.limitPoints]} />
      <h2>{words.gaps}</h2>
      <Points points={coverage.gaps.map(text)} />
      <p>
        {m.health.pointer} <a href={links.health()}>{m.health.link}</a>
      </p>
      <h2>{words.licence}</h2>
      <p>
        {words.licenceText} <a href={licence.url}>{licence.name}</a>
      </p>
      {hasFiles() && (
        <p>
          <a href={fileAddress("licences.txt")}>{words.libraries}</a>
        </p>
      )}
      <div className={styles["copy"]}>
        <CopyLink />
      </div>
    </main>
  )
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className={styles["points"]}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  )
}
