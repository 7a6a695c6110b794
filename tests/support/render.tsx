import { render as plainRender, type RenderOptions, type RenderResult } from "@testing-library/react"
import type { ComponentType, ReactNode } from "react"
import { createLanguage } from "../../src/format/createLanguage.ts"
import { LanguageProvider } from "../../src/ui/language.ts"

const ENGLISH = createLanguage("en")

/** Renders within a page that has every English word, and within the wrapper given. */
export function render(shown: ReactNode, { wrapper, ...options }: RenderOptions = {}): RenderResult {
  return plainRender(shown, { ...options, wrapper: inEnglish(wrapper) })
}

function inEnglish(Wrapper: RenderOptions["wrapper"]): ComponentType<{ readonly children: ReactNode }> {
  return function InEnglish({ children }) {
    return (
      <LanguageProvider value={ENGLISH}>
        {Wrapper ? <Wrapper>{children}</Wrapper> : children}
      </LanguageProvider>
    )
  }
}
