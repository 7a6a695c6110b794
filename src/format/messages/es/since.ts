import { del, el, on } from "../../article.ts"
import type { since as English } from "../en/since.ts"

/** Words of the page that tells what changed between two meetings. */
export const since: typeof English = {
  link: "Cambios desde la reunión anterior",
  linkOfLevel: (level, date) => `Cambios desde la reunión anterior de ${level}, ${date}`,
  linkOfLeaders: (date) => `Cambios desde la última reunión de mandatarios, ${date}`,
  heading: "Cambios hasta:",
  choose: "Desde",
  span: (from, until, between) =>
    `Después ${del(from)} y hasta ${el(until)} inclusive; ${between === 0 ? "ninguna reunión intermedia" : between === 1 ? "1 reunión intermedia" : `${between} reuniones intermedias`}.`,
  other:
    "La reunión que indica la dirección no es anterior; los cambios son los ocurridos desde la inmediata anterior.",
  none: "No hay ninguna reunión anterior registrada.",
  nothing: "Ninguno registrado.",
  asks: "Pedidos",
  perhapsBefore: "quizás antes",
  ask: (side, isFirst, wording) => `${side}, ${isFirst ? "por primera vez" : "nuevamente"} (${wording}):`,
  signed: "Suscrito o contratado",
  moved: "Otros cambios de etapa",
  move: (before, after) => (before === null || before === after ? after : `${before} → ${after}`),
  unheard: "Planteado en la reunión anterior y sin novedades desde entonces",
  fellSilent: (years) => `Con ${years} años sin novedades para entonces`,
  last: (date) => `último hecho: ${date}`,
  noEvent: "ningún hecho registrado",
  offices: "Cargos",
  officeTable: "Titulares de los cargos antes y desde entonces",
  officeColumns: ["Cargo", "Última constancia", "Antes"],
  officeDates:
    "Las fechas son días en que una fuente muestra a la persona en el cargo, no períodos de mandato.",
  perhapsHeld: "quizás ya en él en la reunión anterior",
  lastSeen: (name, date) => `${name}, ${date}`,
  before: (name, date) => `${name}, última constancia ${on(date)}`,
  asOf: "Todo tal como estaba ese día",
}
