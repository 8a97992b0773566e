import { describe, expect, test } from 'vitest';
import { findInFields, findPersonalData } from '#src/contact-form/personal-data.ts';

const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe('nobody is stopped for', () => {
  test.for([
    'Ons RSIN is 123456782.',
    'KvK-nummer 123456782',
    'Grant agreement 123456782 (Horizon Europe)',
    'Project no. 111222333 loopt tot 2027.',
    'Het subsidienummer is 123 456 782.',
    'Zie octrooi EP1234567 en US7654321.',
    'Onze aanvraag, octrooinummer NP1234567.',
    'Het lab staat in Geb. 24 kamer 1520.',
    'Gebouw 12, geb.nr. 1984',
    'Mail naar info@partner.example of international.office@uni.example',
    'Staat rectorsbureau@uni.example op een lijst?',
    'Mag ik een cv vragen? Een cv mag niet mee, las ik.',
    'Wij geven opleidingen.\nOnderwijs\nDat is alles.',
    'Artikel 123456782 van de catalogus',
    'CAS 111222333',
    'De reactie loopt bij 123456789 K.',
    'Geboren uit nood was dit project een succes.',
  ])('“%s”', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('is asked to look again at', () => {
  test.for([
    ['bsn', 'Haar bsn is 123456782.'],
    ['bsn', 'bsn 1234.56.782'],
    ['bsn', 'Burgerservicenummer: 123\u00a0456\u00a0782'],
    ['bsn', 'BSN 123\u202f456\u202f782'],
    ['bsn', 'Nummer 123–456–782'],
    ['birth-date', 'Hij is geboren op 3 maart 1990.'],
    ['birth-date', 'geb. 03-03-90'],
    ['birth-date', 'Geb.: 3/3/1990'],
    ['birth-date', 'geboortedatum 1990-03-03'],
    ['birth-date', 'DOB: March 3, 1990'],
    ['birth-date', 'born 03.03.1990 in Moscow'],
    ['birth-date', 'geboren in Teheran, 1990'],
    ['passport', 'Paspoort NXR1234F7 staat in de bijlage'],
    ['iban', 'NL91\u00a0ABNA\u00a00417\u00a01643\u00a000'],
    ['cv', 'Bijgevoegd cv van de kandidaat'],
    ['cv', 'Jan Jansen\nPersoonlijke gegevens\nEducation: MSc\nWerkervaring\n2019 Shell'],
    ['email', 'Contact: ivan.petrov@uni.example'],
  ] as const)('%s in “%s”', ([kind, text]) => {
    expect(kinds(text)).toContain(kind);
  });
});

test('looks at every field of the visitor’s own making, and names it', () => {
  const found = findInFields({ question: 'Mag dit?', role: 'bsn 123456782' });

  expect(found).toMatchObject([{ kind: 'bsn', field: 'role' }]);
});
