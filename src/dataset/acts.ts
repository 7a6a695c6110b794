import { type Act, type End, type EventStage, type Instrument, LADDER, type Rung } from "./vocabulary.ts"

/** Something made, handed over or paid for, as against a paper, a measure or a course of action. */
const SUPPLY: readonly Instrument[] = ["contract", "delivery", "grant", "bid", "proposal"]
/** Words that are themselves what was promised. */
const WORDS: readonly Instrument[] = ["joint-statement", "statement"]

/** The highest rung that an act may reach, whatever the item is; null where it moves nothing. */
const REACH: Readonly<Record<Exclude<Act, "in-force" | "session" | "statement">, Rung | null>> = {
  ask: "raised",
  offer: "raised",
  selection: "agreed",
  memorandum: "signed",
  contract: "contracted",
  treaty: "contracted",
  ratification: "under-way",
  work: "under-way",
  "part-delivery": "under-way",
  handover: "delivered",
  plan: null,
  ceremony: null,
  report: null,
  refusal: null,
  lapse: null,
  cancellation: null,
  replacement: null,
}

/** The end that an act is, outside the ladder. */
export const END_OF: Readonly<Partial<Record<Act, End>>> = {
  refusal: "declined",
  lapse: "lapsed",
  cancellation: "cancelled",
  replacement: "transformed",
}

/** The highest rung that an act can carry a promise of that kind to; null where it moves nothing. */
export function highestRung(act: Act, instrument: Instrument): Rung | null {
  if (act === "in-force") return SUPPLY.includes(instrument) ? "under-way" : "delivered"
  if (act === "statement") return WORDS.includes(instrument) ? "delivered" : "agreed"
  if (act === "session")
    return instrument === "programme" || WORDS.includes(instrument) ? "delivered" : "under-way"
  return REACH[act]
}

/** Whether an event of that act may record that stage: a rung within reach, the end that it is, or a mention. */
export function mayReach(act: Act, instrument: Instrument, stage: EventStage): boolean {
  if (stage === "mention") return true
  const highest = highestRung(act, instrument)
  const rung = LADDER.findIndex((name) => name === stage)
  return rung < 0 ? END_OF[act] === stage : highest !== null && rung <= LADDER.indexOf(highest)
}
