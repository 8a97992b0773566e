import type { GovernmentService } from 'schema-dts';
import { languages, type Language } from '#src/site/language.ts';
import { origin } from '#src/site/origin.ts';
import type { Sender } from '#src/site/page.ts';
import { routes } from '#src/site/routes.ts';
import { translator } from '#src/words/index.ts';
import { loket } from './organisation.ts';

/** The service of the loket: that it answers questions, of whom and by which way. */
export function service({ phone }: Sender, language: Language) {
  const t = translator(language);
  return {
    '@type': 'GovernmentService',
    '@id': `${origin}/#answers`,
    name: t('service.name'),
    provider: loket,
    audience: { '@type': 'Audience', audienceType: t('service.audience') },
    url: origin + routes['who-can-ask'][language],
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: origin + routes.contact[language],
      servicePhone: { '@type': 'ContactPoint', telephone: phone.dial },
      availableLanguage: [...languages],
    },
  } satisfies GovernmentService;
}
