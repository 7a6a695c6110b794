import { Suspense, use, useMemo } from "react"
import { createLanguage } from "../format/language.ts"
import { LanguageProvider } from "../ui/language.ts"
import type { Loaded } from "./fetchDataset.ts"
import { Pages } from "./Pages.tsx"
import { FailedPage } from "./pages/FailedPage.tsx"
import { LoadingPage } from "./pages/LoadingPage.tsx"
import { ProblemsPage } from "./pages/ProblemsPage.tsx"

/** The product from the moment the program runs: while the data come, when they fail, when they are there. */
export function App({ dataset }: { readonly dataset: Promise<Loaded> }) {
  const language = useMemo(() => createLanguage("en"), [])
  return (
    <LanguageProvider value={language}>
      <Suspense fallback={<LoadingPage />}>
        <LoadedApp loaded={dataset} />
      </Suspense>
    </LanguageProvider>
  )
}

function LoadedApp({ loaded }: { readonly loaded: Promise<Loaded> }) {
  const result = use(loaded)
  if ("problems" in result) return <ProblemsPage problems={result.problems} />
  if ("fault" in result) return <FailedPage fault={result.fault} />
  return <Pages dataset={result.dataset} />
}
