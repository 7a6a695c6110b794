import type { Run } from "../../format/document.ts"

/** A stretch of text with its links. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, href }, index) =>
    href === null ? (
      text
    ) : (
      <a key={index} href={href}>
        {text}
      </a>
    ),
  )
}
