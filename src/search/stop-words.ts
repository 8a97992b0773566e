import type { Language } from '#src/site/language.ts';

// Everything here is about the Netherlands, so its name tells no page from another.
const lists: Record<Language, string> = {
  nl: `aan af al alle alleen als alsnog ander andere at ben bent bij binnen bv daar dan dat de deze
    die dit doe doen doet door dus echt een eens eerst eigenlijk elk elke en er eraan erin erover
    ervan even fa ga gaan gaat geen geldt gelden geef geven graag ga had heb hebben hebt heeft hem
    het hier hij hoe hoef hoeft hun iemand iets ik in is ja je jij jou jouw jullie kan kun kunnen
    kunt laten maar mag me meer men met mij mijn moet moeten mogen na naar niet niets nodig nog
    nou nu of om omdat ons onze ook op over per precies s te ten ter tijdens toch toe tot tussen u
    uit uw van vanaf vanuit vanwege via vindt vinden voor waar waarom waarover wanneer want waren
    was wat we weer weet wel welk welke werd wie wij wil willen word worden wordt zal ze zelf zich
    zij zijn zit zo zoals zoveel zou zouden zonder eea oa zegt zeggen hoeveel
    altijd iedereen niemand ergens langs verder gewoon misschien bijvoorbeeld gebeurt gebeuren
    waarmee waaraan hiervan hierover daarvan daarmee artikel houden houd krijgen krijg krijgt
    komen komt maken maak maakt neem neemt nemen zetten zet staan staat vallen valt laat let
    alstublieft svp aub tegen rond rondom omtrent richting jegens nederland nederlands nederlandse`,
  en: `a about after all also am an and any are as at be been being but by can could did do does
    doing dont for from get gets getting go goes going had has have having he her here him his how
    i if im in into is it its just let like ll may me might must my need no nor not now of off on
    once one only or other our out over own please re s she should so some such t than that the
    their them then there these they this those through to too u under until up us use ve very
    want was we were what when where which while who whom why will with would yes you your still
    maybe whether actually really something anything anyone someone everyone happens
    happen much many every each both article against regarding concerning towards around keep take make come put stay give netherlands dutch`,
};

const sets = {
  nl: new Set(lists.nl.split(/\s+/)),
  en: new Set(lists.en.split(/\s+/)),
};

/** True for a word that says nothing about the subject of a question. */
export const isStopWord = (word: string, language: Language) => sets[language].has(word);
