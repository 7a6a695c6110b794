import { type Folded, GAP, WITHIN } from "./folding.ts"
import type { Form, Word } from "./query.ts"

/** How well a word fits a text: not at all, inside of a word, at its beginning, or as a whole one. */
export const NOT = 0
export const INSIDE = 1
export const PREFIX = 2
export const EXACT = 3
export type Fit = typeof NOT | typeof INSIDE | typeof PREFIX | typeof EXACT

/** Letters of a text, from one up to another. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly fit: Fit
}

/** Texts up to this length are names and titles, in which spaces do not matter: "yoonsukyeol". */
const NAME_LENGTH = 80
/** Shortest word of an alphabet that is looked for inside of others: "UN" is not found in "fund". */
const SHORTEST_INSIDE = 3

/** How well the word fits the text. */
export function fitOf(word: Word, text: Folded): Fit {
  for (const form of word.forms) {
    const fit = bestOf(spansOf(form, text))
    if (fit !== NOT && (fit === EXACT || !form.isWhole)) return form.isStem ? atMost(fit, PREFIX) : fit
  }
  const hasParts = word.parts.length > 0
  return hasParts && word.parts.every((part) => bestOf(spansOf(part, text)) >= PREFIX) ? INSIDE : NOT
}

/** Where the word stands in the text: as well as it fits anywhere, or at the beginning of words. */
export function placesOf(word: Word, text: Folded): readonly Span[] {
  const whole = word.forms
    .map((form) => [...spansOf(form, text)].filter(({ fit }) => fit === EXACT || !form.isWhole))
    .find((spans) => spans.length > 0)
  const spans = whole ?? word.parts.flatMap((part) => [...spansOf(part, text)])
  const isFirm = spans.some(({ fit }) => fit >= PREFIX)
  return isFirm ? spans.filter(({ fit }) => fit >= PREFIX) : spans
}

function bestOf(spans: Iterable<Span>): Fit {
  let best: Fit = NOT
  for (const { fit } of spans) {
    if (fit === EXACT) return EXACT
    if (fit > best) best = fit
  }
  return best
}

const atMost = (fit: Fit, most: Fit): Fit => (fit > most ? most : fit)

/** Where the form stands next in the letters, from that place on; -1 where it does not. */
export function nextPlace({ letters: sought, pattern }: Form, letters: string, from: number): number {
  if (!pattern) return letters.indexOf(sought, from)
  pattern.lastIndex = from
  return pattern.exec(letters)?.index ?? -1
}

function* spansOf(form: Form, text: Folded): Generator<Span> {
  const { letters: sought, pattern } = form
  const { letters } = text
  // Korean is written with or without spaces.
  const isName = pattern !== null || letters.length <= NAME_LENGTH
  for (let from = nextPlace(form, letters, 0); from >= 0; from = nextPlace(form, letters, from + 1)) {
    const to = pattern ? pattern.lastIndex : from + sought.length
    const fit = fitAt(text, from, to, isName)
    if (fit === NOT || (fit === INSIDE && pattern === null && isSlight(sought))) continue
    // A syllable that was completed is not the one typed.
    yield {
      from,
      to,
      fit: letters.slice(from, to) === sought ? fit : atMost(fit, PREFIX),
    }
  }
}

function fitAt({ starts }: Folded, from: number, to: number, isName: boolean): Fit {
  const isStart = starts[from] !== WITHIN
  for (let place = from + 1; place < to; place++)
    if (starts[place] === GAP && !(isName && isStart)) return NOT
  if (!isStart) return INSIDE
  return starts[to] !== WITHIN ? EXACT : PREFIX
}

/** Too short to be looked for inside of words; a number is never part of another. */
function isSlight(sought: string): boolean {
  return sought.length < SHORTEST_INSIDE || /^\p{N}/u.test(sought)
}
