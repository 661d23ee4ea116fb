/** Settings by which an editor holds each file of a plan to its schema. */
import { FILE_KINDS, globsOf } from '../model/kinds.ts';

/** `schemas` is the folder of the schemas, `plan` that of the plan, where it is not any. Both from the folder of the settings' own. */
export function editorSettings(schemas: string, plan?: string): string {
  const lines = FILE_KINDS.map((kind) => {
    const globs = globsOf(kind).map((glob) => `"${plan === undefined ? '' : `${plan}/`}${glob}"`);
    return `    "${schemas}/${kind.kind}.schema.json": [${globs.join(', ')}]`;
  });
  return `{
  "yaml.schemas": {
${lines.join(',\n')}
  },
  "yaml.format.enable": false,
  "[yaml]": { "editor.insertSpaces": true, "editor.tabSize": 2, "files.encoding": "utf8" }
}
`;
}
