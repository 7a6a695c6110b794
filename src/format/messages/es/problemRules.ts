/** Rules that data can break, by the English templates of the checks and the schema. */
export const problemRules = {
  "a character in this text was lost when the file was written (U+FFFD)":
    "un carácter de este texto se perdió al guardar el archivo (U+FFFD)",
  "a collection is a list of records": "una colección es una lista de registros",
  "a core text has a number of three digits": "un texto base tiene un número de tres cifras",
  "a country is its two-letter ISO 3166 code in capitals":
    "un país se indica con su código ISO 3166 de dos letras, en mayúsculas",
  "a currency is its three-letter ISO 4217 code":
    "una moneda se indica con su código ISO 4217 de tres letras",
  "a dataset has no collection {0}": "un conjunto de datos no tiene ninguna colección {0}",
  "a dataset has two parties": "un conjunto de datos tiene dos países parte",
  "a date is written YYYY-MM-DD, YYYY-MM or YYYY, as long as what is known":
    "una fecha se escribe AAAA-MM-DD, AAAA-MM o AAAA, según lo que se sepa",
  "a hash is twelve hexadecimal digits": "los dígitos de control de un párrafo son doce, hexadecimales",
  "a language is its two-letter ISO 639-1 code": "un idioma se indica con su código ISO 639-1 de dos letras",
  "a licence is named by its SPDX identifier": "una licencia se indica con su identificador SPDX",
  "a mail address is written as name@example.org":
    "una dirección de correo se escribe como nombre@example.org",
  "a record has this id, and its address leads there: {0}/{1}.json":
    "un registro tiene este id, y su dirección lleva a él: {0}/{1}.json",
  "a release has a whole day: YYYY-MM-DD": "una publicación lleva la fecha completa: AAAA-MM-DD",
  "a transformed item names the item that it became":
    "un asunto transformado nombra el asunto en que se convirtió",
  "a version is written YEAR.MONTH.NUMBER, as 2026.11.1":
    "una versión se escribe AÑO.MES.NÚMERO, como 2026.11.1",
  "an address begins with http:// or https://": "una dirección empieza con http:// o https://",
  "an address has at most {0} characters": "una dirección tiene {0} caracteres como máximo",
  "an event of the act {0} carries an item of the instrument {1} to {2} at most":
    "un hecho con el acto {0} lleva un asunto con el instrumento {1} hasta {2} como máximo",
  "an event of the act {0} reaches no rung of the ladder":
    "un hecho con el acto {0} no alcanza ninguna etapa de la escala",
  "an id has at most {0} characters": "un id tiene {0} caracteres como máximo",
  "an id holds lower-case letters, digits and single hyphens":
    "un id contiene minúsculas sin tilde, cifras y guiones sueltos entre ellas",
  "an item does not become itself": "un asunto no se convierte en sí mismo",
  "an item has no tie to itself": "un asunto no tiene relación consigo mismo",
  "an item needs at least one event": "un asunto necesita al menos un hecho",
  "an item of the kind {0} is no promise, and its events reach no stage":
    "un asunto de la clase {0} no es un compromiso, y sus hechos no alcanzan ninguna etapa",
  "another event of this item has the same id": "otro hecho de este asunto tiene el mismo id",
  "another measure of this series has this id": "otra medida de esta serie tiene este id",
  "another office of this person has this id": "otro cargo de esta persona tiene este id",
  "another row of the same item was rejected": "otra fila del mismo asunto quedó fuera",
  "another sector has this id": "otro sector tiene este id",
  "at least one piece of evidence is needed": "hace falta al menos una evidencia",
  "data/ has no collection {0}": "data/ no tiene ninguna colección {0}",
  "dataset.json has no sector of this id: {0}":
    "dataset.json no tiene ningún sector con este id (tiene: {0})",
  "events stand in the order in which they happened, and the one before is of {0}":
    "los hechos van en el orden en que ocurrieron, y el anterior es de {0}",
  "it names {0}, which was left out": "nombra {0}, que quedó fuera",
  "its neighbours are filled, and say nothing without it":
    "las celdas que la acompañan están llenas, y sin ella no dicen nada",
  "lists and records stand {0} deep within one another":
    "hay listas y registros unos dentro de otros con {0} niveles de profundidad",
  "no record of {0} has this id": "ningún registro de {0} tiene este id",
  "people/{0}.json lists no office": "people/{0}.json no tiene ningún cargo",
  "people/{0}.json lists no such office: {1}": "people/{0}.json no tiene ese cargo (tiene: {1})",
  "row {0} has a fault in the same source": "la fila {0} tiene un error en la misma fuente",
  "row {0} says otherwise of the same item: {1}": "la fila {0} dice otra cosa del mismo asunto: {1}",
  "further rows of this item may be among those that cannot be told apart":
    "entre las filas que no se distinguen puede haber otras de este asunto",
  "in row {0} a quotation mark opens or ends a cell in the wrong place: from there on rows cannot be told apart":
    "en la fila {0} una comilla abre o cierra una celda donde no corresponde: desde ahí no se distinguen las filas",
  "row {0} says otherwise of the same meeting: {1}": "la fila {0} dice otra cosa de la misma reunión: {1}",
  "row {0} says otherwise of the same source: {1}": "la fila {0} dice otra cosa de la misma fuente: {1}",
  "sources were searched until {0}: nothing later can be known to have happened":
    "se buscaron fuentes hasta {0}: no puede saberse si algo ocurrió después",
  "the dataset needs data/dataset.json": "el conjunto de datos necesita data/dataset.json",
  "the dates of these claims do not contradict each other: another stage, a vaguer date, or one day between Lima and Seoul":
    "las fechas de estas afirmaciones no se contradicen: son de otra etapa, menos precisas, o distan un día entre Lima y Seúl",
  "the file is named after its record's id": "el archivo lleva el nombre del id de su registro",
  "the file is not UTF-8": "el archivo no está en UTF-8",
  "the last day lies before the first, {0}": "el último día es anterior al primero, {0}",
  "the meeting it names was on {0}": "la reunión que nombra fue en otra fecha: {0}",
  "the meeting it names was on {0} to {1}": "la reunión que nombra fue en otra fecha: de {0} a {1}",
  "the office begins later, on {0}": "el cargo empieza después: {0}",
  "the office was not held that day: from an unknown day to {0}":
    "ese día no se ocupaba el cargo: de fecha desconocida a {0}",
  "the office was not held that day: from {0} to an unknown day":
    "ese día no se ocupaba el cargo: de {0} a fecha desconocida",
  "the office was not held that day: from {0} to {1}": "ese día no se ocupaba el cargo: de {0} a {1}",
  "the row has more cells than there are headings": "la fila tiene más celdas de las que hay encabezados",
  "the same stands in this list already": "lo mismo figura ya en esta lista",
  "the series has no such measure: {0}": "la serie no tiene esa medida (tiene: {0})",
  "the two parties are two countries": "los dos países parte deben ser distintos",
  "the window begins later, in {0}": "la cobertura empieza después: {0}",
  "there is no field {0} here": "aquí no hay ningún campo {0}",
  "there is no month {0}": "no existe el mes {0}",
  "this field holds a list": "este campo contiene una lista",
  "this field holds a number": "este campo contiene un número",
  "this field holds a record": "este campo contiene un registro",
  "this field holds a text": "este campo contiene un texto",
  "this field holds a whole number": "este campo contiene un número entero",
  "this field holds true or false": "este campo contiene true o false",
  "this field is required": "este campo es obligatorio",
  "this field stands twice in the same record, and only the second value would be read":
    "este campo figura dos veces en el mismo registro, y solo se leería el segundo valor",
  "this is at least {0}": "el valor mínimo es {0}",
  "this is at least {0} in number": "la cantidad mínima es {0}",
  "this is at most {0}": "el valor máximo es {0}",
  "this is at most {0} in number": "la cantidad máxima es {0}",
  "this is more than {0}": "el valor es mayor que {0}",
  "this is no JSON: {0}": "esto no es JSON: {0}",
  "this is no party of the dataset: {0}": "no es ninguno de los países parte del conjunto de datos: {0}",
  "this is none of the allowed values: {0}": "no es ninguno de los valores admitidos: {0}",
  "this number is too large to be read": "este número es demasiado grande para leerse",
  "this text has room for {0} characters": "este texto admite hasta {0} caracteres",
  "this text has room for {0} characters, and holds {1}":
    "este texto admite hasta {0} caracteres y tiene {1}",
  "this text holds an invisible character ({0})": "este texto contiene un carácter invisible ({0})",
  "this text may not be empty": "este texto no puede estar vacío",
  "{0} has the same id": "{0} tiene el mismo id",
  "{0} has {1} days": "{0} tiene {1} días",
  "{0}/{1}.json has the same id": "{0}/{1}.json tiene el mismo id",
  nothing: "nada",
  "bytes in another encoding": "bytes en otra codificación",
}
