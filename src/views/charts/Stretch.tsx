import type { ReactNode } from "react"

interface StretchProps {
  readonly from: number
  readonly below?: number
  readonly children: ReactNode
}

/** What is in a picture only at some widths of the chart: pictures.module.css chooses. */
export function Stretch({ from, below = Infinity, children }: StretchProps) {
  if (from === Infinity || below === 0) return null
  return (
    <g data-from={from === 0 ? undefined : from} data-below={below === Infinity ? undefined : below}>
      {children}
    </g>
  )
}

interface EitherProps {
  /** Of the chart; null in a picture, which is drawn before it is known. */
  readonly width: number | null
  /** The width from which on there is room. */
  readonly roomFrom: number
  readonly roomy: ReactNode
  readonly tight?: ReactNode
}

/** One thing where the chart has room for it, another where it has not. */
export function Either({ width, roomFrom, roomy, tight }: EitherProps) {
  if (width !== null) return width >= roomFrom ? roomy : tight
  return (
    <>
      <Stretch from={roomFrom}>{roomy}</Stretch>
      {tight && (
        <Stretch from={0} below={roomFrom}>
          {tight}
        </Stretch>
      )}
    </>
  )
}
