import { briefTools } from "./briefTools.ts"

/** Words of the page that makes a brief, and of the brief itself. */
export const brief = {
  title: (side: string, counterpart: string, level: string) =>
    `Brief for ${side}: meeting with ${counterpart}, ${level}`,
  choices: {
    language: "Language",
    noLanguage: "The words of this language did not arrive; the brief stays in English.",
    title: "What the brief is for",
    side: "For",
    sideOption: (side: string, counterpart: string) => `${side}, meeting ${counterpart}`,
    level: "Level",
    date: "Meeting on",
    before: "Or before a past meeting",
    coming: "A coming meeting",
    sectors: "Sectors",
    allSectors: "All sectors",
    otherFilters: "Only sectors narrow a brief; the other filters of the address do not.",
  },
  facts: {
    date: "Meeting on",
    before: "Before",
    undated: (day: string) => `no date chosen; made on ${day}`,
    sectors: "Sectors",
    asOf: "As of",
    version: "Data",
    address: "Address",
  },
  header: (title: string, asOf: string, sectors: string, version: string) =>
    `${title} · as of ${asOf} · ${sectors} · data ${version}`,
  page: "Page",
  blanks: { objectives: "Objectives", arguments: "Arguments", press: "Press line" },
  sections: {
    met: () => "When they last met, and what was said",
    changed: (date: string | null) => (date === null ? "What changed since" : `What changed since ${date}`),
    theirs: (_: string | null, counterpart: string) =>
      `Open asks of ${counterpart}: points that ${counterpart} is likely to raise`,
    ours: (_: string | null, __: string, side: string) => `Open asks of ${side}`,
    together: () => "Asked by both together, open",
    figures: () => "Figures",
    differ: () => "Where sources differ: not to be quoted",
    quiet: () => "Not checked lately, or without news",
    offices: () => "Who was last seen in which office",
  } satisfies Record<string, (date: string | null, counterpart: string, side: string) => string>,
  none: {
    met: "No meeting of this level is on record.",
    changed: "No change of these items is on record.",
    theirs: "No open ask is on record.",
    ours: "No open ask is on record.",
    together: "No open ask is on record.",
    figures: "No figure of an open item is on record.",
    differ: "No disagreement touches these items.",
    quiet: "No other open item is unchecked or without news.",
    offices: "No office is on record at this level.",
  },
  more: (count: number, hasAddress: boolean) =>
    hasAddress
      ? `${count} more: `
      : `${count} more ${count === 1 ? "is" : "are"} on record, listed on the page of this brief.`,
  rest: (count: number) => `${count} more that the brief leaves out`,
  restPage: "A page with all of them",
  metLeaders: (date: string, place: string | null, occasion: string) =>
    `The leaders last met on ${date}${place === null ? "" : ` in ${place}`}: ${occasion}.`,
  metLevel: (level: string, date: string, place: string | null, occasion: string) =>
    `The last meeting on record at ${level} was on ${date}${place === null ? "" : ` in ${place}`}: ${occasion}.`,
  metLatest: (level: string, date: string, place: string | null, occasion: string) =>
    `The newest meeting on record, at ${level}, was on ${date}${place === null ? "" : ` in ${place}`}: ${occasion}.`,
  principals: (names: string) => `First named on each side: ${names}.`,
  attendee: (name: string, office: string) => `${name}, ${office}`,
  asked: (side: string) => `${side} asked there: `,
  askedTogether: "Both asked there: ",
  signed: "Signed there: ",
  askedFor: (wording: string, about: string | null) =>
    ` (${wording.toLowerCase()}${about === null ? "" : `: ${about}`})`,
  andMore: (count: number) => `and ${count} more`,
  firstAsk: (voiced: string, first: string, about: string | null) =>
    `: ${voiced.charAt(0).toLowerCase()}${voiced.slice(1)}, ${first}${about === null ? "" : ` (${about})`};`,
  again: (times: string, strongest: string | null) =>
    `${times.toLowerCase()}${strongest === null ? "" : `, ${strongest}`};`,
  noNews: (words: string) => `${words}.`,
  lastEvidence: (date: string) => `last evidence ${date}.`,
  stays: (stage: string, notMoved: string) => `${stage.toLowerCase()}, ${notMoved}`,
  standsAt: (stage: string, date: string) => `${stage.toLowerCase()} since ${date}`,
  move: (change: string, date: string, isVague: boolean) =>
    `: ${change.toLowerCase()}, ${date}${isVague ? " (perhaps before that meeting)" : ""}.`,
  earlierMove: (change: string, date: string) => `${change.toLowerCase()}, ${date}`,
  earlierMoves: (moves: string) => `Earlier since that meeting: ${moves}.`,
  value: (value: string, kind: string, asOf: string, grounds: string) =>
    `: ${value} (${kind}), ${asOf}; ${grounds}.`,
  undatedValue: "reports undated",
  trade: (title: string, year: number, figure: string, grounds: string) =>
    `${title}, whole year ${year}: ${figure}; ${grounds}.`,
  about: (value: string) => `about ${value}`,
  or: " or ",
  doNotQuote: "Sources differ: do not quote.",
  differ: (about: string) => `${about}: sources differ, do not quote.`,
  claim: (publisher: string, says: string) => `${publisher}: ${says}.`,
  claims: (count: number) => `${count} more ${count === 1 ? "reading is" : "readings are"} on record.`,
  quiet: (quiet: string, last: string | null) =>
    `: ${quiet}${last === null ? "" : `; last evidence ${last}`}.`,
  inOffice: (title: string, side: string, name: string) => `${title}, ${side}: ${name}`,
  began: (date: string, age: string | null) => `, began in it ${date}${age === null ? "" : `, ${age}`}`,
  seen: (date: string, age: string | null) => `, last seen in it ${date}${age === null ? "" : `, ${age}`}`,
  toCheck: "; check who holds it now",
  earlierHolders: (names: string) => `Before: ${names}.`,
  earlierHolder: (name: string, date: string) => `${name} (last seen ${date})`,
  termEnded: (date: string) => `The term ended on ${date}; who followed is not on record.`,
  left: (name: string, words: string) => `${name}: ${words}.`,
  sources: "Sources",
  sourcesAt: (address: string) => `The page of each source lies below ${address}.`,
  sourcePath: (id: string) => `sources/${id}/`,
  cut: (text: string) => `${text}…`,
  closing: (version: string, licence: string) =>
    `An ask is open while its item is a promise not yet contracted; asks are a lower bound. Facts: data ${version}, ${licence}. Own notes are the officer’s.`,
  unreviewed: "The texts of the data are translations that no native speaker has reviewed.",
  own: "Own note: ",
  leap: "Go to the brief",
  mark: (number: number) => `Source ${number}`,
  ...briefTools,
}
