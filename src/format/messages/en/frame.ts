/** How many reports a claim or a count rests on, and how many releases or stories stand behind them. */
export const groundsWords = ({ reports, origins }: GroundsCount) =>
  `${reports} ${reports === 1 ? "report" : "reports"} · ${origins} ${origins === 1 ? "origin" : "origins"}`

export interface GroundsCount {
  readonly reports: number
  readonly origins: number
}

/** Words around charts and under claims. */
export const frame = {
  asTable: "Table",
  save: (title: string, kind: string) => `Download ${title} as ${kind}`,
  broken: "This chart could not be drawn; the table below holds the same numbers.",
  notReported: "not reported",
  grounds: groundsWords,
  paragraphs: (paras: readonly number[]) => `¶${paras.join(", ")}`,
  silent: (span: string) => `${span} without news`,
  unchecked: (date: string | null) => (date === null ? "never checked" : `not checked since ${date}`),
  ago: (span: string, isAtLeast: boolean) => `${isAtLeast ? "at least " : ""}${span} ago`,
  left: (date: string) => `until ${date}`,
  followed: (name: string, date: string) => `out of office by ${date}, when ${name} is seen in it`,
  stage: { needs: "Needs", notEnough: "Is not enough" },
  /** The days at both ends of a stretch. */
  fromTo: (from: string, to: string) => `${from} – ${to}`,
  /** Under a picture of a chart: what narrows it, what only stands out in it, the day in the past. */
  filtered: (filters: string) => `Filters: ${filters}.`,
  marked: (filters: string) => `Standing out: ${filters}.`,
  onDay: (date: string) => `As of ${date}.`,
  undated: "undated",
  weak: "weak source",
  skipTo: (place: string) => `Skip to: ${place}`,
  onlyEnglish: "only in English",
  unreviewed: "Translation; no native speaker has reviewed it.",
}
