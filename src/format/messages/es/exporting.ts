import type { exporting as English } from "../en/exporting.ts"

/** How to ask for a file of the items, and what becomes of it. */
export const exporting: typeof English = {
  open: "Exportar",
  text: (rows) =>
    rows === 1
      ? "El asunto de esta vista, con sus columnas y en su orden."
      : `Los ${rows} asuntos de esta vista, con sus columnas y en su orden.`,
  kinds: { csv: "CSV", xlsx: "Excel (XLSX)", json: "JSON" },
  busy: (kind) => `Generando el archivo ${kind}…`,
  done: (kind, rows) => `Archivo ${kind} generado: ${rows === 1 ? "1 asunto" : `${rows} asuntos`}`,
  failed: (kind) => `No se pudo generar el archivo ${kind}.`,
  again: "Intentar de nuevo",
  hints: {
    csv: "una tabla",
    xlsx: "con fuentes, diccionario y notas",
    json: "con fuentes, diccionario y notas",
  },
}
