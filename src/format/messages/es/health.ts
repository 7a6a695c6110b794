import { el } from "../../article.ts"
import type { health as English } from "../en/health.ts"
import { figureWords } from "./units.ts"

/** Words of the page of data health, and of the lines that a build prints. */
export const health: typeof English = {
  intro:
    "Dónde es débil este conjunto de datos, contado según reglas y no según criterio personal, para que quien edita vea qué hacer a continuación y quien lee, hasta dónde alcanza una cifra. Se cuenta el conjunto de datos completo, sea cual sea el filtro aplicado en otra parte.",
  today: (date) => `Los días desde la última revisión se cuentan hasta ${el(date)}.`,
  pointer:
    "Lo que es escaso o débil, lo que falta o lo que lleva mucho tiempo sin revisión se cuenta según reglas, registro por registro:",
  link: "En qué estado están los datos",
  summary: "Todas las verificaciones",
  summaryColumns: ["Verificación", "Resultado"],
  checks: (days): ReturnType<typeof English.checks> => ({
    unsupported: { title: "Afirmaciones sin evidencia", of: "afirmaciones" },
    oneOriginItems: { title: "Asuntos que se sustentan en un solo origen", of: "asuntos" },
    oneOriginClaims: {
      title: "Afirmaciones que se sustentan en un solo origen",
      of: "afirmaciones con evidencia",
    },
    noParagraph: { title: "Evidencias sin párrafo", of: "evidencias" },
    unchecked: { title: `Asuntos sin revisión desde hace ${days} días`, of: "asuntos" },
    weak: { title: "Sustento débil", of: "afirmaciones y fuentes" },
    ko: { title: "Textos y nombres sin coreano", of: "textos y nombres" },
    es: { title: "Textos y nombres sin español", of: "textos y nombres" },
    disagreements: { title: "Discrepancias abiertas", of: "discrepancias registradas" },
    sectors: { title: "Sectores con algún asunto de un solo origen", of: "sectores" },
  }),
  rules: {
    unsupported:
      "Los hechos, los pedidos, los montos, las reuniones y las cifras deben tener evidencia; de lo contrario, los datos se rechazan. Las notas y los cargos pueden carecer de ella: las notas que dicen lo que no se halló a menudo no tienen qué citar; un cargo se cuenta aquí cuando ninguna fuente sustenta sus fechas o ninguna reunión muestra a alguien en él. Los títulos, los resúmenes y las observaciones se sustentan en la evidencia de su registro y no se cuentan.",
    oneOriginItems:
      "Todo lo que se sabe del asunto se remonta a un solo comunicado o nota, sin importar cuántos informes lo repitan.",
    oneOriginClaims:
      "Contadas una por una: un asunto con muchos orígenes puede contener afirmaciones que solo uno de ellos sustenta. Lo que dice una fuente donde las fuentes discrepan es su propia palabra y no se cuenta.",
    noParagraph:
      "Se indica la fuente, pero no el párrafo que sustenta la afirmación. Una fuente que sustenta dos afirmaciones son dos evidencias.",
    unchecked:
      "Nadie ha buscado novedades sobre ellos desde entonces, o nunca; también se cuentan los asuntos cerrados.",
    weak: "Marcadas como débiles en los datos, con el motivo; y las afirmaciones cuyas fuentes están todas marcadas así.",
    translations:
      "Los textos propios se escriben primero en inglés. El nombre de una persona se da en un idioma solo cuando una fuente lo publica; el de lugares y entidades, también en su forma de uso común. Donde algunos registros de un tipo tienen lo que a otros les falta, se listan aquellos a los que les falta.",
    disagreements:
      "Fuentes que se contradicen una vez comparados la moneda, el redondeo, el alcance, la etapa y la fecha de referencia.",
    sectors:
      "Primero los de menos orígenes; a igual número, los de menos informes. Pocas fuentes pueden significar poca cooperación o poca información publicada.",
  },
  kinds: "Afirmaciones por tipo",
  kindTable: "En qué se sustentan las afirmaciones de cada tipo",
  kindColumns: ["Tipo", "Sin evidencia", "De un solo origen", "Evidencias sin párrafo"],
  kind: {
    event: "Hechos",
    ask: "Pedidos",
    amount: "Montos",
    notes: "Notas",
    meeting: "Reuniones",
    office: "Cargos",
    point: "Cifras por año",
    disagreement: "Lo que dicen fuentes que discrepan",
  },
  oneEach: "una fuente cada una",
  count: (found, of) => `${found} de ${of}`,
  counted: (found, of, what) => `${found} de ${of} ${what}`,
  none: "No se halló nada.",
  more: (count) => `${count} más`,
  rest: (title) => `${title}: el resto`,
  notChecked: "nunca",
  onlyWeak: "todas sus fuentes son débiles",
  record: "Registro",
  entryColumns: ["Registro", "Entrada"],
  weakColumns: ["Registro", "Entrada", "Por qué"],
  entry: (kind, date) => (date === null ? kind : `${kind}, ${date}`),
  figure: (measure, value, unit) => `${measure}, ${figureWords(value, unit)}`,
  itemColumns: ["Asunto", "Sustento"],
  claimColumns: ["Registro", "Afirmaciones de un solo origen"],
  paragraphColumns: ["Registro", "Evidencias sin párrafo"],
  checkedColumns: ["Asunto", "Última revisión"],
  disagreementColumns: ["Discrepancia", "Sobre"],
  noItem: "ningún asunto",
  translations: "Traducciones faltantes",
  translationTable: "Textos y nombres a los que les falta un idioma, por tipo de registro",
  translationColumn: "Tipo",
  reviewTable: "Traducciones que ningún hablante nativo ha revisado, del total",
  unreviewedColumn: (language) => `Sin revisar en ${language}`,
  part: { text: "textos", name: "nombres" },
  partOf: (kind, part) => `${kind}: ${part}`,
  lacking: (kind, part, language) => `${kind}: ${part} sin ${language}`,
  lackingColumn: (language) => `Sin ${language}`,
  sectors: "Sectores, primero los de menor sustento",
  sectorTable: "En qué se sustenta cada sector",
  sectorColumns: ["Sector", "Asuntos", "De un solo origen", "Sustento", "Última evidencia"],
  printed: (date) => `Estado de los datos, últimas revisiones contadas hasta ${el(date)}:`,
  line: (title, counted) => `  ${title}: ${counted}`,
}
