import { trialHeader } from '#functions/contact/trial.ts';
import { NoAnswer, request, type Fetch } from '../request.ts';

/** The address of a site, and what is needed to ask it a question that is none. */
interface Options {
  address: string;
  /** The key by which the site knows a trial. */
  key: string | undefined;
  ask?: Fetch;
  now?: () => Date;
}

export interface Sung {
  said: string;
  /** 0 the question was accepted, 1 it was not, 2 nothing could be asked. */
  code: 0 | 1 | 2;
  reference?: string;
  status?: number;
}

/** Send a marked question through the form of a site, and tell whether it was accepted. */
export async function canary({
  address,
  key,
  ask = fetch,
  now = () => new Date(),
}: Options): Promise<Sung> {
  const { origin, hostname } = URL.parse(address) ?? {};
  if (!origin || !hostname || origin === 'null') {
    return {
      code: 2,
      said: 'Geef het adres van de site: npm run canary -- https://www.example.nl',
    };
  }
  if (!key) {
    return {
      code: 2,
      said: 'CANARY_KEY ontbreekt: zet hier dezelfde tekst in als op de site staat.',
    };
  }
  try {
    const response = await request(`${origin}/api/contact`, {
      ask,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', [trialHeader]: key },
      body: JSON.stringify(question(hostname, now())),
    });
    return judge(response.status, await read(response));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { code: 1, said: `${origin} ${error.message}.` };
  }
}

/** Another text every time, so that no mail service takes it for an earlier one. */
const question = (hostname: string, now: Date) => ({
  language: 'nl',
  name: 'Proef van de beheerder',
  email: `proef@${hostname.includes('.') ? hostname : 'loket.example'}`,
  organisation: 'Proef',
  organisationType: 'other',
  topic: 'other',
  question: `Dit is een proef van ${now.toISOString()}. Er is geen antwoord nodig.`,
  noThirdPartyData: 'yes',
});

async function read(response: Response): Promise<{ reference?: unknown }> {
  try {
    return (await response.json()) as { reference?: unknown };
  } catch {
    return {};
  }
}

function judge(status: number, { reference }: { reference?: unknown }): Sung {
  if (status === 200 && typeof reference === 'string') {
    return { code: 0, status, reference, said: `Aangenomen, met kenmerk ${reference}.` };
  }
  return {
    code: 1,
    status,
    said: `Niet aangenomen (${status}): ${remedies[status] ?? remedies[0]}`,
  };
}

const remedies: Record<number, string> & { 0: string } = {
  0: 'kijk in het log van de functie.',
  200: 'er kwam een antwoord zonder kenmerk; staat op dit adres de site wel?',
  403: 'de site kent de CANARY_KEY van deze opdracht niet; zet op beide plaatsen dezelfde.',
  404: 'er is geen formulier op dit adres; kijk of de functie mee is uitgerold.',
  422: 'de site vraagt meer dan deze proef invult; werk deze versie van de code bij.',
  429: 'te vaak gevraagd; wacht een minuut.',
  503: 'de e-mail ging niet weg of het formulier is gesloten; het log van de functie zegt waarom.',
  504: 'het is niet zeker dat de e-mail aankwam; zoek in het postvak voor proeven.',
};
