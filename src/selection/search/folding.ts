/** What precedes a letter of a folded text: nothing, a joint within a word ("FA-50", "HD현대"), or a gap between words. */
export const WITHIN = 0
export const JOINT = 1
export const GAP = 2

/** A text as the search compares it: its letters and digits alone, without case and accents, and where words begin. */
export interface Folded {
  readonly letters: string
  /** By letter: WITHIN, JOINT or GAP. */
  readonly starts: Uint8Array
}

/** With where its letters come from, for what marks them. */
export interface Placed extends Folded {
  /** By letter: where it stands in the text as written. */
  readonly places: Uint32Array
}

type Kind = "letter" | "digit" | "hangul" | "joining" | "gap"
interface Sign {
  readonly letter: string
  readonly kind: Kind
}

const COMPATIBLE_JAMO = /[\u3131-\u318E]/
/** Signs that join the parts of one word. */
const JOINING = /[-‐‑‒–—/_·.'’&+]/
const KNOWN = new Map<string, readonly Sign[]>()
const FOLDED = new Map<string, Folded>()

/** The folded text, taken apart once: the texts of the data are searched over and over. */
export function foldedOnce(text: string): Folded {
  const known = FOLDED.get(text)
  if (known) return known
  // Its places are four times as many bytes as its letters, and nothing is marked in an index.
  const { letters, starts } = foldText(text)
  const folded = { letters, starts }
  FOLDED.set(text, folded)
  return folded
}

/** Takes a text apart for the search: "Rímac" → "rimac", "FA-50" → "fa50" with a joint before the 5. */
export function foldText(text: string): Placed {
  const whole = text.normalize("NFC")
  const starts: number[] = []
  const places: number[] = []
  let [letters, boundary, place] = ["", GAP, 0]
  let last: Kind = "gap"
  for (const typed of whole) {
    for (const { letter, kind } of foldSign(typed)) {
      if (kind === "gap" || kind === "joining") {
        const isJoint = kind === "joining" || isWithinNumber(letter, whole, place)
        boundary = Math.max(boundary, isJoint ? JOINT : GAP)
        continue
      }
      starts.push(boundary === WITHIN && kind !== last ? JOINT : boundary)
      places.push(place)
      letters += letter
      boundary = WITHIN
      last = kind
    }
    place += typed.length
  }
  return { letters, starts: Uint8Array.from(starts), places: Uint32Array.from(places) }
}

function foldSign(typed: string): readonly Sign[] {
  const known = KNOWN.get(typed)
  if (known) return known
  // Jamo typed on their own stay what they are: composing them would make syllables that nobody typed.
  const folded = COMPATIBLE_JAMO.test(typed)
    ? typed
    : typed.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC").toLowerCase()
  // A letter beyond the first 65,536 is two signs long: each half has its place.
  const signs = Array.from(folded).flatMap((letter) =>
    letter.split("").map((half) => ({ letter: half, kind: kindOf(letter) })),
  )
  KNOWN.set(typed, signs)
  return signs
}

function kindOf(letter: string): Kind {
  if (/[\uAC00-\uD7A3\u3131-\u318E]/.test(letter)) return "hangul"
  if (/\p{N}/u.test(letter)) return "digit"
  if (/\p{L}/u.test(letter)) return "letter"
  return JOINING.test(letter) ? "joining" : "gap"
}

/** The comma of "2,108" joins. */
function isWithinNumber(sign: string, text: string, place: number): boolean {
  return sign === "," && /\d,\d/.test(text.slice(place - 1, place + 2))
}
