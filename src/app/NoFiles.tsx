import { useLanguage } from "../ui/language.ts"
import { ownData } from "./own/ownData.ts"

/** Says why there are no files to take away here. */
export function NoFiles() {
  const { m } = useLanguage("all")
  return <p>{ownData() === null ? m.data.download.inOneFile : m.own.noFiles}</p>
}
