import controls from "../../ui/controls.module.css"
import { useLanguage } from "../../ui/language.ts"
import { folderOf } from "../locales.ts"
import { fileAddress, siteRoot } from "../site.ts"
import { useIsGone } from "./keptElsewhere.ts"
import type { OwnData } from "./ownData.ts"
import { leaveFor } from "./ownLocation.ts"
import { removeOwn } from "./removeOwn.ts"
import { askNoMore } from "./unkeptGuard.ts"
import styles from "./OwnBanner.module.css"

/** Says on every page that it shows a dataset of the reader's own, and leads back to the published one. */
export function OwnBanner({ data: { id, name, items, opened, unkept } }: { readonly data: OwnData }) {
  const { m, number, date, locale } = useLanguage("all")
  const { label, text, back, remove, unkept: reasons } = m.own.banner
  const why = useIsGone(id, unkept === null) ? "gone" : unkept
  const leave = () => leaveFor(fileAddress(folderOf(locale)))
  return (
    <aside className={styles["banner"]} aria-label={label}>
      <p>
        {text(name, m.own.items(number(items), items === 1), date(opened))}
        {/* There before its words, so that they are read aloud. */}
        <strong role="status">{why !== null && ` ${reasons[why]}`}</strong>
      </p>
      <div className={styles["ways"]}>
        {/* No link: the first one of a page is the one past its header. */}
        <button type="button" className={controls["quiet"]} onClick={leave}>
          {back}
        </button>
        <button
          type="button"
          className={controls["quiet"]}
          onClick={() => {
            askNoMore()
            void removeOwn(siteRoot().pathname, id).then(leave, leave)
          }}
        >
          {remove}
        </button>
      </div>
    </aside>
  )
}
