import { RECORDS } from "virtual:data-addresses"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./app/App.tsx"
import { fetchDataset } from "./app/fetchDataset.ts"
import { loadLanguage } from "./app/loadLanguage.ts"
import { LOCALE } from "./app/location.ts"
import { startOffline } from "./app/offline/startOffline.ts"
import { loadFirstPage } from "./app/pageCode.ts"
import { applyTheme } from "./app/theme.ts"
import "./ui/base.css"

applyTheme()
// A development server answers every address with the same page.
document.documentElement.lang = LOCALE
// The page as the server sent it, with its title and description, stays until data and code are here.
const [loaded, { language, isWhole }] = await Promise.all([
  fetchDataset(RECORDS),
  loadLanguage(LOCALE, "first"),
  loadFirstPage(LOCALE).catch(() => null),
])
const pageFault = await loadFirstPage(language.locale).then(
  () => null,
  (reason: unknown) => String(reason),
)
const root = document.querySelector("#root")
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App loaded={loaded} language={language} pageFault={pageFault} isTranslated={isWhole} />
    </StrictMode>,
  )
}
startOffline(import.meta.url, language)
