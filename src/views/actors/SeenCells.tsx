import { useLanguage } from "../../ui/language.ts"

interface SeenCellsProps {
  readonly first: string | null
  readonly last: string | null
}

/** The first and the last day; both empty where there is none. */
export function SeenCells({ first, last }: SeenCellsProps) {
  const { date } = useLanguage()
  return (
    <>
      <td data-column="first" data-line="">
        {first !== null && date(first)}
      </td>
      <td data-column="last" data-line="">
        {last !== null && date(last)}
      </td>
    </>
  )
}
