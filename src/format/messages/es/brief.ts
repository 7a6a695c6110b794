import { al, del, el, on } from "../../article.ts"
import type { brief as English } from "../en/brief.ts"
import { briefTools } from "./briefTools.ts"

const held = (date: string, place: string | null) =>
  `se celebró ${on(date)}${place === null ? "" : ` en ${el(place)}`}`

/** Words of the page that makes a brief, and of the brief itself. */
export const brief: typeof English = {
  title: (side, counterpart, level) =>
    `Ayuda memoria para ${el(side)}: reunión con ${el(counterpart)}, ${level}`,
  choices: {
    language: "Idioma",
    noLanguage: "No se pudieron cargar los textos de este idioma; la ayuda memoria queda en inglés.",
    title: "Para qué es la ayuda memoria",
    side: "Para",
    sideOption: (side, counterpart) => `${side}, reunión con ${el(counterpart)}`,
    level: "Nivel",
    date: "Fecha de la reunión",
    before: "O antes de una reunión pasada",
    coming: "Una reunión próxima",
    sectors: "Sectores",
    allSectors: "Todos los sectores",
    otherFilters: "Solo los sectores acotan una ayuda memoria; los demás filtros de la dirección no.",
  },
  facts: {
    date: "Fecha de la reunión",
    before: "Antes de",
    undated: (day) => `sin fecha elegida; elaborada ${on(day)}`,
    sectors: "Sectores",
    asOf: "Situación al",
    version: "Datos",
    address: "Dirección",
  },
  header: (title, asOf, sectors, version) => `${title} · ${al(asOf)} · ${sectors} · datos ${version}`,
  page: "Página",
  blanks: { objectives: "Objetivos", arguments: "Argumentos", press: "Mensaje para la prensa" },
  sections: {
    met: () => "Última reunión y lo que se dijo en ella",
    changed: (date) => (date === null ? "Cambios desde entonces" : `Cambios desde ${el(date)}`),
    theirs: (_, counterpart) =>
      `Pedidos abiertos ${del(counterpart)}: puntos que probablemente planteará ${el(counterpart)}`,
    ours: (_, __, side) => `Pedidos abiertos ${del(side)}`,
    together: () => "Pedidos conjuntos de ambos, abiertos",
    figures: () => "Cifras",
    differ: () => "Discrepancias entre fuentes: no citar",
    quiet: () => "Sin revisión reciente o sin novedades",
    offices: () => "Última persona que consta en cada cargo",
  },
  none: {
    met: "No se registra ninguna reunión de este nivel.",
    changed: "No se registra ningún cambio de estos asuntos.",
    theirs: "No se registra ningún pedido abierto.",
    ours: "No se registra ningún pedido abierto.",
    together: "No se registra ningún pedido abierto.",
    figures: "No se registra ninguna cifra de un asunto abierto.",
    differ: "Ninguna discrepancia afecta a estos asuntos.",
    quiet: "Ningún otro asunto abierto está sin revisar o sin novedades.",
    offices: "No se registra ningún cargo a este nivel.",
  },
  more: (count, hasAddress) =>
    hasAddress
      ? `${count} más: `
      : `${count === 1 ? "Consta 1 más, que figura" : `Constan ${count} más, que figuran`} en la página de esta ayuda memoria.`,
  rest: (count) => `${count} más que la ayuda memoria omite`,
  restPage: "Una página con todos",
  metLeaders: (date, place, occasion) =>
    `La última reunión de los mandatarios ${held(date, place)}: ${occasion}.`,
  metLevel: (level, date, place, occasion) =>
    `La última reunión registrada a ${level} ${held(date, place)}: ${occasion}.`,
  metLatest: (level, date, place, occasion) =>
    `La reunión registrada más reciente, a ${level}, ${held(date, place)}: ${occasion}.`,
  principals: (names) => `Primeros nombrados de cada parte: ${names}.`,
  attendee: (name, office) => `${name} (${office})`,
  asked: (side) => `Pedidos ${del(side)} en esa reunión: `,
  askedTogether: "Pedidos conjuntos de ambos en esa reunión: ",
  signed: "Suscrito en esa reunión: ",
  askedFor: (wording, about) => ` (${wording.toLowerCase()}${about === null ? "" : `: ${about}`})`,
  andMore: (count) => `y ${count} más`,
  firstAsk: (voiced, first, about) =>
    `: ${voiced.charAt(0).toLowerCase()}${voiced.slice(1)}, ${first}${about === null ? "" : ` (${about})`};`,
  again: (times, strongest) => `${times.toLowerCase()}${strongest === null ? "" : `, ${strongest}`};`,
  noNews: (words) => `${words}.`,
  lastEvidence: (date) => `última evidencia ${date}.`,
  stays: (stage, notMoved) => `${stage.toLowerCase()}, ${notMoved}`,
  standsAt: (stage, date) => `${stage.toLowerCase()} desde ${el(date)}`,
  move: (change, date, isVague) =>
    `: ${change.toLowerCase()}, ${date}${isVague ? " (quizás antes de esa reunión)" : ""}.`,
  earlierMove: (change, date) => `${change.toLowerCase()}, ${date}`,
  earlierMoves: (moves) => `Anteriormente, desde esa reunión: ${moves}.`,
  value: (value, kind, asOf, grounds) => `: ${value} (${kind}), ${asOf}; ${grounds}.`,
  undatedValue: "informes sin fecha",
  trade: (title, year, figure, grounds) => `${title}, año completo ${year}: ${figure}; ${grounds}.`,
  about: (value) => `alrededor de ${value}`,
  or: " o ",
  doNotQuote: "Las fuentes discrepan: no citar.",
  differ: (about) => `${about}: las fuentes discrepan, no citar.`,
  claim: (publisher, says) => `${publisher}: ${says}.`,
  claims: (count) => (count === 1 ? "Consta 1 versión más." : `Constan ${count} versiones más.`),
  quiet: (quiet, last) => `: ${quiet}${last === null ? "" : `; última evidencia ${last}`}.`,
  inOffice: (title, side, name) => `${title}, ${side}: ${name}`,
  began: (date, age) => `, asumió ${on(date)}${age === null ? "" : `, ${age}`}`,
  seen: (date, age) => `, última constancia en el cargo ${on(date)}${age === null ? "" : `, ${age}`}`,
  toCheck: "; verificar quién lo ocupa ahora",
  earlierHolders: (names) => `Antes: ${names}.`,
  earlierHolder: (name, date) => `${name} (última constancia ${on(date)})`,
  termEnded: (date) => `El mandato terminó ${el(date)}; no consta quién le sucedió.`,
  left: (name, words) => `${name}: ${words}.`,
  sources: "Fuentes",
  sourcesAt: (address) => `La página de cada fuente se encuentra bajo ${address}.`,
  sourcePath: (id) => `sources/${id}/`,
  cut: (text) => `${text}…`,
  closing: (version, licence) =>
    `Un pedido está abierto mientras su asunto sea un compromiso aún no contratado; los pedidos son un mínimo. Hechos: datos ${version}, ${licence}. Las notas propias son del funcionario.`,
  unreviewed: "Los textos de los datos son traducciones que ningún hablante nativo ha revisado.",
  own: "Nota propia: ",
  leap: "Ir a la ayuda memoria",
  mark: (number) => `Fuente ${number}`,
  ...briefTools,
}
