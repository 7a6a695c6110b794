import { useLanguage } from "../ui/language.ts"
import { isSingleFile } from "./site.ts"

/** Says why there are no files to take away here. */
export function NoFiles() {
  const { m } = useLanguage("all")
  return <p>{isSingleFile() ? m.data.download.inOneFile : m.own.noFiles}</p>
}
