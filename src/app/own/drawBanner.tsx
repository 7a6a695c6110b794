import { createRoot, type Root } from "react-dom/client"
import type { Locale } from "../../dataset/vocabulary.ts"
import { languageOf } from "../../format/language.ts"
import { LanguageProvider } from "../../ui/language.ts"
import { WORDS } from "../words.ts"
import { OwnBanner } from "./OwnBanner.tsx"
import type { OwnData } from "./ownData.ts"

let root: Root | null = null

/** Draws the banner above the page, in a root of its own: no page needs to know of it, and none can hide it. */
export async function drawBanner(data: OwnData, locale: Locale): Promise<void> {
  await WORDS[locale].all.load()
  if (root === null) {
    const place = document.createElement("div")
    document.body.prepend(place)
    root = createRoot(place)
  }
  root.render(
    <LanguageProvider value={languageOf<"all">(locale, WORDS[locale].all.now())}>
      <OwnBanner data={data} />
    </LanguageProvider>,
  )
}
