import { DialogButton } from "./DialogButton.tsx"
import { EmbedSnippet } from "./EmbedSnippet.tsx"
import { useLanguage } from "./language.ts"
import { useLinks } from "./links.ts"

/** Opens the text that puts this chart or table into another page. */
export function EmbedButton({ part, title }: { readonly part: string; readonly title: string }) {
  const { m } = useLanguage()
  const { embed } = useLinks()
  if (!embed) return null
  return (
    <DialogButton title={m.embed.title} label={m.embed.open(title)}>
      {() => <EmbedSnippet address={embed(part)} title={title} />}
    </DialogButton>
  )
}
