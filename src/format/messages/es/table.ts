import type { table as English } from "../en/table.ts"

/** Columns of a table of items: their headings in the template, and what goes in them. */
export const table: typeof English = {
  id: {
    heading: "Id del asunto",
    meaning:
      "Minúsculas, cifras y guiones. Las filas con el mismo id son hechos de un asunto; sin id, cada fila es un asunto.",
  },
  title: {
    heading: "Título",
    meaning: "Hasta 70 caracteres. Se muestra en todo idioma que no tenga el suyo.",
  },
  titleKo: { heading: "Título en coreano", meaning: "Se muestra en las páginas en coreano." },
  titleEs: { heading: "Título en español", meaning: "Se muestra en las páginas en español." },
  summary: { heading: "Resumen", meaning: "Qué es y en qué quedó, hasta 280 caracteres." },
  summaryKo: { heading: "Resumen en coreano", meaning: "Se muestra en las páginas en coreano." },
  summaryEs: { heading: "Resumen en español", meaning: "Se muestra en las páginas en español." },
  kind: {
    heading: "Clase de asunto",
    meaning:
      "Solo un compromiso (promise) sube de etapa; los hechos de las demás clases son menciones (mention).",
  },
  sector: { heading: "Sector", meaning: "Cualquier nombre; las filas con el mismo nombre son de un sector." },
  instrument: { heading: "Instrumento", meaning: "Limita hasta dónde puede llevar un acto al asunto." },
  initiator: { heading: "Parte que empezó", meaning: "Código de dos letras del país, o both." },
  date: {
    heading: "Fecha del hecho",
    meaning: "AAAA-MM-DD, AAAA-MM o AAAA, según lo que se sepa; cuándo ocurrió, no cuándo se publicó.",
  },
  stage: { heading: "Etapa alcanzada", meaning: "mention si el hecho no mueve nada." },
  act: { heading: "Clase de acto", meaning: "Fija la etapa más alta que puede alcanzar el hecho." },
  what: { heading: "Qué ocurrió", meaning: "En palabras propias, hasta 220 caracteres." },
  whatKo: { heading: "Qué ocurrió, en coreano", meaning: "Se muestra en las páginas en coreano." },
  whatEs: { heading: "Qué ocurrió, en español", meaning: "Se muestra en las páginas en español." },
  meeting: {
    heading: "Reunión",
    meaning:
      "Si el hecho ocurrió en una reunión: qué reunió a las partes. Entonces hacen falta también las dos columnas siguientes. Las filas con las mismas palabras y la misma fecha son de una sola reunión.",
  },
  meetingLevel: {
    heading: "Nivel de la reunión",
    meaning: "El rango más alto en que se reunieron ambas partes.",
  },
  meetingFormat: { heading: "Formato de la reunión", meaning: "Cómo se reunieron." },
  askedBy: {
    heading: "Pedido por",
    meaning:
      "Si el hecho es un pedido: el código de la parte que pidió. Entonces hacen falta también las dos columnas siguientes.",
  },
  askedTo: { heading: "Pedido a", meaning: "El código de la parte a la que se pidió, o both." },
  wording: { heading: "Tono del pedido", meaning: "Con cuánta fuerza se expresó." },
  amount: {
    heading: "Monto",
    meaning: "La suma en cifras, sin signos. Entonces hacen falta también las tres columnas siguientes.",
  },
  currency: { heading: "Moneda", meaning: "Código de tres letras, como USD." },
  amountKind: { heading: "Clase de monto", meaning: "Qué es la suma." },
  amountScope: {
    heading: "Alcance del monto",
    meaning: "Si es de todo el asunto, de una parte o de algo en torno a él.",
  },
  checked: {
    heading: "Última revisión",
    meaning: "Día en que alguien buscó por última vez noticias del asunto.",
  },
  sourceUrl: {
    heading: "Dirección de la fuente",
    meaning: "Empieza con http:// o https://. Las filas con la misma dirección tienen la misma fuente.",
  },
  sourcePublisher: { heading: "Editor de la fuente", meaning: "Quién la publicó." },
  sourceTitle: { heading: "Título de la fuente", meaning: "Tal como se publicó." },
  sourcePublished: { heading: "Fecha de publicación", meaning: "Cuándo se publicó la fuente." },
  sourceLanguage: { heading: "Idioma de la fuente", meaning: "Código de dos letras, como en, ko o es." },
  sourceKind: { heading: "Clase de fuente", meaning: "Qué clase de documento es." },
  paragraph: {
    heading: "Párrafo",
    meaning: "Número del párrafo que sustenta la afirmación, contado desde 1.",
  },
}
