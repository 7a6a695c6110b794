import type { DisagreementType } from "../../../dataset/vocabulary.ts"

/** Words of the page of disagreements, and of their marks elsewhere. */
export const disagreements = {
  count: (count: number) => `${count} open ${count === 1 ? "point" : "points"}`,
  intro:
    "Points on which sources contradict each other once currency, rounding, scope, stage and as-of are compared. Signing and entry into force are two events, not a disagreement.",
  items: "On",
  shown: "Shown",
  /** The rule that chose what is shown. */
  rule: {
    value: "Every report is shown; none is preferred.",
    date: "The date with the evidence closest to the event; the others are given here.",
    identity: "What the evidence of the event says; no source is preferred.",
    stage: "The stage that the events on record reach, by the table of acts.",
    scope: "Each figure with what it counts; none are joined.",
  } satisfies Record<DisagreementType, string>,
  resolved: "Only apparent",
  why: "Why",
  none: "No disagreement touches what is shown.",
  mark: "sources differ",
  all: "All points on which sources differ",
}
