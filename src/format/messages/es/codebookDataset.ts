/** What the fields of the dataset’s own files mean, by the English text of the schema. */
export const codebookDataset = {
  "Id of the dataset, used in file names.": "Id del conjunto de datos, que se usa en los nombres de archivo.",
  "Title of the dataset and of the page.": "Título del conjunto de datos y de la página.",
  "Heading of the first page.": "Encabezado de la primera página.",
  "What the dataset holds, in one or two sentences.":
    "Qué contiene el conjunto de datos, en una o dos oraciones.",
  "The two governments; their order is the order on the page.":
    "Los dos gobiernos; su orden es el orden en la página.",
  "Two-letter ISO 3166 code; the side of an ask or a participant.":
    "Código ISO 3166 de dos letras; la parte de un pedido o de un participante.",
  "Short name on the page.": "Nombre breve en la página.",
  "Adjective, for phrases such as “Korean count”.": "Adjetivo, para expresiones como «conteo coreano».",
  "Offices whose holder is the country's principal: two principals in one room make a leaders' meeting.":
    "Cargos cuyo titular es el mandatario del país: dos mandatarios en una misma sala hacen una reunión de mandatarios.",
  "Titles of offices that were renamed: the holders of one title follow those of the other.":
    "Denominaciones de cargos que cambiaron de nombre: los titulares de una suceden a los de la otra.",
  "Sectors in the order of the page.": "Sectores en el orden de la página.",
  "Sector id, used in addresses.": "Id del sector, que se usa en las direcciones.",
  "Item whose signing and entry into force are marked on the trade charts; null where there is none.":
    "Asunto cuya suscripción y entrada en vigor se marcan en los gráficos de comercio; null donde no lo hay.",
  "Version of the data: year, month and running number.":
    "Versión de los datos: año, mes y número correlativo.",
  "Day of this release: what the dataset knows, it knows as of this day.":
    "Día de esta publicación: lo que el conjunto de datos sabe, lo sabe a este día.",
  "Window and limits of the search.": "Período y límites de la búsqueda.",
  "First date covered.": "Primera fecha comprendida.",
  "Day on which sources were last searched.": "Día de la última búsqueda de fuentes.",
  "What was searched and what is known to be missing.": "Qué se buscó y qué se sabe que falta.",
  "How the sources were searched and checked, a sentence or two each.":
    "Cómo se buscaron y verificaron las fuentes, en una o dos oraciones cada vez.",
  "English wording.": "Texto en inglés.",
  "Korean wording.": "Texto en coreano.",
  "Spanish wording.": "Texto en español.",
  "Translations that a native speaker has reviewed; one not listed here is unreviewed.":
    "Traducciones revisadas por un hablante nativo; la que no figura aquí no está revisada.",
  "In which direction the search is known to lean.": "Hacia qué lado se sabe que se inclina la búsqueda.",
  "What was looked for and not found, or left out, and why.":
    "Qué se buscó y no se halló, o se dejó fuera, y por qué.",
  "Where readers send corrections; where both are null they copy the text, or mail it to whom they know.":
    "Adónde se envían las correcciones; donde ambos son null, se copia el texto o se remite por correo a quien se conozca.",
  "Mail address for corrections; null where there is none.":
    "Dirección de correo para correcciones; null donde no la hay.",
  "Page on which a new issue is opened, taking title and body in its query; null where there is none.":
    "Página en la que se abre una nueva incidencia, que recibe título y texto en su consulta; null donde no la hay.",
  "Licence of the data.": "Licencia de los datos.",
  "SPDX identifier, by which programs know the licence.":
    "Identificador SPDX, por el que los programas reconocen la licencia.",
  "Name of the licence.": "Nombre de la licencia.",
  "Text of the licence.": "Texto de la licencia.",
  "Releases, oldest first.": "Versiones, primero la más antigua.",
  "Version of the data, as `dataset.json` names it.":
    "Versión de los datos, tal como la nombra dataset.json.",
  "Day of the release.": "Día de la publicación.",
  "What the release is about, in a sentence or two.": "De qué trata la versión, en una o dos oraciones.",
  "What vanished with this release, each with its reason.":
    "Qué desapareció con esta versión, cada cosa con su motivo.",
  "Record, entry or list of entries that is no longer there, or no longer as long as it was.":
    "Registro, entrada o lista de entradas que ya no está, o que ya no es tan larga como era.",
  "Whether it lives on in another record.": "Si continúa en otro registro.",
  "Path of the record in which it lives on; null where it was removed.":
    "Ruta del registro en el que continúa; null donde se retiró.",
  "Why, in a sentence that readers of the change log see.":
    "Por qué, en una oración que ven quienes leen los cambios.",
  "SHA-256 of the kept file of this release; null while it is being prepared.":
    "SHA-256 del archivo conservado de esta versión; null mientras se prepara.",
}
