import { type ReactNode, type RefCallback, Suspense, useCallback, useState } from "react"
import { AsDrawn } from "../../ui/AsDrawn.tsx"
import { useIsAlive } from "../../ui/useIsAlive.ts"
import { useKeptClick } from "../../ui/useKeptClick.ts"
import { useNear } from "../../ui/useNear.ts"
import { useReader } from "../../ui/useReader.ts"
import { useWidth } from "../../ui/useWidth.ts"
import { WhenIdle } from "../../ui/WhenIdle.tsx"
import { chartHeight, type ChartSize } from "./chartSize.ts"
import styles from "./pictures.module.css"

/** Where nothing has a width, as in a test. */
const UNMEASURED = 640

interface ChartBoxProps {
  readonly size: ChartSize
  /** What the chart shows: the same object as long as that is the same. */
  readonly of: unknown
  /** The same at any width, for the build to draw. */
  readonly picture: ReactNode
  readonly children: (width: number, height: number) => ReactNode
}

/**
 * Holds the chart's place at its final size, with the picture of it, until the chart itself is drawn there. Where the
 * picture says it all, that is when a reader is there and near.
 */
export function ChartBox({ size, of, picture, children }: ChartBoxProps) {
  const isInBrowser = useIsAlive()
  const [pictured] = useState(of)
  const [hasPicture] = useState(!isInBrowser)
  const [measured, ref] = useWidth(!hasPicture)
  const width = measured ?? UNMEASURED
  const hasReader = useReader()
  const [isNear, watched] = useNear()
  const waiting = useKeptClick()
  const isPictured = hasPicture && of === pictured
  const [isLive, setLive] = useState(false)
  const live: RefCallback<HTMLElement> = useCallback((place) => onceDrawn(place, () => setLive(true)), [])
  return (
    <div
      ref={ref}
      className={styles["box"]}
      {...(isInBrowser && measured !== null && { style: { blockSize: chartHeight(size, width) } })}
    >
      {isPictured && !isLive && <AsDrawn>{picture}</AsDrawn>}
      {isInBrowser && ((hasReader && isNear) || !isPictured) && (
        <div ref={live}>
          <WhenIdle>
            <Suspense>{children(width, chartHeight(size, width))}</Suspense>
          </WhenIdle>
        </div>
      )}
      {isInBrowser && isPictured && !isNear && <div ref={watched} />}
      {isInBrowser && isPictured && !isLive && <div ref={waiting} />}
    </div>
  )
}

/** Recharts draws its marks some steps after it is mounted, and tells nobody. */
function onceDrawn(place: HTMLElement | null, onDrawn: () => void) {
  if (!place) return
  const observer = new MutationObserver(() => {
    if (!place.querySelector("[data-mark-row]")) return
    observer.disconnect()
    onDrawn()
  })
  observer.observe(place, { childList: true, subtree: true })
  return () => observer.disconnect()
}
