import type { head as English } from "../en/head.ts"
import { al } from "../../article.ts"

/** What a page says of itself to search engines and previews, beside its title. */
export const head: typeof English = {
  describe: {
    asks: "Quién pidió qué y a quién, en qué reunión se expresó por primera vez, cuántas veces se reiteró y qué resultó de ello.",
    meetings:
      "Cada reunión registrada entre los dos gobiernos: quién se reunió con quién, dónde, a qué nivel, qué se planteó y qué se suscribió.",
    brief:
      "Lo que un funcionario debe saber antes de una reunión, en dos páginas: la última reunión, los pedidos abiertos en ambos sentidos, los cambios, las cifras, las discrepancias entre fuentes, quién ocupa cada cargo; cada oración con su fuente.",
    disagreements:
      "Cada punto en el que las fuentes discrepan una vez comparados la moneda, el redondeo, el alcance y la fecha, con la palabra de cada fuente y lo que se muestra.",
    data: "Qué significa cada campo del conjunto de datos, su unidad, sus valores admitidos y un ejemplo.",
    changes:
      "Lo que cada versión del conjunto de datos agregó, corrigió o retiró, con la redacción anterior junto a la nueva.",
    health:
      "Dónde es débil el conjunto de datos: afirmaciones sin evidencia o de un solo origen, evidencias sin párrafo, asuntos que llevan mucho tiempo sin revisión, sustento débil, traducciones faltantes, discrepancias abiertas, sectores con poco sustento.",
    open: "Abre en este navegador datos propios en JSON, CSV o Excel, con todos los filtros, gráficos y ayudas memoria; no se envía nada.",
    edit: "Un formulario para cada registro de los datos, para sus editores: se revisa mientras se escribe y se guarda como archivo.",
    about: "Qué significan las etapas, cómo se buscaron las fuentes y qué se sabe que falta.",
    source: (named) => `Las afirmaciones que se sustentan en ${named}.`,
    person: (named) =>
      `${named}: cargos en los que consta, reuniones en las que participó, lo que allí se pidió y suscribió, y asuntos que nombran a esta persona.`,
    organisation: (named) =>
      `${named}: asuntos en los que participa, qué ocurrió con ellos, reuniones en las que se trataron y personas que se nombran en ellos.`,
    since: (meeting) =>
      `Nuevos pedidos, cambios de etapa, suscripciones, silencios y cambios de cargo entre una reunión anterior y esta: ${meeting}.`,
    embed: (site) => `Un gráfico o una tabla de ${site} para un marco en otra página.`,
  },
  /** Words in the picture that stands for a page elsewhere. */
  preview: {
    state: (state, date) => `${state} · último hecho: ${date}`,
    counts: (items, meetings) =>
      `${items} ${items === 1 ? "asunto" : "asuntos"} en seguimiento a lo largo de ${meetings} ${meetings === 1 ? "reunión" : "reuniones"}`,
    foot: (site, version, date) => `${site} · datos ${version}, ${al(date)}`,
  },
}
