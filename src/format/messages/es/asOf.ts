import { al, el } from "../../article.ts"
import type { asOf as English } from "../en/asOf.ts"

/** Words of the control that takes the product back to a day. */
export const asOf: typeof English = {
  label: "Situación al",
  group: "Día hasta el cual se muestra todo",
  hint: "Las flechas izquierda y derecha pasan de una reunión a otra.",
  before: (meeting) => `Retroceder hasta: ${meeting}`,
  after: (meeting) => `Avanzar hasta: ${meeting}`,
  none: { before: "Ninguna reunión anterior", after: "Ninguna reunión posterior" },
  latest: "Mostrar todo lo conocido",
  now: "todo lo conocido",
  past: (date) =>
    `Lo ocurrido hasta ${el(date)}, según lo que las fuentes dicen hoy; los títulos y los participantes son los actuales.`,
  notYet: (date) => `Nada de esto había ocurrido ${al(date)}`,
  notYetText: "El registro comienza después del día mostrado.",
}
