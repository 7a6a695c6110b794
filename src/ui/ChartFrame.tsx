import type { ReactNode } from "react"

/** The same numbers as a chart, as a table. */
export interface Twin {
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  /** First cell of each row heads it; null prints as not reported. */
  readonly rows: readonly (readonly (string | number | null)[])[]
}

interface ChartFrameProps {
  /** Names the heading and the downloaded files. */
  readonly id: string
  readonly title: string
  readonly subtitle: string
  /** One sentence made from the data that says what the chart shows. */
  readonly summary: string
  /** Where the numbers come from. */
  readonly source: string
  readonly twin: Twin
  /** The chart itself, in a box that already has its size. */
  readonly children: ReactNode
}

export function ChartFrame({ title, children }: ChartFrameProps) {
  return (
    <figure>
      <h2>{title}</h2>
      {children}
    </figure>
  )
}
