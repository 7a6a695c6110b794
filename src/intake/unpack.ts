import { strFromU8, unzipSync } from "fflate"
import type { DataFile } from "../dataset/parse/file.ts"
import { IntakeError } from "./fault.ts"
import { MOST_UNPACKED } from "./limits.ts"

/** Paths in a ZIP, once what it unpacks to is known to be no more than a browser holds. */
export function pathsInZip(file: string, bytes: Uint8Array): readonly string[] {
  const paths: string[] = []
  let size = 0
  unzip(file, bytes, ({ name, originalSize }) => {
    paths.push(name)
    size += originalSize
    return false
  })
  if (size > MOST_UNPACKED) throw new IntakeError("unpacksTooLarge", file)
  return paths
}

/** The JSON files of a ZIP, which `pathsInZip` has looked at. No entry becomes longer than its directory says. */
export function jsonInZip(file: string, bytes: Uint8Array): readonly DataFile[] {
  const entries = unzip(file, bytes, ({ name }) => name.endsWith(".json"))
  return Object.entries(entries).map(([path, content]) => ({ path, text: strFromU8(content) }))
}

function unzip(
  file: string,
  bytes: Uint8Array,
  filter: (entry: { name: string; originalSize: number }) => boolean,
) {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    throw new IntakeError("damaged", file, error instanceof Error ? error.message : String(error))
  }
}
