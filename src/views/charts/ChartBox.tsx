import { type ReactNode, Suspense } from "react"
import { AfterPaint } from "../../ui/AfterPaint.tsx"
import { useInBrowser } from "../../ui/useInBrowser.ts"
import { useWidth } from "../../ui/useWidth.ts"
import { ChartRoom } from "./ChartRoom.tsx"
import { chartHeight, type ChartSize } from "./chartSize.ts"

interface ChartBoxProps {
  readonly size: ChartSize
  readonly children: (width: number, height: number) => ReactNode
}

/** Holds the chart's place at its final size until the chart is loaded and the page is painted. */
export function ChartBox({ size, children }: ChartBoxProps) {
  const [width, ref] = useWidth(640)
  const isInBrowser = useInBrowser(() => true, false)
  const height = chartHeight(size, width)
  return (
    <div ref={ref} {...(isInBrowser && { style: { blockSize: height } })}>
      {isInBrowser ? (
        <AfterPaint>
          <Suspense>{children(width, height)}</Suspense>
        </AfterPaint>
      ) : (
        <ChartRoom size={size} />
      )}
    </div>
  )
}
