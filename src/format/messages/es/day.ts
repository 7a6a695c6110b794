import { al, del } from "../../article.ts"
import type { Messages } from "../en.ts"

/** Words of a field for a day. */
export const day: Messages["day"] = {
  forms: "Escriba 2024-11-16 o 16/11/2024; las flechas arriba y abajo avanzan o retroceden un día.",
  calendar: "Elegir en el calendario",
  refused: (typed, from, until) =>
    `«${typed}» no es un día ${del(from)} ${al(until)}. Escriba, por ejemplo, 2024-11-16 o 16/11/2024.`,
}
