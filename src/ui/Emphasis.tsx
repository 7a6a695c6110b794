import { unbroken } from "../format/unbroken.ts"

/** Text in which what stands between double asterisks is bold, its numbers on one line with what they count. */
export function Emphasis({ text }: { readonly text: string }) {
  return text.split("**").map((part, index) => (index % 2 === 0 ? part : <b key={index}>{unbroken(part)}</b>))
}
