import { al, del, el, on } from "../../article.ts"
import type { askLedger as English } from "../en/asks.ts"
import { groundsWords } from "./frame.ts"

const asks = (count: number) => `${count} ${count === 1 ? "pedido" : "pedidos"}`
const subjects = (count: number) => `${count} ${count === 1 ? "asunto" : "asuntos"}`
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** Words of the ledger of asks. */
export const askLedger: typeof English = {
  title: "Quién pidió qué y a quién",
  sentence: (sides) => {
    const counts =
      sides
        .filter(({ asks: count }) => count > 0)
        .map(({ side, asks: count }) => `${asks(count)} ${del(side)}`)
        .join(", ") || "Sin pedido registrado"
    const outcomes = sides
      .filter(({ items, isBoth }) => items > 0 && !isBoth)
      .map(
        ({ side, items, moved, unanswered }) =>
          `${items === 1 ? "del único asunto" : `de los ${items} asuntos`} objeto de pedidos ${del(side)}, ${moved} ${moved === 1 ? "cambió" : "cambiaron"} de etapa después del primer pedido y ${unanswered} no ${unanswered === 1 ? "registra" : "registran"} ningún hecho posterior al último`,
      )
      .join("; ")
    return `**${counts}.** ${outcomes === "" ? "" : `${capital(outcomes)}.`}`
  },
  lowerBound: "Los pedidos son un mínimo: se formularon más de los que se informaron.",
  asked: (side) => `Pedidos ${del(side)}`,
  together: "Pedidos conjuntos de ambos",
  count: (shown) => subjects(shown),
  none: "Ningún pedido corresponde a estos filtros.",
  order: "Ordenar",
  orders: {
    times: "reiterados más veces",
    oldest: "pedidos más antiguos",
    newest: "pedidos más recientes",
    silence: "más tiempo sin novedades",
    stage: "por etapa",
    wording: "formulación más firme",
  },
  voiced: {
    raised: (to) => (to ? `Planteado ${al(to)}` : "Planteado"),
    hoped: (to) => (to ? `Esperado ${del(to)}` : "Esperado"),
    requested: (to) => (to ? `Solicitado ${al(to)}` : "Solicitado"),
    offered: (to) => (to ? `Ofrecido ${al(to)}` : "Ofrecido"),
    agreed: (to) => (to ? `Acordado con ${el(to)}` : "Acordado"),
  },
  strongest: (wording) => `en su forma más firme: ${wording.toLowerCase()}`,
  first: (place, date) => `por primera vez en ${el(place)}, ${date}`,
  firstUnplaced: (date) => `por primera vez ${on(date)}`,
  about: (words) => ` (${words})`,
  times: (times) =>
    times === 1 ? "Pedido una vez" : times === 2 ? "Pedido dos veces" : `Pedido ${times} veces`,
  withoutMoving: (count) =>
    `${count === 1 ? "reiterado una vez" : `reiterado ${count} veces`} sin cambio de etapa`,
  moved: (span, stage, date) =>
    `${stage.toLowerCase()} ${span === null ? "el mismo día" : `tras ${span} (${date})`}`,
  now: (stage, date) => `desde ${el(date)}: ${stage.toLowerCase()}`,
  notMoved: "sin cambio de etapa",
  unanswered: "sin hecho posterior",
  later: (count) => `${count} ${count === 1 ? "mención posterior" : "menciones posteriores"}`,
  age: (days, isVague) => `primer pedido hace ${isVague ? "al menos " : ""}${days}`,
  evidence: (days, isVague) => `última evidencia hace ${isVague ? "al menos " : ""}${days}`,
  checked: (days) => `revisado hace ${days}`,
  days: (days, count) => (count === 0 ? "0 días" : count === 1 ? "1 día" : `${days} días`),
  figure: {
    title: "Los pedidos y su resultado",
    subtitle: (first, second) =>
      `Asuntos objeto de pedidos, según hasta dónde han llegado: ${el(first)} a la izquierda, ${el(second)} a la derecha`,
    summary: (first, firstCount, second, secondCount, sector) =>
      firstCount + secondCount === 0
        ? "No se muestra ningún pedido."
        : `${capital(el(first))} formuló pedidos sobre ${subjects(firstCount)}; ${el(second)}, sobre ${subjects(secondCount)}; el sector con más pedidos es ${sector}.`,
    source: (count, grounds, version) =>
      `Recuento de ${asks(count)}; ${groundsWords(grounds)}; datos ${version}.`,
    marks: "Sectores según quién pidió. Las flechas pasan de una marca a otra; Enter filtra.",
    mark: (sector, side, count, stages) =>
      `${sector}, pedidos ${del(side)}: ${[
        subjects(count),
        ...stages.map((part) => `${part.stage.toLowerCase()} (${part.count})`),
      ].join(", ")}`,
    columns: { sector: "Sector", side: "Pedido por", total: "Todos" },
  },
}
