/** Words of the control that takes the product back to a day. */
export const asOf = {
  label: "As of",
  group: "Day as known on which everything is shown",
  hint: "Arrow keys left and right step from meeting to meeting.",
  before: (meeting: string) => `Back to ${meeting}`,
  after: (meeting: string) => `On to ${meeting}`,
  latest: "Show all that is known",
  now: "all that is known",
  past: (date: string) => `As known on ${date}: what happened later is not shown.`,
  notYet: (date: string) => `Nothing of this was known on ${date}`,
  notYetText: "The record begins later than the day shown.",
}
