import { type MouseEvent, useMemo } from "react"
import { buildAskCorpus } from "../../selection/corpus.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { StageNotes } from "../../ui/StageNotes.tsx"
import { filterWords } from "../filterWords.ts"
import type { Exploration } from "../useExploration.ts"
import { useHeightMessage } from "../useHeightMessage.ts"
import { AsksChart } from "./AsksChart.tsx"
import styles from "./EmbedPage.module.css"
import { ItemsSection } from "./ItemsSection.tsx"
import { MeetingsChart } from "./MeetingsChart.tsx"
import { SectorsChart } from "./SectorsChart.tsx"
import { TradeCharts } from "./TradeCharts.tsx"
import { YearsChart } from "./YearsChart.tsx"

interface EmbedPageProps {
  readonly exploration: Exploration
  /** Which chart, or the table. */
  readonly part: string
}

/** One chart or the filtered table for the page of somebody else: without menu and filters, telling its height. */
export function EmbedPage({ exploration, part }: EmbedPageProps) {
  const language = useLanguage("all")
  const { m, text, date } = language
  const links = useLinks()
  const frame = useHeightMessage()
  const { about, series } = exploration.all
  // Yearly figures are of no item, and the same through every filter.
  const isSeries = series.some(({ id }) => id === part)
  const filters = isSeries ? [] : filterWords(exploration, language)
  return (
    <main ref={frame} className={styles["embed"]} onClickCapture={leaveFrame}>
      <h1 className={styles["title"]}>{m.embed.heading(text(about.title))}</h1>
      <EmbeddedPart exploration={exploration} part={part} />
      <p className={styles["foot"]}>
        <a href={part === "asks" ? links.asks() : part === "meetings" ? links.meetings() : links.overview()}>
          <Prose of={about.title} />
        </a>
        , {[m.shell.printed(about.version, date(exploration.asOf)), ...filters].join(" · ")}
      </p>
      <StageNotes />
    </main>
  )
}

function EmbeddedPart({ exploration, part }: EmbedPageProps) {
  const { corpus, days, dataset } = exploration
  const asked = useMemo(() => buildAskCorpus(corpus, days.asOf), [corpus, days])
  switch (part) {
    case "items":
      return <ItemsSection exploration={exploration} arrangement={exploration.view} open={null} />
    case "sectors":
      return <SectorsChart exploration={exploration} />
    case "activity":
      return <YearsChart exploration={exploration} />
    case "meetings":
      return <MeetingsChart exploration={exploration} />
    case "asks":
      return <AsksChart exploration={exploration} asked={asked} />
    default:
      return <TradeCharts dataset={dataset} only={part} />
  }
}

/** A record opens on the reader's whole page, not within the frame. */
function leaveFrame({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest("a") : null
  if (link && !link.hasAttribute("download")) Object.assign(link, { target: "_blank", rel: "noopener" })
}
