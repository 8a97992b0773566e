/** The editing page in the browser. */
export const editingPage: Record<string, string> = {
  'Edit texts': 'Teksten bewerken',
  'This page needs JavaScript, and Chrome or Edge to edit a folder of your own machine. Without it, change the files in content/ with a text editor: docs/writing.md says how, and npm run check -- content says what is wrong.':
    'Deze pagina heeft JavaScript nodig, en Chrome of Edge voor een map op uw eigen computer. Zonder kunt u de bestanden in content/ wijzigen met een teksteditor: docs/writing.md zegt hoe, en npm run check -- content zegt wat er niet klopt.',
  'The text below the short answer, as Markdown; docs/writing.md says what can be used in it.':
    'De tekst onder het korte antwoord, als Markdown; docs/writing.md zegt wat erin kan staan.',
  Words: 'Woorden',
  'Questions: texts': 'Vragen: tekst',
  'Questions: verdict, facts and dates': 'Vragen: gegevens',
  'Guidance: texts': 'Wegwijzers: tekst',
  'Guidance: facts and dates': 'Wegwijzers: gegevens',
  'Pages of the site: texts': 'Over de site: tekst',
  'Pages of the site: dates': 'Over de site: gegevens',
  'Loket and lists': 'Loket en lijsten',
  'Checks: questions and rules': 'Checks: vragen en regels',
  'Checks: texts of the outcomes': 'Checks: uitkomsten',
  Worksheet: 'Werkblad',
  'Finder of fields and goods': 'Vakgebieden en goederen',
  Facts: 'Feiten',
  'Register of acts': 'Regelingen',
};
