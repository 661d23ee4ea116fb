/** The files of this repository that follow from its definitions: written by `npm run derive`, held to them by the tests. */

import { rulesPage } from '../render/markdown/rules.ts';
import { ALL_CODES } from '../rules/codes.ts';
import { jsonSchemas } from './json-schema.ts';

/** Path from the top of the repository to content. */
export function derivedFiles(): Record<string, string> {
  const schemas = Object.entries(jsonSchemas()).map(([path, text]) => [`schema/${path}`, text]);
  return Object.fromEntries([...schemas, ['docs/rules.md', rulesPage(ALL_CODES)]]);
}
