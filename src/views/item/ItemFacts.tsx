import { isVague } from "../../dataset/partialDate.ts"
import type { ItemDetail } from "../../summary/itemDetail.ts"
import { OrganisationLink } from "../../ui/ActorLink.tsx"
import { useLanguage } from "../../ui/language.ts"
import { QuietNote } from "../../ui/QuietNote.tsx"
import { DifferMark } from "./DifferMark.tsx"
import styles from "./item.module.css"
import { People } from "./People.tsx"
import { StageFacts } from "./StageFacts.tsx"

interface ItemFactsProps {
  readonly detail: ItemDetail
  readonly sides: ReadonlyMap<string, string>
}

/** The item in a dozen lines. */
export function ItemFacts({ detail, sides }: ItemFactsProps) {
  const { m, date, name, list, country, number } = useLanguage()
  const { item, heard, quiet, daysSinceEvidence, daysSinceCheck, grounds } = detail
  const words = m.item.facts
  const side = (code: string) => sides.get(code) ?? m.vocabulary.both
  return (
    <dl className={styles["facts"]}>
      <StageFacts detail={detail} />
      <dt>{words.askedBy}</dt>
      <dd>
        <Askers detail={detail} sides={sides} />
      </dd>
      <dt>{words.initiated}</dt>
      <dd>{side(item.initiator)}</dd>
      <dt>{words.last}</dt>
      <dd>
        {heard === null ? m.items.noEvent : date(heard)}
        {daysSinceEvidence !== null && (
          <small>
            {" "}
            {m.item.ago(number(daysSinceEvidence), daysSinceEvidence, heard !== null && isVague(heard))}
          </small>
        )}{" "}
        <QuietNote quiet={quiet} />
      </dd>
      {daysSinceCheck !== null && item.checked !== null && (
        <>
          <dt>{words.checked}</dt>
          <dd>
            {date(item.checked)}{" "}
            <small>{m.item.ago(number(daysSinceCheck), daysSinceCheck, isVague(item.checked))}</small>
          </dd>
        </>
      )}
      <dt>{words.value}</dt>
      <dd>
        <Value detail={detail} />
        {detail.value?.isDisputed === true && <DifferMark detail={detail} about={["value", "scope"]} />}
      </dd>
      <dt>{words.reports}</dt>
      <dd>
        {m.frame.grounds(grounds)}
        {grounds.origins === 1 && <em className={styles["attention"]}> {m.item.oneOrigin}</em>}
      </dd>
      <dt>{words.parties}</dt>
      <dd>
        <ul>
          {detail.organisations.map((organisation) => (
            <li key={organisation.id}>
              <OrganisationLink organisation={organisation} />{" "}
              <small>
                {[
                  m.vocabulary.organisationKind[organisation.kind].toLowerCase(),
                  organisation.country && (sides.get(organisation.country) ?? country(organisation.country)),
                ]
                  .filter(Boolean)
                  .join(", ")}
              </small>
            </li>
          ))}
          {detail.organisations.length === 0 && <li>{m.items.noParty}</li>}
        </ul>
        <DifferMark detail={detail} about={["identity"]} />
      </dd>
      {detail.people.length > 0 && (
        <>
          <dt>{words.people}</dt>
          <dd>
            <People people={detail.people} />
          </dd>
        </>
      )}
      <dt>{words.places}</dt>
      <dd>
        {detail.places.length === 0 ? m.item.noPlace : list(detail.places.map(({ names }) => name(names)))}
      </dd>
    </dl>
  )
}

/** How often each side asked; beside it how often in vain, in the words of the ledger. */
function Askers({ detail: { askers, standing }, sides }: ItemFactsProps) {
  const { m } = useLanguage()
  if (askers.length === 0) return m.item.noAsk
  return (
    <ul>
      {askers.map(({ by, count, withoutMoving, hasMoved }) => (
        <li key={by}>
          {m.item.asker(sides.get(by) ?? m.vocabulary.both, count)}
          {standing === null && (!hasMoved || withoutMoving > 0) && (
            <small>, {hasMoved ? m.askLedger.withoutMoving(withoutMoving) : m.askLedger.notMoved}</small>
          )}
        </li>
      ))}
    </ul>
  )
}

function Value({ detail: { value, amounts } }: { readonly detail: ItemDetail }) {
  const language = useLanguage()
  const { m, dates } = language
  if (value === null) return amounts.length > 0 ? m.items.partsOnly : m.items.noValue
  const asOf = value.from === null ? null : dates(value.from, value.until)
  return (
    <>
      {language.value(value)}{" "}
      <small>{m.items.valueNote(m.vocabulary.amountKind[value.kind], asOf, value.amounts.length)}</small>
    </>
  )
}
