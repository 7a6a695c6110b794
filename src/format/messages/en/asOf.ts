/** Words of the control that takes the product back to a day. */
export const asOf = {
  label: "As of",
  group: "Day up to which everything is shown",
  hint: "Arrow keys left and right step from meeting to meeting.",
  before: (meeting: string) => `Back to ${meeting}`,
  after: (meeting: string) => `On to ${meeting}`,
  none: { before: "No earlier meeting", after: "No later meeting" },
  latest: "Show all that is known",
  now: "all that is known",
  past: (date: string) =>
    `What had happened by ${date}, as the sources tell it today; titles and parties are today’s.`,
  notYet: (date: string) => `Nothing of this had happened by ${date}`,
  notYetText: "The record begins later than the day shown.",
}
