import type { DataHealth, ItemLine } from "../../summary/dataHealth.ts"
import { PlainRow } from "../../ui/PlainTable.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { CheckSection } from "./CheckSection.tsx"
import { FoldedTable } from "./FoldedTable.tsx"

/** Items that go back to one release or story. */
export function OneOriginItems({ check }: { readonly check: DataHealth["oneOriginItems"] }) {
  const { m } = useLanguage("all")
  return (
    <CheckSection check="oneOriginItems" tally={check}>
      {(title) => (
        <FoldedTable
          label={title}
          columns={m.health.itemColumns}
          rows={check.lines.map((line) => (
            <ItemRow key={line.item.id} line={line} fact={m.frame.grounds(line)} />
          ))}
        />
      )}
    </CheckSection>
  )
}

/** Items that nobody has looked at for long. */
export function UncheckedItems({ check }: { readonly check: DataHealth["unchecked"] }) {
  const { m, date } = useLanguage("all")
  return (
    <CheckSection check="unchecked" tally={check}>
      {(title) => (
        <FoldedTable
          label={title}
          columns={m.health.checkedColumns}
          rows={check.lines.map((line) => (
            <ItemRow
              key={line.item.id}
              line={line}
              fact={line.item.checked === null ? m.health.notChecked : date(line.item.checked)}
            />
          ))}
        />
      )}
    </CheckSection>
  )
}

interface ItemRowProps {
  readonly line: ItemLine
  readonly fact: string
}

function ItemRow({ line: { item }, fact }: ItemRowProps) {
  const links = useLinks()
  return (
    <PlainRow>
      <th scope="row">
        <a href={links.item(item.id)}>
          <Prose of={item.title} />
        </a>
      </th>
      <td>{fact}</td>
    </PlainRow>
  )
}
