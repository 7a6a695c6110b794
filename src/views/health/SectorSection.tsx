import type { SectorEvidence } from "../../summary/sectorEvidence.ts"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import { PlainRow, PlainTable } from "../../ui/PlainTable.tsx"
import { HealthSection } from "./HealthSection.tsx"

/** What every sector rests on, thinnest first. */
export function SectorSection({ sectors }: { readonly sectors: readonly SectorEvidence[] }) {
  const { m, date, number } = useLanguage("all")
  const links = useLinks()
  const words = m.health
  return (
    <HealthSection
      id="sectors"
      title={words.sectors}
      counted={null}
      rule={words.rules.sectors}
      isEmpty={sectors.length === 0}
    >
      <PlainTable label={words.sectorTable} columns={words.sectorColumns}>
        {sectors.map((sector) => (
          <PlainRow key={sector.id}>
            <th scope="row">
              <a href={links.sector(sector.id)}>
                <Prose of={sector.label} />
              </a>
            </th>
            <td>{number(sector.items.of)}</td>
            <td>{words.count(number(sector.items.found), number(sector.items.of))}</td>
            <td>{m.frame.grounds(sector)}</td>
            <td>{sector.last === null ? words.noItem : date(sector.last)}</td>
          </PlainRow>
        ))}
      </PlainTable>
    </HealthSection>
  )
}
