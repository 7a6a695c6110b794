/** A text without halves of signs, as a cut leaves them: no address can hold one. */
export function withWholeSigns(text: string): string {
  return text.replace(/\p{Cs}/gu, "")
}
