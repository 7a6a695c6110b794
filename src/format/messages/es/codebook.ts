import type { CodebookWords } from "../../codebookWords.ts"
import { codebookDataset } from "./codebookDataset.ts"
import { codebookItems } from "./codebookItems.ts"
import { codebookRecords } from "./codebookRecords.ts"

/** Words of the codebook, by the English words of the schema. */
export const codebook: CodebookWords = {
  meaning: { ...codebookItems, ...codebookRecords, ...codebookDataset },
  type: {
    text: "texto",
    "text by language": "texto por idioma",
    "name by language": "nombre por idioma",
    "name by language or null": "nombre por idioma o null",
    "list of records": "lista de registros",
    "list of text": "lista de textos",
    "list of values": "lista de valores",
    "text or null": "texto o null",
    "text by language or null": "texto por idioma o null",
    record: "registro",
    value: "valor",
    "whole number": "número entero",
    "whole number or null": "número entero o null",
    number: "número",
    "true or false": "verdadero o falso",
  },
  unit: {
    "date at the place": "fecha en el lugar",
    "paragraph, counted from 1": "párrafo, contado desde 1",
    "units of the currency": "unidades de la moneda",
    year: "año",
    "unit of the series": "unidad de la serie",
  },
}
