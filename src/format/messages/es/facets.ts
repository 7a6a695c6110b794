import { al } from "../../article.ts"
import type { facets as English } from "../en/facets.ts"
import { groundsWords } from "./frame.ts"

const items = (count: number) => `${count} ${count === 1 ? "asunto" : "asuntos"}`

/** Words of the opening sentence, the filters and their chips. */
export const facets: typeof English = {
  title: "Filtros",
  openWith: (count) => (count === 0 ? "Filtros" : `Filtros (${count})`),
  show: (count) => `Mostrar ${items(count)}`,
  close: "Cerrar",
  search: "Buscar",
  searchLabel: "Buscar en títulos, resúmenes, hechos y nombres",
  name: {
    sector: "Sector",
    stage: "Etapa",
    instrument: "Instrumento",
    asked: "Pedido por",
    organisation: "Organización",
    person: "Persona",
    place: "Lugar",
    meeting: "Reunión",
    source: "Tipo de fuente",
  },
  meeting: (date, place, level) => [date, place, level.toLowerCase()].filter(Boolean).join(", "),
  years: "Años",
  from: "Desde",
  to: "Hasta",
  anyYear: "Cualquiera",
  yearOption: (year, count) => `${year} (${count})`,
  skip: "Omitir los filtros",
  leap: "Ir a los filtros",
  none: { stage: "Aún no planteado", asked: "Sin pedido registrado" },
  within: (facet) => `Buscar en ${facet.toLowerCase()}`,
  more: (count) => `Mostrar ${count} más`,
  fewer: "Mostrar menos",
  noMatch: "Ningún valor coincide.",
  exclude: (value) => `no ${value}`,
  excludeShort: "no",
  count: items,
  chips: "Filtros aplicados",
  chip: (facet, value) => `${facet}: ${value}`,
  chipNot: (facet, value) => `${facet}: no ${value}`,
  chipYears: (from, to) =>
    from === to
      ? `En ${from}`
      : from === null
        ? `Hasta ${to}`
        : to === null
          ? `Desde ${from}`
          : `${from} a ${to}`,
  chipQuery: (words) => `«${words}»`,
  remove: (chip) => `Quitar ${chip}`,
  clear: "Borrar todo",
  empty: "Ningún asunto cumple todos estos filtros.",
  bringBack: (chip, count) => `Quitar ${chip} para recuperar ${items(count)}`,
  status: (shown, all) => `${shown} de ${items(all)}`,
  sentence: (n) =>
    `**${items(n.items)}**${n.since === null ? "" : ` desde ${n.since}`}, **${n.raised}** de ellos ${n.raised === 1 ? "planteado" : "planteados"} en **${n.raisedAt} ${n.raisedAt === 1 ? "reunión" : "reuniones"}**, ` +
    `según **${groundsWords(n)}**. ` +
    `**${n.delivered}** ${n.delivered === 1 ? "está cumplido" : "están cumplidos"}, **${n.underWay}** ${n.underWay === 1 ? "está" : "están"} en curso ` +
    `y **${n.silent}** ${n.silent === 1 ? "asunto abierto no registra" : "asuntos abiertos no registran"} novedades desde hace ${n.silentYears} años o más.`,
  asOf: (date) => `Según lo conocido ${al(date)}.`,
  /** Beside a filter by a person or an organisation: the way to its page. */
  page: "Página",
  pageOf: (chip) => `Página de: ${chip}`,
}
