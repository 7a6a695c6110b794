import type { AskSectorRow } from "../../summary/askSectorRows.ts"
import { ChartFrame } from "../../ui/ChartFrame.tsx"
import { useLanguage } from "../../ui/language.ts"
import { useSame } from "../../ui/useSame.ts"
import { AskChart } from "./AskChart.tsx"
import { AskPicture } from "./AskPicture.tsx"
import { ChartBox } from "./ChartBox.tsx"
import { ASK_WIDTH, askSize } from "./chartSize.ts"
import { sectorStages, stageLabels } from "./stageLabels.ts"
import { askTwin } from "./twins.ts"

interface AskPanelProps {
  readonly rows: readonly AskSectorRow[]
  /** Names of the parties by code, in the order of the page. */
  readonly sides: ReadonlyMap<string, string>
  /** What the filters hold of sectors and askers. */
  readonly picked: { readonly sectors: readonly string[]; readonly sides: readonly string[] }
  /** Chooses the asks of one side in one sector. */
  readonly onToggle: (sector: string, side: string) => void
  /** What the counts rest on. */
  readonly source: string
}

/** Asks by side and sector, and how far what was asked has come. */
export function AskPanel({ rows, sides, picked, onToggle, source }: AskPanelProps) {
  const language = useLanguage()
  const { m, text } = language
  const words = m.askLedger.figure
  const stages = sectorStages(rows.flatMap((row) => row.sides))
  const legend = useSame(stageLabels(stages, m))
  const [first = "", second = ""] = sides.values()
  const total = (column: number) => rows.reduce((sum, row) => sum + (row.sides[column]?.total ?? 0), 0)
  const most = rows[0]
  return (
    <ChartFrame
      id="asks"
      title={words.title}
      subtitle={words.subtitle(first, second)}
      summary={words.summary(first, total(0), second, total(1), most ? text(most.label) : "")}
      source={source}
      twin={askTwin(rows, stages, sides, language)}
    >
      <ChartBox
        size={askSize(rows.length, legend)}
        of={useSame(rows)}
        picture={import.meta.env.SSR && <AskPicture rows={rows} legend={legend} />}
      >
        {(width, height) => (
          <AskChart
            {...{ rows, legend, sides, picked, onToggle, height }}
            width={Math.min(width, ASK_WIDTH)}
          />
        )}
      </ChartBox>
    </ChartFrame>
  )
}
