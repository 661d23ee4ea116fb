/** Text as YAML: plain where it is read back as the same text, else in double quotes (YAML 1.2, 7.3). */

const PLAIN = /^[\p{L}\p{N}(“%][\p{L}\p{N} ./()“”%;–+-]*$/u;
const OTHERWISE = /^(?:true|false|null|yes|no|on|off|y|n|~|[-+.\d][\d_.,eE+:xXoO-]*|\d{4}-\d{2}-\d{2}.*)$/i;

export function yamlText(text: string): string {
  const plain = PLAIN.test(text) && !OTHERWISE.test(text) && text.trim() === text;
  // JSON's quotes are YAML's; the two signs that end a line in YAML alone are written out.
  return plain
    ? text
    : JSON.stringify(text).replace(/[\u0085\u2028\u2029\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** "a" or "[a, b]" */
export const yamlIds = (ids: readonly string[]): string => (ids.length === 1 ? (ids[0] as string) : `[${ids.join(', ')}]`);
