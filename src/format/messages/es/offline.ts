import type { Messages } from "../en.ts"

export const offline: Messages["offline"] = {
  update: {
    text: "Hay una versión más reciente.",
    take: "Cargarla",
    later: "Más tarde",
  },
  noFile: {
    title: "Este archivo no está guardado en el dispositivo",
    text: "No hay conexión, y este archivo no está entre los que se guardan para ese caso. Cuando la haya, se obtiene en esta misma dirección.",
  },
  noProgram:
    "El programa de esta página no está en marcha: los filtros, los gráficos y la búsqueda no responden, y no se aplica ninguna elección de la dirección.",
}
