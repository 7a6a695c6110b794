import { al, del, el } from "../../article.ts"
import type { item as English } from "../en/item.ts"

/** Words of the page and the panel of one item. */
export const item: typeof English = {
  facts: {
    askedBy: "Pedido por",
    initiated: "Iniciado por",
    stage: "Etapa",
    kind: "Clase",
    wouldMove: "Lo haría avanzar",
    last: "Última evidencia",
    checked: "Última revisión",
    value: "Valor",
    reports: "Se conoce por",
    parties: "Participantes",
    people: "Personas",
    places: "Lugares",
  },
  asker: (side, count) =>
    `${side}, ${count === 1 ? "una vez" : count === 2 ? "dos veces" : `${count} veces`}`,
  noAsk: "Sin pedido registrado",
  ago: (number, days, isAtLeast) =>
    days === 0 ? "ese día" : `hace ${isAtLeast ? "al menos " : ""}${days === 1 ? "1 día" : `${number} días`}`,
  noPlace: "no indicado",
  since: (date) => `desde ${el(date)}`,
  oneOrigin: "se sustenta en un solo origen",
  figure: {
    summary: (title, asks, events, from, until) =>
      `${title}: ${asks}; ${events === 1 ? "un hecho" : `${events} hechos`} ${del(from)} ${al(until)}.`,
  },
  asks: "Pedidos",
  askLine: (by, to) => (by === to ? `${by},` : `${by} ${al(to)},`),
  next: (stage, date) => `luego: ${stage}, ${date}`,
  noLater: "sin hecho posterior",
  events: "Hechos",
  at: "Reunión:",
  into: "Pasó a ser:",
  amounts: "Montos informados",
  /** Before the note on a sum, which ends with a bracket. */
  noteOpens: " (",
  amountsNote:
    "Cada informe se presenta por separado; no se suma ninguno. El valor mostrado va del informe más bajo al más alto del total, de la clase más vinculante, en la moneda que usa la mayoría de los informes.",
  amountOf: { whole: "del total", part: "de una parte", around: "de algo relacionado" },
  asOf: (date) => al(date),
  undated: "informe sin fecha",
  disagreements: "Discrepancias entre fuentes",
  related: "Asuntos relacionados",
  becameThis: "Proviene de",
  meetings: "Reuniones en las que se trató",
  notes: "Lo que queda abierto",
  alsoRead: "También se leyó",
  weak: (reason) => `Sustento débil: ${reason}`,
  link: "Página de este asunto",
}
