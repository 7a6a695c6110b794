import type { Dataset } from "../src/dataset/records.ts"
import { folderOf } from "../src/app/locales.ts"
import { pathIn } from "../src/app/routes.ts"
import type { Language } from "../src/format/language.ts"
import { ICONS } from "./appIcons.ts"

/** Pages at hand from the icon of the installed product. */
const SHORTCUTS = ["brief", "meetings", "asks"] as const

/**
 * What a system needs to install the product in a language. Its addresses are relative to itself, so that it holds under
 * any path; the other languages belong to the same app.
 */
export function appManifest(dataset: Dataset, { locale, m, text }: Language<"all">, paper: string): string {
  const { about } = dataset
  const home = folderOf(locale)
  const root = home === "" ? "./" : "../"
  const icon = ({ path, size }: (typeof ICONS)[keyof typeof ICONS], purpose: "any" | "maskable") => ({
    src: `${root}${path}`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  })
  return JSON.stringify({
    name: text(about.title),
    short_name: about.parties.map(({ name }) => text(name)).join("–"),
    description: text(about.description),
    lang: locale,
    start_url: "./",
    scope: root,
    display: "standalone",
    // The address of a view is there to be sent: where a system can, it shows it, and a way back.
    display_override: ["minimal-ui"],
    background_color: paper,
    theme_color: paper,
    icons: [icon(ICONS.small, "any"), icon(ICONS.large, "any"), icon(ICONS.cut, "maskable")],
    shortcuts: SHORTCUTS.map((page) => ({
      name: m.shell.pages[page],
      url: `${root}${pathIn(locale, { page })}`,
    })),
  })
}
