import type { ActorItem } from "../../summary/actorItems.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { Ladder } from "../../ui/Ladder.tsx"
import { useLinks } from "../../ui/links.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import { QuietNote } from "../../ui/QuietNote.tsx"
import { ActorSection } from "./ActorSection.tsx"

interface ActorItemTableProps {
  readonly title: string
  readonly items: readonly ActorItem[]
  readonly sides: ReadonlyMap<string, string>
}

/** Where each item stands, who asked, how old the news of it is and what it is known from. */
export function ActorItemTable({ title, items, sides }: ActorItemTableProps) {
  const { m, date, list } = useLanguage()
  const links = useLinks()
  const side = (code: string) => sides.get(code) ?? m.vocabulary.both
  return (
    <ActorSection title={title} count={items.length}>
      {items.length === 0 ? (
        <p>{m.actors.noItem}</p>
      ) : (
        <PlainTable label={title} columns={m.actors.itemColumns}>
          {items.map(({ item, stage, rung, standing, askers, heard, quiet, reports, origins }) => (
            <PlainRow key={item.id}>
              <th scope="row">
                <a href={links.item(item.id)}>
                  <Prose of={item.title} />
                </a>
              </th>
              <td>
                <Ladder stage={stage} rung={rung} instrument={item.instrument} standing={standing} />
              </td>
              <td>{askers.length === 0 ? m.item.noAsk : list(askers.map(({ by }) => side(by)))}</td>
              <td>
                {heard === null ? m.items.noEvent : date(heard)} <QuietNote quiet={quiet} />
              </td>
              <td>{m.frame.grounds({ reports, origins })}</td>
            </PlainRow>
          ))}
        </PlainTable>
      )}
    </ActorSection>
  )
}
