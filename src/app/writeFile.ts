/** What browsers that write files offer, as far as it is used here. */
interface FilePicker {
  readonly showSaveFilePicker: (options: { readonly suggestedName: string }) => Promise<{
    readonly createWritable: () => Promise<{
      readonly write: (data: Blob) => Promise<void>
      readonly close: () => Promise<void>
    }>
  }>
}

const picker = (): FilePicker | null =>
  "showSaveFilePicker" in globalThis ? (globalThis as unknown as FilePicker) : null

export const canWriteFiles = (): boolean => picker() !== null

/** Writes into a file that the reader chooses; "kept" where the reader chose none. */
export async function writeFile(data: Blob, name: string): Promise<"written" | "kept" | "failed"> {
  try {
    const handle = await picker()?.showSaveFilePicker({ suggestedName: name })
    const stream = await handle?.createWritable()
    await stream?.write(data)
    await stream?.close()
    return stream ? "written" : "failed"
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "kept" : "failed"
  }
}
