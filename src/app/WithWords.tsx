import { type ReactNode, useMemo } from "react"
import { says, type Words } from "../format/language.ts"
import { LanguageProvider, useLanguage } from "../ui/language.ts"
import { useLate } from "./useLate.ts"
import { WORDS } from "./words.ts"

interface WithWordsProps {
  readonly of: Words
  readonly children: ReactNode
}

/** Gives what stands within the words that it says; where they are not here, it waits for them. */
export function WithWords({ of, children }: WithWordsProps) {
  return says(useLanguage("first"), of) ? children : <WithMore of={of}>{children}</WithMore>
}

function WithMore({ of, children }: WithWordsProps) {
  const first = useLanguage("first")
  const m = useLate(WORDS[first.locale][of])
  const language = useMemo(() => ({ ...first, m }), [first, m])
  return <LanguageProvider value={language}>{children}</LanguageProvider>
}
