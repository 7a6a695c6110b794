/** Eight hexadecimal digits that tell one text from another (FNV-1a); for names, not for secrets. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, "0")
}
