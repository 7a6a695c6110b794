import type { edit as english } from "../en/edit.ts"

export const edit: typeof english = {
  lead: "Para quienes editan estos datos: abra un registro o comience uno, vea enseguida qué errores tiene y guarde su archivo. Lo que escribe queda en este navegador hasta que lo descarte; no se envía a ninguna parte.",
  link: "Editar registros",
  linkText: "Un formulario por registro, para quienes editan sin escribir JSON.",
  ofRecord: "Editar este registro",
  kind: "Tipo de registro",
  find: "Nombre o id",
  found: (count, shown) => (count === 1 ? "un registro" : `${shown} registros`),
  begin: "Registro nuevo",
  drafts: "Cambiados aquí",
  unnamed: "nuevo",
  discard: "Descartar",
  discardOf: (name) => `Descartar los cambios: ${name}`,
  restore: "Recuperar",
  restoreOf: (name) => `Recuperar los cambios: ${name}`,
  notKept:
    "Este navegador no guardó su último cambio: puede perderse con esta página. Guarde sus archivos antes de salir.",
  notThere: (key) => `Los datos no tienen ningún registro ${key}.`,
  older: (then, now) =>
    `Comenzado con la versión ${then} de los datos; ahora están en la ${now}. Revise los cambios antes de guardar.`,
  undo: "Deshacer",
  redo: "Rehacer",
  problems: (count, shown) =>
    count === 0 ? "Sin errores." : count === 1 ? "Hay un error:" : `Hay ${shown} errores:`,
  renamed: (file, id) =>
    `El id es otro ahora. Borre data/${file} al guardar este, y añada «${id}» a los ids anteriores, para que las direcciones antiguas sigan llegando aquí.`,
  given: "registrado",
  entry: (list, place) => `${list}, entrada ${place}`,
  add: (list) => `Añadir a: ${list}`,
  remove: "Quitar",
  removeOf: (entry) => `Quitar: ${entry}`,
  upOf: (entry) => `Subir: ${entry}`,
  save: (file) => `Cambios de data/${file}`,
  changes: "Líneas quitadas y añadidas",
  sameLines: (count) => (count === 1 ? "una línea igual" : `${count} líneas iguales`),
  unchanged: "Todavía no hay cambios.",
  download: "Guardar el archivo",
  write: "Escribir en un archivo…",
  belongs: (file) => `Su lugar es data/${file}.`,
  unsound: "Podrá guardarse cuando no haya errores.",
  downloaded: (file) => `Se guardó ${file}.`,
  outcome: {
    written: "El archivo está escrito.",
    kept: "No se eligió ningún archivo.",
    failed: "No se pudo escribir el archivo. Guárdelo con el otro botón.",
  },
}
