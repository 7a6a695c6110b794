import { IntakeError } from "./fault.ts"

/** What a file is by its first bytes, whatever its name says: a ZIP (a workbook too), JSON, or a table as text. */
export type Content = { readonly kind: "zip" } | { readonly kind: "json" | "csv"; readonly text: string }

export function recognise(file: string, bytes: Uint8Array): Content {
  if (startsWith(bytes, [0x50, 0x4b])) return { kind: "zip" }
  const text = textOf(file, bytes)
  const [first = ""] = /\S/.exec(text) ?? []
  if (first === "") throw new IntakeError("empty", file)
  if (first === "{" || first === "[") return { kind: "json", text }
  // A table is lines of cells: markup, pictures and programs are none.
  const [head = ""] = /\S.*/.exec(text) ?? []
  if (first === "<" || text.includes("\0") || !/[,;\t|]/.test(head)) throw new IntakeError("unknown", file)
  return { kind: "csv", text }
}

/** Spreadsheets also write UTF-16, with its mark; of bytes in another encoding nobody can say what they mean. */
function textOf(file: string, bytes: Uint8Array): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8"
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new IntakeError(bytes.subarray(0, 4096).includes(0) ? "unknown" : "encoding", file)
  }
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)
