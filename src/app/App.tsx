import { useLayoutEffect } from "react"
import type { Language } from "../format/language.ts"
import { FaultBoundary } from "../ui/FaultBoundary.tsx"
import { LanguageProvider } from "../ui/language.ts"
import { useIsAlive } from "../ui/useIsAlive.ts"
import { comeAlive } from "./comeAlive.ts"
import type { Loaded } from "./fetchDataset.ts"
import { Pages } from "./Pages.tsx"
import { FailedPage, failedDrawing } from "./pages/FailedPage.tsx"
import { late } from "./late.ts"
import { LatePart } from "./LatePart.tsx"

/** Only a developer sees it. */
const PROBLEMS_PAGE = late(() => import("./pages/ProblemsPage.tsx"))

interface AppProps {
  readonly loaded: Loaded
  readonly language: Language<"first">
  /** Why the page that the address names cannot be shown, where its code did not arrive. */
  readonly pageFault: string | null
  /** False where the words of the page's language, or the translations of the data, did not arrive. */
  readonly isTranslated: boolean
}

/** The product once the data have come, or what stands in its place when they fail. */
export function App({ loaded, language, pageFault, isTranslated }: AppProps) {
  const isAlive = useIsAlive()
  useLayoutEffect(() => {
    if (isAlive) comeAlive()
  }, [isAlive])
  return (
    <LanguageProvider value={language}>
      {pageFault !== null ? (
        <FailedPage of="page" fault={pageFault} />
      ) : "dataset" in loaded ? (
        <FaultBoundary fallback={failedDrawing}>
          <Pages all={loaded.dataset} isTranslated={isTranslated} />
        </FaultBoundary>
      ) : "problems" in loaded ? (
        <LatePart code={PROBLEMS_PAGE} words="all">
          {({ ProblemsPage }) => <ProblemsPage problems={loaded.problems} />}
        </LatePart>
      ) : (
        <FailedPage of="data" fault={loaded.fault} />
      )}
    </LanguageProvider>
  )
}
