/** The method's closed lists. What belongs to one dataset (sectors, parties) stands in `data/dataset.json`. */

/** Rungs an item climbs, lowest first. */
export const LADDER = ["raised", "agreed", "signed", "contracted", "under-way", "delivered"] as const
/** Ends outside the ladder. */
export const ENDS = ["declined", "lapsed", "cancelled", "transformed"] as const
export const STAGES = [...LADDER, ...ENDS] as const
/** Where an item may stand: at a stage, not raised yet, or apart from the ladder because it is no promise. */
export const LADDER_PLACES = [...STAGES, "none", "apart"] as const
/** What an event may record: a stage reached, or a mention that moves nothing. */
export const EVENT_STAGES = [...STAGES, "mention"] as const

/** Who met, highest first. */
export const LEVELS = ["leaders", "ministers", "vice-ministers", "ambassadors", "officials"] as const
export const FORMATS = [
  "summit",
  "state-visit",
  "sidelines",
  "multilateral",
  "committee",
  "event",
  "ceremony",
  "call",
  "letters",
] as const
/** Formats in which the parties were not in one room. */
export const REMOTE_FORMATS: readonly Format[] = ["call", "letters"]

/** What kind of thing is promised, most binding first. */
export const INSTRUMENTS = [
  "contract",
  "agreement",
  "delivery",
  "grant",
  "programme",
  "mou",
  "joint-statement",
  "bid",
  "proposal",
  "statement",
] as const

/** What an item is. Only a promise climbs the ladder; the others do something that has no delivery. */
export const ITEM_KINDS = ["promise", "standing-body", "anniversary", "visit", "statement"] as const
/** What kind of act an event records; `acts.ts` says how far each carries a promise. */
export const ACTS = [
  "ask",
  "offer",
  "statement",
  "selection",
  "memorandum",
  "contract",
  "treaty",
  "ratification",
  "in-force",
  "work",
  "part-delivery",
  "session",
  "handover",
  "plan",
  "ceremony",
  "report",
  "refusal",
  "lapse",
  "cancellation",
  "replacement",
] as const

/** How the paragraphs of a source's text are counted: every line, the lines after its byline, or by printed numbers. */
export const COUNTINGS = ["lines", "after-byline", "numbers"] as const

export const SOURCE_KINDS = ["official", "press", "company", "academic", "dataset"] as const
export const ORGANISATION_KINDS = [
  "government",
  "armed-forces",
  "state-company",
  "company",
  "academic",
  "international",
] as const
/** How strongly an ask was worded, weakest first. */
export const WORDINGS = ["raised", "hoped", "requested", "offered", "agreed"] as const
/** What a sum of money is, the most binding first: the order in which one is shown. */
export const AMOUNT_KINDS = ["contract", "grant", "loan", "budget", "offer", "estimate"] as const
/** Whether a sum is of the item itself, of a part of it, or of something around it. */
export const AMOUNT_SCOPES = ["whole", "part", "around"] as const
export const RELATIONS = ["follows", "part-of", "supersedes"] as const
export const DISAGREEMENT_TYPES = ["value", "date", "identity", "stage", "scope"] as const
/** `yearly` may be drawn over time; `claims` mixes kinds and is printed as a table only. */
export const SERIES_SHAPES = ["yearly", "claims"] as const
/** Languages in which the data may be read, by their two-letter codes; English is always there. */
export const LOCALES = ["en", "ko", "es"] as const
/** An act of both sides together. */
export const BOTH = "both"

export type Locale = (typeof LOCALES)[number]
export type Rung = (typeof LADDER)[number]
export type Stage = (typeof STAGES)[number]
export type LadderPlace = (typeof LADDER_PLACES)[number]
export type EventStage = (typeof EVENT_STAGES)[number]
export type Level = (typeof LEVELS)[number]
export type Format = (typeof FORMATS)[number]
export type Instrument = (typeof INSTRUMENTS)[number]
export type ItemKind = (typeof ITEM_KINDS)[number]
export type Act = (typeof ACTS)[number]
export type End = (typeof ENDS)[number]
export type Counting = (typeof COUNTINGS)[number]
export type SourceKind = (typeof SOURCE_KINDS)[number]
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]
export type Wording = (typeof WORDINGS)[number]
export type AmountKind = (typeof AMOUNT_KINDS)[number]
export type AmountScope = (typeof AMOUNT_SCOPES)[number]
export type Relation = (typeof RELATIONS)[number]
export type DisagreementType = (typeof DISAGREEMENT_TYPES)[number]
