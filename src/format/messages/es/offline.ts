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
}
