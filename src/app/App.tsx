import { useMemo } from "react"
import { createLanguage } from "../format/language.ts"
import { LanguageProvider } from "../ui/language.ts"
import type { Loaded } from "./fetchDataset.ts"
import { Pages } from "./Pages.tsx"
import { FailedPage } from "./pages/FailedPage.tsx"
import { ProblemsPage } from "./pages/ProblemsPage.tsx"

/** The product once the data have come, or what stands in its place when they fail. */
export function App({ loaded }: { readonly loaded: Loaded }) {
  const language = useMemo(() => createLanguage("en"), [])
  return (
    <LanguageProvider value={language}>
      {"dataset" in loaded ? (
        <Pages all={loaded.dataset} />
      ) : "problems" in loaded ? (
        <ProblemsPage problems={loaded.problems} />
      ) : (
        <FailedPage fault={loaded.fault} />
      )}
    </LanguageProvider>
  )
}
