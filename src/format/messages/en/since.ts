/** Words of the page that tells what changed between two meetings. */
export const since = {
  title: (meeting: string) => `What changed before: ${meeting}`,
  description: (meeting: string) =>
    `New asks, changes of stage, signatures, silences and changes of office from an earlier meeting to this one: ${meeting}.`,
  link: "What changed since the meeting before",
  linkOfLevel: (level: string) => `since the one before of ${level}`,
  heading: "What changed up to",
  choose: "Since",
  span: (span: string, between: number) =>
    `${span} between the two, with ${between === 0 ? "no meeting" : between === 1 ? "1 meeting" : `${between} meetings`} in between. That day is included.`,
  none: "No earlier meeting is on record.",
  nothing: "None on record.",
  asks: "Asked",
  perhapsBefore: "perhaps before",
  isFirst: "for the first time",
  again: "again",
  signed: "Signed or contracted",
  moved: "Other changes of stage",
  move: (before: string | null, after: string) => (before === null ? after : `${before} → ${after}`),
  unheard: "Raised at the earlier meeting and not heard of since",
  fellSilent: (years: number) => `Without news for ${years} years by then`,
  last: (date: string) => `last event ${date}`,
  noEvent: "no event on record",
  offices: "Offices",
  officeColumns: ["Office", "Seen before", "Seen since"],
  seen: (name: string, date: string) => `${name} (${date})`,
  asOf: "Everything as known on that day",
}
