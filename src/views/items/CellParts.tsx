import type { CellPart } from "../../format/itemWords.ts"
import type { ShownName } from "../../format/nameForms.ts"
import { Dotted } from "../../ui/Dotted.tsx"
import { LinkedWords } from "../../ui/LinkedWords.tsx"
import styles from "./ItemTable.module.css"

interface CellPartsProps {
  readonly parts: readonly CellPart[]
  /** Names among the words, with their languages. */
  readonly names?: readonly ShownName[]
  readonly keepsDates?: boolean
}

/** The words of a cell, each in the tone that it has. */
export function CellParts({ parts, names = [], keepsDates = false }: CellPartsProps) {
  return parts.map(({ tone, text }, index) => {
    const words = text.includes(" · ") ? <Dotted facts={text.split(" · ")} /> : text
    switch (tone) {
      case "note":
        return <small key={index}>{words}</small>
      case "alert":
        return <em key={index}>{text}</em>
      case "plain":
      case "unknown":
        return (
          <span key={index} className={styles[tone]}>
            {keepsDates ? (
              <Kept text={text} />
            ) : names.length > 0 ? (
              <LinkedWords words={text} names={names} />
            ) : (
              words
            )}
          </span>
        )
    }
  })
}

/** What stands behind a comma, on one line. */
function Kept({ text }: { readonly text: string }) {
  const [first, ...rest] = text.split(", ")
  if (rest.length === 0) return text
  return (
    <>
      {first}, <span className={styles["kept"]}>{rest.join(", ")}</span>
    </>
  )
}
