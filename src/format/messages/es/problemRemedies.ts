/** What to do about faults in the data, by the English templates of the checks; and headings of the file of what was left out. */
export const problemRemedies = {
  "Add at least one entry, or remove the record that lacks it.":
    "Añada al menos una entrada, o quite el registro al que le falta.",
  "Add it; the codebook lists its fields.": "Añádalo; el libro de códigos indica sus campos.",
  "Add the field; where nothing is known write null if the codebook allows it.":
    "Añada el campo; si no se sabe nada, escriba null donde el libro de códigos lo admita.",
  "Add the office there.": "Añada el cargo en ese archivo.",
  "Call it {0} if that is meant, or remove it.": "Si quiso decir {0}, corrija el nombre; si no, quítela.",
  "Choose a sector of dataset.json, or add one.": "Elija un sector de dataset.json, o añada uno.",
  "Correct one of the two.": "Corrija uno de los dos.",
  "Correct the date or the meeting.": "Corrija la fecha o la reunión.",
  "Correct the id, or add data/{0}/{1}.json.": "Corrija el id, o añada data/{0}/{1}.json.",
  "Correct the value; the codebook says what this field holds.":
    "Corrija el valor; el libro de códigos dice qué contiene este campo.",
  "Date the event by when it was announced, write the day or month, or move coverage.until in dataset.json.":
    "Feche el hecho en el día de su anuncio, escriba el día o el mes, o cambie coverage.until en dataset.json.",
  "Fill the cell, or empty the others.": "Llene la celda, o vacíe las otras.",
  "Fill the cell.": "Llene la celda.",
  "Give one of the two another id, or join them.": "Dé otro id a uno de los dos, o únalos.",
  "Give the event the next free number.": "Dé al hecho el siguiente número libre.",
  "Give the record another id.": "Dé otro id al registro.",
  "Give their columns headings, or put a cell that holds the separator in quotes.":
    "Ponga encabezados a esas columnas, o escriba entre comillas la celda que contiene el separador.",
  "Mend the quotation mark before them, and open the file again.":
    "Corrija la comilla que las precede y abra de nuevo el archivo.",
  "In the file itself, write it twice inside a quoted cell, or remove it.":
    "En el propio archivo, escríbala dos veces dentro de una celda entre comillas, o quítela.",
  "Keep one of the two.": "Deje solo uno de los dos.",
  "Mend that record: it is then mentioned here again.":
    "Corrija ese registro: así volverá a mencionarse aquí.",
  "Mend that record: this then comes with it.": "Corrija ese registro: así este también podrá usarse.",
  "Mend that row.": "Corrija esa fila.",
  "Mend the JSON: a comma or bracket is missing or stands too often at or before this place.":
    "Corrija el JSON: en este lugar o antes falta o sobra una coma, una llave o un corchete.",
  "Move the event, or correct one of the dates.": "Cambie el hecho de lugar, o corrija una de las fechas.",
  "Move the file to data/{0}/.": "Mueva el archivo a data/{0}/.",
  "Move the file to its collection.": "Mueva el archivo a la carpeta de su colección.",
  "Name the office held on {0}, or correct the term in people/{1}.json.":
    "Indique el cargo que se ocupaba en esa fecha ({0}), o corrija el período en people/{1}.json.",
  "Remove it, or correct its name; the codebook lists the fields.":
    "Quítelo, o corrija su nombre; el libro de códigos indica los campos.",
  "Remove it.": "Quítela.",
  "Remove one of the two.": "Quite uno de los dos.",
  "Remove the brackets that stand too often; no record nests so deep.":
    "Quite las llaves o corchetes que sobran; ningún registro tiene tantos niveles.",
  "Remove the earlier id, or join the two records.": "Quite el id anterior, o una los dos registros.",
  "Rename the file to {0}.json, or write {1}.": "Cambie el nombre del archivo a {0}.json, o escriba {1}.",
  "Save it as UTF-8.": "Guárdelo en UTF-8.",
  "Save the file as UTF-8: it is in another encoding, or no text.":
    "Guarde el archivo en UTF-8: está en otra codificación, o no es texto.",
  "Say in resolved why the conflict is only apparent, or correct the dates.":
    "Diga en resolved por qué la discrepancia es solo aparente, o corrija las fechas.",
  "Say it in fewer words.": "Dígalo con menos palabras.",
  "Type the text anew, without line breaks, control characters and marks that turn its direction.":
    "Escriba el texto de nuevo, sin saltos de línea, caracteres de control ni marcas que cambien su dirección.",
  "Use one of the forms that the codebook lists for this field.":
    "Use una de las formas que el libro de códigos indica para este campo.",
  'Write "mention", or make the item a promise.': "Escriba mention, o cambie la clase del asunto a promise.",
  "Write it as a list: [ … ].": "Escríbala como lista: [ … ].",
  "Write one of the allowed values.": "Escriba uno de los valores admitidos.",
  "Write one of the parties, or both.": "Escriba uno de los países parte, o both.",
  "Write one of the parties.": "Escriba uno de los países parte.",
  "Write the character again, and save the file as UTF-8.":
    "Escriba el carácter de nuevo y guarde el archivo en UTF-8.",
  "Write the id of that item.": "Escriba el id de ese asunto.",
  "Write the same in both rows, or correct the name or the date of one meeting.":
    "Escriba lo mismo en ambas filas, o corrija el nombre o la fecha de una de las reuniones.",
  "Write the same in both rows, or correct the address of one.":
    "Escriba lo mismo en ambas filas, o corrija la dirección de una.",
  "Write the same, leave the cell empty, or give the row another id.":
    "Escriba lo mismo, deje vacía la celda, o dé otro id a la fila.",
  "Write the text.": "Escriba el texto.",
  "Write {0} if that is meant, or add data/{1}/{2}.json.":
    "Si quiso decir {0}, escríbalo; si no, añada data/{1}/{2}.json.",
  "Write {0} if that is meant, or add the office there.":
    "Si quiso decir {0}, escríbalo; si no, añada el cargo en ese archivo.",
  "Write {0}, or add the measure.": "Escriba {0}, o añada la medida.",
  "Write {0}, or add the sector to dataset.json.": "Escriba {0}, o añada el sector a dataset.json.",
  "Write {0}, or another allowed value.": "Escriba {0}, u otro valor admitido.",
  "Write {0}, or name the act that the evidence shows.":
    "Escriba {0}, o indique el acto que muestra la evidencia.",
  field: "campo",
  line: "línea",
  place: "lugar",
  reason: "motivo",
  record: "registro",
  "record as JSON": "registro en JSON",
  remedy: "qué hacer",
  row: "fila",
  rule: "regla",
  value: "valor",
}
