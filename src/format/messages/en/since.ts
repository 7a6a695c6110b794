/** Words of the page that tells what changed between two meetings. */
export const since = {
  link: "What changed since the meeting before",
  linkOfLevel: (level: string, date: string) => `What changed since the ${level} before, ${date}`,
  linkOfLeaders: (date: string) => `What changed since the leaders last met, ${date}`,
  heading: "What changed up to",
  choose: "Since",
  span: (from: string, until: string, between: number) =>
    `After ${from}, up to and with ${until}; ${between === 0 ? "no meeting" : between === 1 ? "1 meeting" : `${between} meetings`} in between.`,
  other:
    "The meeting that the address names is not an earlier one; the changes are those since the one before.",
  none: "No earlier meeting is on record.",
  nothing: "None on record.",
  asks: "Asked",
  perhapsBefore: "perhaps before",
  ask: (side: string, isFirst: boolean, wording: string) =>
    `${side}, ${isFirst ? "for the first time" : "again"} (${wording}):`,
  signed: "Signed or contracted",
  moved: "Other changes of stage",
  move: (before: string | null, after: string) =>
    before === null || before === after ? after : `${before} → ${after}`,
  unheard: "Raised at the earlier meeting and not heard of since",
  fellSilent: (years: number) => `Without news for ${years} years by then`,
  last: (date: string) => `last event ${date}`,
  noEvent: "no event on record",
  offices: "Offices",
  officeTable: "Holders of offices before and since",
  officeColumns: ["Office", "Last seen in it", "Before"],
  officeDates: "Dates are days on which a source shows somebody in the office, not terms.",
  perhapsHeld: "perhaps in it at the earlier meeting already",
  lastSeen: (name: string, date: string) => `${name}, ${date}`,
  before: (name: string, date: string) => `${name}, last seen ${date}`,
  asOf: "Everything as it stood that day",
}
