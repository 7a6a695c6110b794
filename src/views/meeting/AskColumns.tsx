import type { ItemAsk, MeetingDetail } from "../../summary/meetingDetail.ts"
import { Citations } from "../../ui/Citations.tsx"
import { useLanguage } from "../../ui/language.ts"
import { Prose } from "../../ui/Prose.tsx"
import { useLinks } from "../../ui/links.ts"
import styles from "./meeting.module.css"

interface AskColumnsProps {
  readonly detail: MeetingDetail
  readonly sides: ReadonlyMap<string, string>
}

/** What each side raised, side by side; what both raised together below, where there is any. */
export function AskColumns({ detail: { asks }, sides }: AskColumnsProps) {
  const { m } = useLanguage()
  const words = m.meetings.page
  const [first, second, both] = asks
  return (
    <section className={styles["section"]} aria-labelledby="raised">
      <h2 id="raised">{words.raised}</h2>
      <div className={styles["sides"]}>
        {[first, second].map(
          (side) =>
            side && (
              <SideAsks
                key={side.side}
                title={words.asked(sides.get(side.side) ?? side.side)}
                asks={side.asks}
              />
            ),
        )}
      </div>
      {both && both.asks.length > 0 && <SideAsks title={words.together} asks={both.asks} />}
    </section>
  )
}

function SideAsks({ title, asks }: { readonly title: string; readonly asks: readonly ItemAsk[] }) {
  const { m, text } = useLanguage()
  const links = useLinks()
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {asks.length === 0 && <p className={styles["quiet"]}>{m.meetings.page.noAsk}</p>}
      <ul>
        {asks.map(({ item, ask, grounds }, index) => (
          <li key={index} className={styles["entry"]}>
            <p>
              <a href={links.item(item.id)}>
                <Prose of={item.title} />
              </a>
              , {m.vocabulary.wording[ask.wording].toLowerCase()}
              {ask.about && `: ${text(ask.about)}`}
            </p>
            <Citations grounds={grounds} />
          </li>
        ))}
      </ul>
    </section>
  )
}
