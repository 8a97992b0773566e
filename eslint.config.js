import { defineConfig } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.netlify/', '.packed/', '**/*.mjs', 'eslint.config.js'] },
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    plugins: { regexp },
    rules: {
      // A long or odd text, typed or pasted, must never hold up a page or the function.
      'regexp/no-super-linear-backtracking': 'error',
      // A number in a sentence needs no conversion.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // What visitors type is read here, at any length; elsewhere a quadratic pattern meets short texts.
    files: ['functions/**', 'src/client/**', 'src/contact-form/**'],
    rules: { 'regexp/no-super-linear-move': 'error' },
  },
);
