import type { Plugin } from "vite"

/** The module of write-excel-file that packs the parts of a workbook. */
const PACKER = /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/

/**
 * Packs workbooks on the page itself. The library hands parts above 160 kB to a worker made from a blob, which the
 * page's policy forbids, and then waits for it for ever; packing a whole workbook takes a fraction of a second.
 */
export function zipPlugin(): Plugin {
  return {
    name: "zip",
    apply: "build",
    load: (id) =>
      PACKER.test(id)
        ? `import { zipSync } from "fflate"\nexport default async (files) => zipSync(files).buffer`
        : null,
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk")
      if (!chunks.some(({ moduleIds }) => moduleIds.some((id) => PACKER.test(id))))
        this.error("write-excel-file packs elsewhere now: see build/zipPlugin.ts")
    },
  }
}
