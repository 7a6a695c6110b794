import type { datasetFields as English } from "../en/datasetFields.ts"

/** Labels of the fields of the dataset’s own files and of texts by language, by their names in the data. */
export const datasetFields: typeof English = {
  dataset: {
    $schema: "Esquema",
    id: "Id",
    title: "Título",
    question: "Pregunta inicial",
    description: "Descripción",
    parties: "Países parte",
    sectors: "Sectores",
    tradeAgreement: "Acuerdo comercial",
    version: "Versión",
    released: "Día de publicación",
    coverage: "Cobertura",
    corrections: "Correcciones",
    licence: "Licencia",
  },
  party: {
    code: "Código de país",
    name: "Nombre",
    adjective: "Adjetivo",
    principals: "Cargos de mandatario",
    renamed: "Cargos renombrados",
  },
  sector: {
    id: "Id",
    label: "Rótulo",
  },
  coverage: {
    from: "Inicio",
    until: "Fin",
    note: "Nota",
    method: "Método de búsqueda",
    bias: "Sesgo",
    gaps: "Vacíos",
  },
  corrections: {
    mail: "Dirección de correo",
    issues: "Página de incidencias",
  },
  licence: {
    id: "Id",
    name: "Nombre",
    url: "Dirección",
  },
  releases: {
    $schema: "Esquema",
    releases: "Versiones",
  },
  release: {
    version: "Versión",
    released: "Día de publicación",
    note: "Nota",
    withdrawn: "Retiros",
    digest: "Dígitos de control del archivo",
  },
  withdrawal: {
    what: "Ruta",
    how: "Modo",
    into: "Sucesor",
    reason: "Motivo",
  },
  text: {
    en: "Texto en inglés",
    ko: "Texto en coreano",
    es: "Texto en español",
    reviewed: "Traducciones revisadas",
  },
}
