import { type ReactNode, Suspense } from "react"
import { AfterPaint } from "../../ui/AfterPaint.tsx"
import { useWidth } from "../../ui/useWidth.ts"

interface ChartBoxProps {
  /** Height that the chart has at a width. */
  readonly heightAt: (width: number) => number
  readonly children: (width: number, height: number) => ReactNode
}

/** Holds the chart's place at its final size until the chart is loaded and the page is painted. */
export function ChartBox({ heightAt, children }: ChartBoxProps) {
  const [width, ref] = useWidth(640)
  const height = heightAt(width)
  return (
    <div ref={ref} style={{ blockSize: height }}>
      <AfterPaint>
        <Suspense>{children(width, height)}</Suspense>
      </AfterPaint>
    </div>
  )
}
