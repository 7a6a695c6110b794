/** Width of words placed before they are drawn, from that of a Latin letter; Hangul is twice as wide. */
export function textWidth(text: string, letter: number): number {
  return Array.from(text).reduce((sum, sign) => sum + (sign >= "ᄀ" ? 2 : 1) * letter, 0)
}
