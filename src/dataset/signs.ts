import { counted, worded, type Worded } from "./worded.ts"

/** Characters that nobody sees, or that make others read otherwise than they stand: controls, overrides of direction, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Co}\u200B\u2028-\u202E\u2060-\u206F\uFEFF\uFFFD-\uFFFF\u{E0000}-\u{E007F}]/u
const UNSEEN_ALL = new RegExp(UNSEEN, "gu")
/** Anything that leaves a mark on paper; some letters are blanks. */
const SEEN = /[^\p{C}\p{Z}\u115F\u1160\u2800\u3164\uFFA0]/u
/** More than any field needs: a whole document was pasted into it. */
const MOST_CHARACTERS = 5000

interface Fault {
  readonly rule: Worded
  readonly remedy: Worded
}

/** Why a text cannot stand on a page, or null. */
export function textFault(text: string): Fault | null {
  if (!SEEN.test(text)) return { rule: worded`this text may not be empty`, remedy: worded`Write the text.` }
  const [unseen] = UNSEEN.exec(text) ?? []
  if (unseen === "\uFFFD")
    return {
      rule: worded`a character in this text was lost when the file was written (U+FFFD)`,
      remedy: worded`Write the character again, and save the file as UTF-8.`,
    }
  if (unseen !== undefined)
    return {
      rule: worded`this text holds an invisible character (${codeOf(unseen)})`,
      remedy: worded`Type the text anew, without line breaks, control characters and marks that turn its direction.`,
    }
  if (text.length <= MOST_CHARACTERS) return null
  return {
    rule: worded`this text has room for ${counted(MOST_CHARACTERS)} characters, and holds ${counted(text.length)}`,
    remedy: worded`Say it in fewer words.`,
  }
}

/** A text in which every character is seen: what is not stands as its code. */
export function withSeenSigns(text: string): string {
  return text.replace(UNSEEN_ALL, (sign) => `\\u{${codeOf(sign).slice(2)}}`)
}

/** "U+202E" */
function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
}
