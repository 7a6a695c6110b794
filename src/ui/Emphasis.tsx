import { Dotted } from "./Dotted.tsx"

/** Text in which what stands between double asterisks is bold. */
export function Emphasis({ text }: { readonly text: string }) {
  return text
    .split("**")
    .map((part, index) =>
      index % 2 === 0 ? (
        part
      ) : (
        <b key={index}>{part.includes(" · ") ? <Dotted facts={part.split(" · ")} /> : part}</b>
      ),
    )
}
