/** Words of the pages around the form, in Dutch. */
export const contact = {
  'contact.title': 'Contact: stel uw vraag',
  'contact.lead':
    'Stel uw vraag aan het loket kennisveiligheid. Het loket streeft naar antwoord binnen {time}; duurt het langer, dan krijgt u bericht.',
  'contact.first': 'Lees dit eerst',
  'contact.first.send':
    'Beschrijf de samenwerking volledig: land, organisatie, onderwerp, vorm en uw precieze vraag.',
  'contact.first.not':
    'Stuur geen cv’s, geen namen van kandidaten en geen andere persoonsgegevens van anderen. Bijlagen kunnen niet mee.',
  'contact.first.classified':
    'Stuur geen gerubriceerde of anderszins geheime informatie. Bel in dat geval.',
  'contact.first.persons':
    'Het loket onderzoekt geen personen en zegt niet of u iemand mag aannemen.',
  'contact.first.elsewhere':
    'Vermoedt u spionage, of zoekt u een vergunning? Dan moet u ergens anders zijn:',
  'contact.first.check': 'Twijfelt u of u hier goed zit?',
  'contact.first.phone': 'Liever bellen? Het nummer is',
  'contact.part.you': 'Over u',
  'contact.part.question': 'Uw vraag',
  'contact.part.send': 'Versturen',
  'contact.points.all': 'Wat het loket moet weten, per onderwerp',
  'contact.points.topic': 'Noem bij “{topic}”',
  'contact.points.outline': 'Zet deze punten in het vak',
  'contact.carried.fields': 'Dit is voor u ingevuld; u kunt het aanpassen:',
  'contact.draft.kept':
    'Wat u invult, blijft alleen op dit apparaat bewaard, in dit tabblad, tot u het verstuurt of wist en hoogstens 24 uur.',
  'contact.draft.off':
    'Er wordt niets bewaard op dit apparaat: als u deze pagina verlaat, is uw tekst weg.',
  'contact.draft.nothing': 'Niet bewaren op dit apparaat',
  'contact.draft.nothing.hint': 'Kies dit als anderen het apparaat ook gebruiken.',
  'contact.draft.wipe': 'Wis alles',
  'contact.privacy': 'Wat er met uw gegevens gebeurt, staat op de pagina',
  'contact.closed': 'Het formulier is op dit moment gesloten',
  'contact.closed.phone': 'U kunt het loket bellen:',
  'contact.closed.mail': 'Of schrijven naar:',
  'contact.sent.title': 'Uw vraag aan het loket',
  'contact.sent.thanks': 'Uw vraag is ontvangen',
  'contact.sent.reference': 'Uw kenmerk',
  'contact.sent.steps': 'Wat er nu gebeurt',
  'contact.sent.step.received': 'uw vraag is bij het loket aangekomen.',
  'contact.sent.step.read':
    'Een medewerker van RVO leest uw vraag. Raakt hij aan het werk van een ministerie, dan stemt RVO het antwoord daar af.',
  'contact.sent.step.call': 'Hebt u dan nog niets gehoord? Bel het loket en noem het kenmerk:',
  'contact.sent.reply': 'Het loket streeft ernaar u te antwoorden uiterlijk op',
  'contact.sent.longer':
    'Weekend en feestdagen tellen niet mee. Moet het loket ministeries raadplegen, dan kan het langer duren. U krijgt daar bericht van.',
  'contact.sent.keep': 'Bewaar het kenmerk. Noem het als u belt of aanvullende informatie stuurt.',
  'contact.sent.copy': 'Uw vraag, zoals verstuurd',
  'contact.sent.copy.text':
    'Deze tekst is nergens bewaard. Print of bewaar hem nu; als u de pagina verlaat, is hij hier weg.',
  'contact.sent.print': 'Print deze pagina',
  'contact.sent.save': 'Bewaar de vraag als tekstbestand',
  'contact.sent.nothing':
    'Van deze pagina is geen verzonden vraag bekend. Hebt u zojuist een vraag gesteld en geen kenmerk gekregen, ga er dan van uit dat de vraag niet is aangekomen.',
  'contact.sent.again': 'Naar het formulier',
  'contact.not-sent.title': 'Uw vraag is niet verstuurd',
  'contact.not-sent.lead':
    'De mail kon op dit moment niet worden afgeleverd. Uw tekst is niet weg: hij staat hieronder.',
  'contact.not-sent.text': 'Uw tekst',
  'contact.not-sent.retry': 'Probeer het opnieuw',
  'contact.not-sent.retry.text':
    'Opnieuw versturen kan geen dubbele vraag opleveren: het kenmerk blijft',
  'contact.unknown.title': 'Het is niet zeker dat uw vraag is verstuurd',
  'contact.unknown.lead':
    'De maildienst heeft niet bevestigd dat uw vraag is aangenomen. Misschien is hij aangekomen. Uw tekst staat hieronder. Bel het loket en noem het kenmerk, of probeer het opnieuw.',
  'contact.unknown.retry.text':
    'Opnieuw versturen kan een tweede mail opleveren. Het loket herkent die aan hetzelfde kenmerk:',
  'contact.not-sent.mail': 'Of stuur de tekst zelf per e-mail aan',
  'contact.not-sent.mail.shortened':
    'Uw tekst is te lang om vooraf in te vullen; plak hem in de mail.',
  'contact.not-sent.phone': 'Of bel het loket:',
  'contact.not-sent.copy': 'Kopieer de tekst',
} as const;
