/** Values as YAML text, the way the files of a plan are written: mappings in blocks, small things on one line. */

export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };
export type YamlMapping = { readonly [key: string]: YamlValue | undefined };

/** A line longer than this is broken up, where it can be. */
const WIDEST = 120;

const isMapping = (value: YamlValue): value is YamlMapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);
const entriesOf = (value: YamlMapping) =>
  Object.entries(value).filter((entry): entry is [string, YamlValue] => entry[1] !== undefined);

/** What would be read as something else than text: numbers, constants, and what other readers of YAML take for them. */
const NOT_TEXT = /^(?:[-+]?[\d.][\d_.,]*(?:[eE][-+]?\d+)?|0[xob][\da-fA-F]+|true|false|null|yes|no|on|off|y|n|~)$/i;

/** Text as a scalar: bare where that reads the same, else in quotes. `inFlow` where it stands within brackets. */
export function scalarText(value: string, inFlow = false): string {
  const bare =
    /^[\p{L}\p{N}]/u.test(value) &&
    value === value.trim() &&
    !NOT_TEXT.test(value) &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what has to be escaped
    !/: |:$| #|[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(value) &&
    !(inFlow && /[,[\]{}]|:/.test(value));
  return bare ? value : JSON.stringify(value);
}

/** A value on one line. */
export function flowText(value: YamlValue, inFlow = false): string {
  if (typeof value === 'string') return scalarText(value, inFlow);
  if (isList(value)) return `[${value.map((item) => flowText(item, true)).join(', ')}]`;
  if (value !== null && isMapping(value))
    return `{ ${entriesOf(value)
      .map(([key, item]) => `${key}: ${flowText(item, true)}`)
      .join(', ')} }`;
  return String(value);
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

/** "key: value" lines: what does not fit on one is broken up below its key. */
function entryLines(key: string, value: YamlValue, room: number): string[] {
  const line = `${key}: ${flowText(value)}`;
  const items = isList(value) && value.some((item) => item !== null && typeof item === 'object');
  if (items && isList(value)) return [`${key}:`, ...indented(value.flatMap((item) => itemLines(item, false, room - 2)))];
  if (line.length <= room || value === null || typeof value !== 'object') return [line];
  if (isList(value)) return [`${key}:`, ...indented(value.map((item) => `- ${flowText(item)}`))];
  return [`${key}:`, ...indented(blockLines(value as YamlMapping, room - 2))];
}

/** A mapping as lines, not indented. Keys without a value are left out. */
export const blockLines = (value: YamlMapping, room = WIDEST): string[] =>
  entriesOf(value).flatMap(([key, item]) => entryLines(key, item, room));

/** An item of a list as lines that begin with "- "; on one line where `flow`. */
export function itemLines(item: YamlValue, flow: boolean, room = WIDEST): string[] {
  if (flow || item === null || !isMapping(item)) return [`- ${flowText(item)}`];
  return blockLines(item, room - 2).map((line, k) => (k === 0 ? `- ${line}` : `  ${line}`));
}
