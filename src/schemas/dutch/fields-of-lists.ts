/** What the fields of lists and of the worksheet are for. */
export const fieldsOfLists: Record<string, string> = {
  'Without “Ministry of”, for the list below every page.':
    'Zonder “Ministerie van”, voor de lijst onder elke pagina.',
  'Title of its page.': 'Titel van de pagina.',
  'Last part of its address below the page on who can ask.':
    'Laatste deel van het adres onder de pagina over wie vragen mag stellen.',
  'One sentence on what is found here.': 'Eén zin over wat hier te vinden is.',
  'Folder names of what they ask most.': 'Mapnamen van wat zij het meest vragen.',
  'Folder names of guidance pages.': 'Mapnamen van wegwijzers.',
  'Ids of who else helps, in referrals.yaml.': "Id's van wie ook helpt, in referrals.yaml.",
  'False for those whom the loket does not answer.': 'False bij wie het loket geen antwoord geeft.',
  'Name of the subject. Never changed.': 'Naam van het onderwerp. Verandert nooit.',
  'Heading above the organisations.': 'Kop boven de organisaties.',
  'Anchor of the subject on the page, after “onderwerp-” or “subject-”.':
    'Anker van het onderwerp op de pagina, na “onderwerp-” of “subject-”.',
  'Who helps: ids in content/referrals.yaml, the first to go to first.':
    "Wie helpt: id's in content/referrals.yaml, wie men eerst vraagt voorop.",
  'Name used in question.yaml. Never changed.': 'Naam voor question.yaml. Verandert nooit.',
  'Heading above the questions.': 'Kop boven de vragen.',
  'Last part of its address, and its anchor among all questions.':
    'Laatste deel van het adres, en het anker tussen alle vragen.',
  'Under which heading the theme stands on the home page.':
    'Onder welke kop het thema op de homepage staat.',
  'Folder names of its guidance pages.': 'Mapnamen van de wegwijzers van het thema.',
  'True when answers must be reviewed twice a year.':
    'True als antwoorden twee keer per jaar nagelopen moeten worden.',
  'What it is about, in a few words; a line of the outline begins with it.':
    'Waar het over gaat, in een paar woorden; een regel van de opzet begint ermee.',
  'What to tell about it, as the rest of a sentence after a colon.':
    'Wat erover te vertellen, als de rest van een zin na een dubbele punt.',
  'A topic of the contact form.': 'Een onderwerp van het contactformulier.',
  'What the points rest on: numbers in content/evidence.':
    'Waar de punten op rusten: nummers in content/evidence.',
  'Give at least three points.': 'Geef minstens drie punten.',
  'Give at most five points; nobody reads more beside a box.':
    'Geef hoogstens vijf punten; niemand leest er meer naast een vak.',
  'What to tell, the most important first and the question itself last.':
    'Wat te vertellen, het belangrijkste eerst en de vraag zelf als laatste.',
  'Name of this answer, for “when” in a rule. It stands in shared addresses: never changed.':
    'Naam van dit antwoord, voor “when” in een regel. Staat in gedeelde adressen en verandert nooit.',
  'The answer in one or two words, to mark the rules with.':
    'Het antwoord in een of twee woorden, om de regels mee te merken.',
  'What falls under it, where that is not plain.':
    'Wat eronder valt, waar dat niet vanzelf spreekt.',
  'True for an answer that excludes the others of its part: “none of these”.':
    'True bij een antwoord dat de andere van zijn deel uitsluit: “geen van deze”.',
  'The topic of the contact form that a question about it belongs to.':
    'Het onderwerp van het contactformulier waar een vraag hierover bij hoort.',
  'The part: plan, country, partner or subject.': 'Het deel: plan, country, partner of subject.',
  'What is asked, as a heading above the answers.':
    'Wat gevraagd wordt, als kop boven de antwoorden.',
  'The answers; more than one can be ticked.': 'De antwoorden; men kan er meer dan een aankruisen.',
  'Day on which the worksheet first appeared on this site.':
    'Dag waarop het werkblad voor het eerst op de site stond.',
  'Check again before this day; at most six months ahead.':
    'Opnieuw nalopen vóór deze dag; hoogstens zes maanden vooruit.',
  'The four parts, in the order of the page.': 'De vier delen, in de volgorde van de pagina.',
  'Ids of the acts of which every article that the site cites stands in some rule.':
    "Id's van de regelingen waarvan elk artikel dat de site noemt in een regel staat.",
  'Id of an act under “covers”.': 'Id van een regeling bij “covers”.',
  'Articles that no rule needs to name.': 'Artikelen die geen regel hoeft te noemen.',
  'Why not, in one sentence.': 'Waarom niet, in één zin.',
  'Articles of those acts that the site cites and no rule names, with the reason.':
    'Artikelen van die regelingen die de site noemt en geen regel, met de reden.',
  'Name of this rule.': 'Naam van deze regel.',
  'stop: can stop the work · ask: needs a licence, a notification or consent · know: to know or to arrange · none: no rule is known.':
    'stop: kan het werk stoppen · ask: er is een vergunning, melding of toestemming nodig · know: om te weten of te regelen · none: er is geen regel bekend.',
  'What is done: one of these.': 'Wat men doet: een van deze.',
  'With which country: one of these.': 'Met welk land: een van deze.',
  'With what kind of partner; left out: any.': 'Met wat voor partner; weggelaten: elke.',
  'About what; left out: anything.': 'Waarover; weggelaten: alles.',
  'For which answers the rule is in play.': 'Bij welke antwoorden de regel speelt.',
  'The rule in a few words.': 'De regel in een paar woorden.',
  'The rule in one or two plain sentences.': 'De regel in een of twee gewone zinnen.',
  'What kind of statement it is.': 'Wat voor uitspraak het is.',
  'What it rests on: numbers in content/evidence.':
    'Waar het op rust: nummers in content/evidence.',
  'What to find out, in one or two sentences.': 'Wat uit te zoeken, in een of twee zinnen.',
  'Where to find it: ids of acts, lists and pages in content/acts.':
    "Waar het te vinden is: id's van regelingen, lijsten en pagina's in content/acts.",
  'Folder names of the answers that explain it.': 'Mapnamen van de antwoorden die het uitleggen.',
  'Who decides: you, or ids in content/referrals.yaml; loket for its advice.':
    "Wie beslist: you, of id's in content/referrals.yaml; loket voor advies.",
  'What to have ready, a few words each.': 'Wat klaar moet liggen, elk in een paar woorden.',
  'Name at least one fact.': 'Noem minstens één feit.',
  'Name who decides; the contact point advises and decides nothing.':
    'Noem wie beslist; het loket adviseert en beslist niets.',
  'It has {0} words: keep it within {1}, and move the rest to the body.':
    'Er staan {0} woorden: houd het binnen {1}, en zet de rest in de tekst eronder.',
  'It has {0} words: keep it within {1}; the short answer says the rest.':
    'Er staan {0} woorden: houd het binnen {1}; het korte antwoord zegt de rest.',
};
