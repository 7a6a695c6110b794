import type { Language } from "./language.ts"

interface Stated {
  readonly value: number
  readonly approximate: boolean
  readonly above: boolean
}

/** A figure as its source states it: "USD 3,270 million" · "about USD 3,100 million" · "more than USD 100 million". */
export function claimFigure({ value, approximate, above }: Stated, unit: string, language: Language): string {
  const { m, number } = language
  const figure = m.charts.figure(number(value), unit)
  if (above) return m.charts.moreThan(figure)
  return approximate ? m.charts.about(figure) : figure
}
