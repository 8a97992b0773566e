import type { CmsConfig, FileCollection } from '@sveltia/cms';
import type { Content } from '#src/editor/read.ts';
import type { Kind } from '#src/schemas/collections.ts';
import { choicesIn, type Choices } from './choices.ts';
import { filesOf, labelOfSection, sections, type Listed } from './collections.ts';
import { editedKinds, formOf, type Form } from './form-of.ts';
import type { Editing } from './setting.ts';

/** What the script of the editing page is given; each form once, for all files of its kind. */
export interface EditingConfig {
  cms: Omit<CmsConfig, 'collections'>;
  collections: (Omit<FileCollection, 'files'> & { files: Listed[] })[];
  forms: Record<string, Form>;
  choices: Choices;
}

/** A repository that nobody asks: on a person's own machine only the folder there is edited. */
const nowhere = {
  name: 'github',
  repo: 'lokaal/loket-kennisveiligheid',
  branch: 'main',
  auth_methods: ['oauth'],
} as const;

/**
 * The configuration of the editing page, from the schemas and the files that there are.
 * @param editing where the texts are kept; left out: in a folder of this machine alone.
 */
export function editingConfig(content: Content, editing: Editing | undefined): EditingConfig {
  return {
    cms: {
      load_config_file: false,
      backend: editing?.backend ?? { ...nowhere, auth_methods: [...nowhere.auth_methods] },
      // A change is proposed first, so that the check sees it before readers do.
      publish_mode: editing && editing.backend.name !== 'gitea' ? 'editorial_workflow' : 'simple',
      app_title: 'Teksten bewerken',
      logo: { src: '/favicon.svg' },
      media_folder: 'content/.media',
      media_libraries: { default: { config: { multiple: false } }, stock_assets: false },
      i18n: { structure: 'multiple_files', locales: ['nl', 'en'], default_locale: 'nl' },
      editor: { preview: false },
      show_preview_links: false,
    },
    collections: sections.map((section, index) => ({
      name: `sectie-${index}`,
      label: labelOfSection(section),
      icon: section.icon,
      i18n: true,
      files: section.kinds.flatMap((kind) => filesOf(kind, content)),
    })),
    forms: Object.fromEntries(editedKinds.map((kind: Kind) => [kind, formOf(kind)])),
    choices: choicesIn(content),
  };
}
