import { Fragment } from "react"
import type { Piece } from "../../selection/search/marks.ts"

/** A text with what was found in it set apart. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, index) => {
    // Pieces have no names but their places, and are made anew together.
    const key = `${index}-${text}`
    return isFound ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>
  })
}
