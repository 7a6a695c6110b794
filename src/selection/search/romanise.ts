import { syllableOf } from "./hangul.ts"

const INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h".split(" ")
const VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ")
const FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")

/** A Korean name syllable by syllable in the Revised Romanisation: 윤석열 → "yun seok yeol"; sounds are not joined. */
export function romanise(name: string): string {
  return name
    .split("")
    .map((sign) => {
      const syllable = syllableOf(sign)
      if (!syllable) return sign
      const { initial, vowel, final } = syllable
      return ` ${[INITIALS[initial], VOWELS[vowel], FINALS[final]].join("").replaceAll("-", "")}`
    })
    .join("")
    .trim()
}
