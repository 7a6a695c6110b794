import { al, el } from "../../article.ts"
import type { sources as English } from "../en/sources.ts"
import { figureWords } from "./units.ts"

const claims = (count: number) => (count === 1 ? "afirmación" : "afirmaciones")

/** Words of the table of sources and the page of one source. */
export const sources: typeof English = {
  count: (count) => `${count} ${count === 1 ? "fuente" : "fuentes"}`,
  table: {
    caption: "Fuentes",
    columns: {
      source: "Editor y título",
      kind: "Tipo",
      language: "Idioma",
      published: "Publicación",
      claims: "Afirmaciones",
      origin: "Origen",
    },
    sortBy: (column) => `Ordenar por ${column.toLowerCase()}`,
    shown: (shown, all) => `Se muestran ${shown} de ${all}`,
    more: (count) => `Mostrar ${count} más`,
    all: (count) => `Mostrar las ${count}`,
    none: "Ninguna fuente sustenta lo que dejan estos filtros.",
  },
  noTitle: "título no disponible",
  claims: (count) => ["", ` ${claims(count)}`],
  undated: "sin fecha",
  alone: "propio",
  sharedWith: (count) => `compartido con ${count} más`,
  weak: "Sustento débil:",
  untitled: "Título no disponible",
  bears: "Lo que se sustenta en ella",
  claimCount: (count, records) =>
    `${count} ${claims(count)} sobre ${records} ${records === 1 ? "registro" : "registros"}`,
  facts: {
    published: "Fecha de publicación",
    language: "Idioma",
    kind: "Tipo",
    address: "Dirección",
    origin: "Origen",
    note: "Nota",
    hint: (words) => `Para volver a encontrarla: ${words}`,
    alone: "Único: ninguna otra fuente leída repite el mismo comunicado.",
    shared: (count) =>
      count === 1
        ? "El mismo comunicado está detrás de otra fuente:"
        : `El mismo comunicado está detrás de otras ${count} fuentes:`,
    basis: "Cómo se sabe",
  },
  subject: {
    event: "Hecho",
    ask: "Pedido",
    amount: "Monto",
    notes: "Notas",
    meeting: "Reunión",
    office: "Cargo",
    point: "Cifra",
    disagreement: "Dice",
  },
  paras: (paras) => `¶${paras.join(", ")}`,
  ask: (by, to, wording) => `${by === to ? by : `${by} ${al(to)}`}, ${wording}`,
  office: (title, from, to) =>
    [title, from && `desde ${el(from)}`, to && `hasta ${el(to)}`].filter(Boolean).join(" "),
  figure: (measure, year, value, unit) => `${measure}, ${year}: ${figureWords(value, unit)}`,
  lead: "Cada fuente leída, con las afirmaciones que se sustentan en ella y el comunicado que repite.",
}
