import { al } from "../../article.ts"
import type { briefTools as English } from "../en/briefTools.ts"

/** Words of the tools around a brief: to take it along, for the changes kept, to change its lines. */
export const briefTools: typeof English = {
  output: {
    title: "Obtener el documento",
    print: "Imprimir o PDF",
    docx: "Word (DOCX)",
    markdown: "Markdown",
    copy: "Copiar",
    copied: "Copiado como texto con formato.",
    copiedPlain: "Copiado como Markdown: este navegador no puede copiar texto con formato.",
    notCopied: "Este navegador no permitió copiar. En su lugar puede usarse Markdown o Word.",
    holds: (lines, sources) =>
      `${lines} ${lines === 1 ? "línea" : "líneas"}, ${sources} ${sources === 1 ? "fuente" : "fuentes"}.`,
    making: "Generando el archivo…",
    made: (file) => `${file} está en la carpeta de descargas.`,
    failed:
      "No se pudo generar el archivo: no se cargó una parte del programa. Elíjalo de nuevo para volver a intentarlo.",
  },
  kept: {
    others: (count) =>
      count === 0
        ? "Se eliminaron los cambios de otras ayudas memoria"
        : `También se guardan cambios de ${count === 1 ? "otra ayuda memoria" : `otras ${count} ayudas memoria`}`,
    before: (meeting, date) => `antes de ${meeting}, ${date}`,
    undated: "sin fecha",
    asOf: (date) => al(date),
    gone: (name) => `${name} (ya no se elabora: una de sus opciones ya no consta)`,
    bring: "Traer las notas",
    bringOf: (name) => `Traer las notas: ${name}`,
    brought: "Se trajeron sus líneas propias y sus textos bajo los títulos.",
    allHere: "Todas sus notas ya están aquí.",
    takeBack: "Retirar las notas",
    takeBackOf: (name) => `Retirar las notas: ${name}`,
    takenBack: "Se retiraron las notas traídas.",
    delete: "Eliminar",
    deleteOf: (name) => `Eliminar los cambios: ${name}`,
    deleted: "Sus cambios se eliminaron.",
    restore: "Deshacer",
    restoreOf: (name) => `Deshacer la eliminación: ${name}`,
    restored: "Sus cambios se recuperaron.",
    notRestored: "Este navegador no pudo recuperarlos: el almacenamiento está lleno o no está permitido.",
  },
  edit: {
    kept: "Se guarda solo en este navegador; no se envía nada.",
    notKept:
      "Este navegador no guarda nada de esta página (el almacenamiento está lleno o no está permitido): los cambios duran hasta que se salga de ella. No se envía nada.",
    bad: (key) =>
      `Los cambios guardados aquí anteriormente no pudieron leerse. Quedan apartados en este navegador bajo «${key}»; esta ayuda memoria comienza de nuevo.`,
    lost: (count) =>
      count === 1
        ? "1 cambio correspondía a una línea que ya no está aquí y se descartó."
        : `${count} cambios correspondían a líneas que ya no están aquí y se descartaron.`,
    discard: "Descartar mis cambios",
    discarded: "Los cambios se descartaron.",
    bringBack: "Recuperar mis cambios",
    broughtBack: "Los cambios se recuperaron.",
    tools: (line) => `Modificar: ${line}`,
    up: (line) => `Subir: ${line}`,
    down: (line) => `Bajar: ${line}`,
    leaveOut: "Omitir",
    leaveOutLine: (line) => `Omitir: ${line}`,
    restore: "Restituir",
    restoreLine: (line) => `Restituir: ${line}`,
    moved: (place, count) => `Ahora es la línea ${place} de ${count}.`,
    first: "Es la primera línea.",
    last: "Es la última línea.",
    leftOut: "Omitida.",
    restored: "Restituida.",
    add: "Agregar una línea",
    addTo: (section) => `Agregar una línea propia a: ${section}`,
    own: (section) => `Línea propia, ${section}`,
    save: "Agregar",
    cancel: "Cancelar",
    added: "Línea agregada y marcada como nota propia.",
    blank: (heading) => `${heading}, texto propio`,
  },
}
