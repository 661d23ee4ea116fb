/**
 * Reads the plain part of YAML that plans are written in: block mappings and sequences, one-line scalars, one-line flow
 * collections, comments. It answers undefined at the first thing that is anything else, and the full parser reads the
 * file instead; what it does read is the same, value by value and place by place (test/source holds the two together).
 * It is here because a full parse of a plan costs more than the whole rest of a command (npm run bench).
 */
import type { Entry, MappingNode, Node, ScalarNode, SequenceNode } from './tree.ts';

interface Line {
  /** offset of the first character that is not a space */
  from: number;
  /** offset after the last character, trailing spaces left out */
  readonly to: number;
  indent: number;
}

class NotPlain extends Error {}
const NOT_PLAIN = new NotPlain();
const giveUp = (): never => {
  throw NOT_PLAIN;
};

const KEY = /([A-Za-z_][\w-]*):(?=[ \n]|$)/y;
const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const ODD_NUMBER = /^[-+]?(?:0[xo]|\.(?:inf|Inf|INF)$)|^\.(?:nan|NaN|NAN)$/;
const CONSTANTS = new Map<string, boolean | null>([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['~', null],
]);
const MOST_DEPTH = 40;

function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    let from = start;
    while (from < end && text.charCodeAt(from) === 32) from++;
    if (from < end && text[from] !== '#') {
      let to = end;
      while (to > from && text.charCodeAt(to - 1) === 32) to--;
      lines.push({ from, to, indent: from - start });
    }
    start = end + 1;
  }
  return lines;
}

class PlainReader {
  private at = 0;
  private depth = 0;
  private readonly lines: Line[];

  constructor(private readonly text: string) {
    this.lines = splitLines(text);
  }

  read(): MappingNode {
    const first = this.lines[0];
    if (first?.indent !== 0) return giveUp();
    const root = this.block(0);
    if (this.at < this.lines.length || root.kind !== 'mapping') return giveUp();
    return root;
  }

  private block(indent: number): MappingNode | SequenceNode {
    if (++this.depth > MOST_DEPTH) giveUp();
    const node = this.isItem(this.lines[this.at] as Line) ? this.sequence(indent) : this.mapping(indent);
    this.depth--;
    const next = this.lines[this.at];
    if (next && next.indent > indent) giveUp();
    return node;
  }

  private isItem(line: Line): boolean {
    return this.text[line.from] === '-' && (line.from + 1 === line.to || this.text[line.from + 1] === ' ');
  }

  private sequence(indent: number): SequenceNode {
    const items: Node[] = [];
    const from = (this.lines[this.at] as Line).from;
    for (;;) {
      const line = this.lines[this.at];
      if (!line || line.indent !== indent || !this.isItem(line)) break;
      let start = line.from + 1;
      while (start < line.to && this.text[start] === ' ') start++;
      if (start >= line.to || this.text[start] === '#') {
        // The item stands on the following lines.
        this.at++;
        const next = this.lines[this.at];
        if (!next || next.indent <= indent) giveUp();
        items.push(this.block((next as Line).indent));
        continue;
      }
      KEY.lastIndex = start;
      if (KEY.test(this.text) && KEY.lastIndex <= line.to) {
        line.indent += start - line.from;
        line.from = start;
        items.push(this.block(line.indent));
      } else {
        items.push(this.inline(start, line.to, indent));
      }
    }
    const last = items[items.length - 1];
    return { kind: 'sequence', from, to: last ? last.to : from, items };
  }

  private mapping(indent: number): MappingNode {
    const entries: Entry[] = [];
    const from = (this.lines[this.at] as Line).from;
    const seen = new Set<string>();
    for (;;) {
      const line = this.lines[this.at];
      if (!line || line.indent !== indent || (entries.length && this.isItem(line))) break;
      KEY.lastIndex = line.from;
      const match = KEY.exec(this.text);
      if (!match || KEY.lastIndex > line.to) return giveUp();
      const key = match[1] as string;
      if (seen.has(key) || key === '__proto__') giveUp();
      seen.add(key);
      const keyTo = line.from + key.length;
      let start = keyTo + 1;
      while (start < line.to && this.text[start] === ' ') start++;
      const value =
        start < line.to && this.text[start] !== '#' ? this.inline(start, line.to, indent) : this.below(indent, keyTo + 1);
      entries.push({ key, keyFrom: line.from, keyTo, value });
    }
    const last = entries[entries.length - 1];
    return { kind: 'mapping', from, to: last ? last.value.to : from, entries };
  }

