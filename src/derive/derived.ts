/** The files of this repository that follow from its definitions: written by `npm run derive`, held to them by the tests. */
import { FILE_KINDS, type FileKindDefinition } from '../model/kinds.ts';
import { rulesPage } from '../render/markdown/rules.ts';
import { ALL_CODES } from '../rules/codes.ts';
import { editorSettings } from './editor.ts';
import { jsonSchemas } from './json-schema.ts';
import { lakeRows } from './lake.ts';
import { keysPage } from './reference.ts';
import { stateNames, stateRows } from './states.ts';

/** Path from the top of the repository to content. */
export function derivedFiles(): Record<string, string> {
  const schemas = Object.entries(jsonSchemas()).map(([path, text]) => [`schema/${path}`, text]);
  return Object.fromEntries([
    ...schemas,
    ['docs/rules.md', rulesPage(ALL_CODES)],
    ['docs/plan-keys.md', keysPage()],
    ['.vscode/settings.json', editorSettings('./schema')],
  ]);
}

/** A part of a page that is derived: what stands between two lines of it. */
export interface DerivedPart {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const NAME_WIDTH = 24;

/** The list of a plan's files at the top of docs/plan-yaml.md. */
export function derivedParts(): readonly DerivedPart[] {
  const rows = FILE_KINDS.map(({ path, usual, about }: FileKindDefinition) => {
    const name = usual ?? `${path}.yaml`;
    return `  ${name.padEnd(NAME_WIDTH)}${about.vi}`;
  });
  return [
    { path: 'docs/plan-yaml.md', from: '```\nplan/\n', to: '\n```', text: rows.join('\n') },
    {
      path: 'docs/plan-yaml.md',
      from: '| Tình trạng (tên trong JSON) | Dấu | Ô (`summary`) | Khi |\n| --- | --- | --- | --- |\n',
      to: '\n\n',
      text: stateRows(),
    },
    { path: 'docs/json.md', from: '<!-- states -->\n', to: '\n<!-- /states -->', text: stateNames() },
    { path: 'docs/lake.md', from: '| --- | --- | --- | --- |\n', to: '\n<!-- /tables -->', text: lakeRows() },
  ];
}

/** `page` with the part put in; undefined where the page has no such place. */
export function withPart(page: string, { from, to, text }: DerivedPart): string | undefined {
  const start = page.indexOf(from);
  const end = start < 0 ? -1 : page.indexOf(to, start + from.length - 1);
  return end < 0 ? undefined : page.slice(0, start + from.length) + text + page.slice(end);
}
