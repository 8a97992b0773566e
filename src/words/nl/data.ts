/** Words of the open data and of the page about them, in Dutch. */
export const data = {
  'data.title': 'Open data',
  'data.lead':
    'Alle antwoorden, bronnen en regels van deze site als bestanden, om in een eigen systeem te gebruiken.',
  'data.notice':
    'Dit is geen juridisch advies en geen vergunning. Een antwoord bindt niemand. Kijk altijd naar de datum van een antwoord. Verschillen de talen, dan geldt het Nederlands.',
  'data.files': 'Welke bestanden er zijn',
  'data.files.text':
    'Elk bestand is JSON (UTF-8) met een JSON Schema. Wat lezers op de site zien, staat er in het Nederlands en het Engels: in de velden nl en en. Alleen in het Engels zijn de zinnen van de feiten, de vindplaatsen, de namen van wetten bij een vraag, de namen van velden en de schema’s. De titel van een document staat in zijn eigen taal. Vier lijsten zijn er ook als tabel (CSV), voor een rekenblad.',
  'data.file': 'Bestand',
  'data.holds': 'Wat erin staat',
  'data.formats': 'Adressen',
  'data.schema': 'schema',
  'data.index': 'Alle bestanden',
  'data.index.about': 'De lijst van alle bestanden, met adres, soort en schema.',
  'data.question': 'Eén vraag',
  'data.question.about':
    'Een bestand voor elke vraag, onder haar vaste nummer. Hier staat vraag 1.',
  'data.questions': 'Vragen',
  'data.questions.about':
    'Alle vragen met het korte antwoord, de soort uitspraak, de data en de bronnen.',
  'data.acts': 'Wetten en documenten',
  'data.acts.about':
    'Waar de site op steunt: wetten, besluiten, brieven en pagina’s, met wat zij wijzigen en wat wij lazen.',
  'data.evidence': 'Feiten',
  'data.evidence.about':
    'Wat er staat, waar het staat, welke versie wij lazen, hoe wij het weten en welke vragen het gebruiken. De tabel heeft een regel voor elke vindplaats.',
  'data.packages': 'Sanctiepakketten',
  'data.packages.about': 'De EU-pakketten, met hun wetten en de vragen die zij raken.',
  'data.worksheet': 'Werkblad',
  'data.worksheet.about':
    'Wat het werkblad vraagt, en elke regel die in beeld kan komen, met wetten en feiten.',
  'data.checks': 'Checks',
  'data.checks.about': 'De beslisbomen: elke stap, elk antwoord en elke uitkomst.',
  'data.finder': 'Vakgebieden en goederen',
  'data.finder.about': 'Onder welke lijsten een vakgebied of een ding kan vallen.',
  'data.referrals': 'Andere instanties',
  'data.referrals.about': 'Wie u beter kan helpen, en wanneer.',
  'data.glossary': 'Begrippen',
  'data.glossary.about': 'Elk begrip in twee talen, met betekenis en synoniemen.',
  'data.texts': 'Teksten en codes',
  'data.texts.about':
    'Elke tekst van een antwoord die de site bewaart, van nu en van eerdere versies, met de dagen en de code (SHA-256). Zo vindt u bij een code de tekst.',
  'data.others': 'Verder zijn er nog:',
  'data.llms': 'een overzicht in gewone tekst',
  'data.calendar': 'Kalender met bekende dagen (iCalendar)',
  'data.feed': 'de wijzigingen als feed ({name})',
  'data.holidays':
    'de feestdagen waarop het loket niet antwoordt (JSON); het formulier rekent ermee',
  'data.contact-mail':
    'de vorm van de regel voor computers in een mail van het formulier (JSON Schema), voor wie mails van het loket verwerkt',
  'data.overview.title': 'Rijksbreed loket kennisveiligheid: alle antwoorden',
  'data.overview.version': 'versie {version}',
  'data.examples': 'Voorbeelden',
  'data.example.one': 'Haal één vraag op:',
  'data.example.select': 'Zoek met jq alle antwoorden waarvan de wet is veranderd:',
  'data.example.script':
    'Toon in een eigen pagina het antwoord op een vraag. Dat mag vanaf elk adres (CORS):',
  'data.promise': 'Waar u op kunt rekenen',
  'data.promise.ids': 'Een nummer of id wordt nooit opnieuw gebruikt.',
  'data.promise.fields':
    'Velden komen erbij. Zij krijgen geen andere naam en geen andere betekenis.',
  'data.promise.withdrawn':
    'Een ingetrokken vraag blijft staan, met de datum, de reden en de vraag die u in plaats daarvan leest.',
  'data.promise.same':
    'Een bestand verandert alleen als de inhoud verandert. Er staat geen tijdstip van maken in.',
  'data.promise.table':
    'De tabellen volgen RFC 4180. Een lijst in een cel is gescheiden met “; ”. Begint een cel met een teken van een formule, dan staat er een apostrof voor.',
  'data.cite': 'Zo verwijst u',
  'data.cite.text':
    'Noem het loket, het nummer van de vraag, de dag tot wanneer het antwoord geldt (“asOf”) en het vaste adres. Bijvoorbeeld:',
  'data.cite.example': '{name}, vraag {n}, stand {date}, {address}',
  'data.cite.ready':
    'Bij elk antwoord staat een kant-en-klare verwijzing. Daarin staan ook de dag van de tekst en een code (SHA-256) van het bestand index.md.',
  'data.cite.proves':
    'De code laat zien of een bewaarde tekst precies de tekst is die hier stond. Zij zegt niet of het antwoord klopt, en niet op welke dag het hier stond: noem daarom de dag erbij.',
  'data.cite.changes':
    'Elke wijziging geeft een andere code: ook een kleine wijziging, een nieuwe controle of een nieuwe titel van een ander antwoord. De site bewaart alleen teksten die door een grote wijziging zijn vervangen. Bewaar dus index.md bij uw verwijzing.',
  'data.cite.all': 'Alle codes van teksten die nu op de site staan, vindt u in:',
  'data.licence': 'Licentie',
  'data.licence.text':
    'CC0 1.0: u mag alles gebruiken, ook zonder ons te noemen. Neemt u een antwoord over, zet dan de datum en deze waarschuwing erbij.',
  'data.fields': 'Velden',
  'data.fields.text':
    'De tabellen hieronder komen uit de schema’s. Elk bestand begint met dezelfde velden.',
  'data.fields.head': 'In elk bestand',
  'data.field': 'Veld',
  'data.field.type': 'Soort',
  'data.field.about': 'Uitleg',
  'data.type.string': 'tekst',
  'data.type.bilingual': 'tekst, nl en en',
  'data.type.bilingual-list': 'lijst van teksten, nl en en',
  'data.type.integer': 'getal',
  'data.type.boolean': 'ja of nee',
  'data.type.date': 'datum',
  'data.type.uri': 'adres',
  'data.type.pages': 'adres, nl en en',
  'data.type.object': 'groep',
  'data.type.one-of': 'een van: {values}',
  'data.type.always': 'altijd {values}',
  'data.type.list': 'lijst van: {type}',
  'data.type.optional': 'niet altijd',
} as const;