  /** The value of a key that has none on its own line. */
  private below(indent: number, after: number): Node {
    this.at++;
    const next = this.lines[this.at];
    if (next && (next.indent > indent || (next.indent === indent && this.isItem(next)))) return this.block(next.indent);
    return { kind: 'scalar', from: after, to: after, value: null };
  }

  /** A value that stands on one line from `start`; it must end there. */
  private inline(start: number, lineEnd: number, indent: number): Node {
    this.at++;
    const next = this.lines[this.at];
    if (next && next.indent > indent) giveUp();
    const first = this.text[start] as string;
    let node: Node;
    if (first === '[' || first === '{') node = this.flow(start, lineEnd);
    else if (first === '"' || first === "'") node = this.quoted(start, lineEnd);
    else return this.plain(start, this.commentStart(start, lineEnd), false);
    let rest = node.to;
    while (rest < lineEnd && this.text[rest] === ' ') rest++;
    if (rest < lineEnd && (this.text[rest] !== '#' || rest === node.to)) giveUp();
    return node;
  }

  private commentStart(start: number, lineEnd: number): number {
    const comment = this.text.slice(start, lineEnd).indexOf(' #');
    let end = comment >= 0 ? start + comment : lineEnd;
    while (end > start && this.text[end - 1] === ' ') end--;
    return end;
  }

  private quoted(start: number, limit: number): ScalarNode {
    const quote = this.text[start] as string;
    const end = this.text.indexOf(quote, start + 1);
    if (end < 0 || end >= limit || this.text[end + 1] === quote) return giveUp();
    const value = this.text.slice(start + 1, end);
    if (quote === '"' && value.includes('\\')) giveUp();
    return { kind: 'scalar', from: start, to: end + 1, value };
  }

  private plain(start: number, end: number, inFlow: boolean): ScalarNode {
    const value = this.text.slice(start, end);
    if (
      /^(?:[&*!|>%@`?:#,\]}{["']|-(?: |$)|---|\.\.\.)/.test(value) ||
      /: |:$/.test(value) ||
      (inFlow && /[[\]{},]|:$/.test(value))
    )
      giveUp();
    const constant = CONSTANTS.get(value);
    if (constant !== undefined) return { kind: 'scalar', from: start, to: end, value: constant };
    if (ODD_NUMBER.test(value)) giveUp();
    return { kind: 'scalar', from: start, to: end, value: NUMBER.test(value) ? Number(value) : value };
  }

  /** A flow sequence or mapping of one-line values. */
  private flow(start: number, limit: number): Node {
    if (++this.depth > MOST_DEPTH) giveUp();
    const isMap = this.text[start] === '{';
    const close = isMap ? '}' : ']';
    const items: Node[] = [];
    const entries: Entry[] = [];
    const seen = new Set<string>();
    let at = start + 1;
    const skip = () => {
      while (at < limit && this.text[at] === ' ') at++;
    };
    for (skip(); this.text[at] !== close; skip()) {
      if (at >= limit) giveUp();
      let key: string | undefined;
      const keyFrom = at;
      if (isMap) {
        KEY.lastIndex = at;
        const match = KEY.exec(this.text);
        key = match?.[1];
        if (key === undefined || seen.has(key) || key === '__proto__') return giveUp();
        seen.add(key);
        at = KEY.lastIndex;
        skip();
      }
      const value = this.flowValue(at, limit);
      at = value.to;
      if (key === undefined) items.push(value);
      else entries.push({ key, keyFrom, keyTo: keyFrom + key.length, value });
      skip();
      if (this.text[at] === ',') at++;
      else if (this.text[at] !== close) giveUp();
    }
    this.depth--;
    return isMap ? { kind: 'mapping', from: start, to: at + 1, entries } : { kind: 'sequence', from: start, to: at + 1, items };
  }

  private flowValue(start: number, limit: number): Node {
    const first = this.text[start];
    if (first === '[' || first === '{') return this.flow(start, limit);
    if (first === '"' || first === "'") return this.quoted(start, limit);
    let end = start;
    while (end < limit && !',]}'.includes(this.text[end] as string)) end++;
    if (end >= limit) giveUp();
    while (end > start && this.text[end - 1] === ' ') end--;
    if (end === start || this.text.slice(start, end).includes(' #')) giveUp();
    return this.plain(start, end, true);
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a plain file must not hold
const UNUSUAL = /[\t\r\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff\ufffe\uffff]/;

/** The tree of `text`, or undefined where it is not plain. */
export function readPlainYaml(text: string): MappingNode | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}
