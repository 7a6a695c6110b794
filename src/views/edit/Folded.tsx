import { type ReactNode, useState } from "react"

interface FoldedProps {
  readonly words: string
  readonly isOpenAtFirst: boolean
  readonly isFaulty: boolean
  readonly children: ReactNode
}

/** An entry that opens and closes as the editor wants it. */
export function Folded({ words, isOpenAtFirst, isFaulty, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  return (
    <details
      open={isOpen}
      data-faulty={isFaulty || undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words}</summary>
      {children}
    </details>
  )
}
