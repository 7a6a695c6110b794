import type { Language } from "../format/language.ts"
import { LanguageProvider } from "../ui/language.ts"
import type { Loaded } from "./fetchDataset.ts"
import { Pages } from "./Pages.tsx"
import { FailedPage } from "./pages/FailedPage.tsx"
import { ProblemsPage } from "./pages/ProblemsPage.tsx"

interface AppProps {
  readonly loaded: Loaded
  readonly language: Language
  /** False where the words of the page's language, or the translations of the data, did not arrive. */
  readonly isTranslated: boolean
}

/** The product once the data have come, or what stands in its place when they fail. */
export function App({ loaded, language, isTranslated }: AppProps) {
  return (
    <LanguageProvider value={language}>
      {"dataset" in loaded ? (
        <Pages all={loaded.dataset} isTranslated={isTranslated} />
      ) : "problems" in loaded ? (
        <ProblemsPage problems={loaded.problems} />
      ) : (
        <FailedPage fault={loaded.fault} />
      )}
    </LanguageProvider>
  )
}
