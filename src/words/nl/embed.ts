/** Words of an answer on a page of another site, and of how to put it there, in Dutch. */
export const embed = {
  'embed.read': 'Lees het hele antwoord met de bronnen: {site}, vraag {n}',
  'embed.title': 'Op uw eigen intranet',
  'embed.text':
    'Zet een antwoord in een pagina van uw instelling. De lezer ziet altijd het antwoord van nu, met de datum en de soort uitspraak. Is het antwoord ingetrokken of te laat nagekeken, zijn de regels gewijzigd, of kon het loket een nieuwe regel niet lezen, dan staat dat erbij. Neem deze regels over, met het nummer van uw vraag:',
  'embed.lang':
    'Kies bij “lang” Nederlands (nl) of Engels (en). Zonder “lang” geldt de taal van uw pagina.',
  'embed.link':
    'De gewone link ziet de lezer tot het antwoord er is. Zij blijft staan als ons loket niet binnen vijf seconden antwoordt, of als het nummer niet bestaat.',
  'embed.privacy':
    'Er komt geen cookie, en wij volgen niemand. De browser haalt twee bestanden op en zegt niet vanaf welke pagina.',
  'embed.style':
    'Lettertype en kleur zijn die van uw pagina. De delen maakt u zelf op met ::part(): {parts}.',
  'embed.policy':
    'Heeft uw site een Content Security Policy, voeg daar dan ons adres aan toe. Voor de opmaak is niets nodig:',
} as const;
