/** Reads any YAML with the yaml library, and says in plain words what is wrong with it. */
import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type YAMLError,
  type YAMLMap,
  type YAMLWarning,
  type Node as YamlNode,
} from 'yaml';
import type { Code } from '../words/codes.ts';
import { both, type Text } from '../words/language.ts';
import { type Problem, problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import type { Entry, Node } from './tree.ts';

/** More aliases than this are a mistake or an attack, never a plan. */
export const MOST_ALIASES = 100;
/** So many values may stand in the place of aliases, all together: a hundred aliases of one long list are many. */
export const MOST_REPEATED = 10_000;
/** Maps and lists within each other; a plan needs six. */
export const MOST_DEPTH = 100;
/** The library takes about a second and 60 MB of memory for a million characters. What is larger must be plain. */
export const MOST_CHARACTERS = 8_000_000;
/** A file with more faults than this is not a faulty YAML file but something else. */
const MOST_FAULTS = 100;

const WORDS: Readonly<Record<string, Text>> = {
  TAB_AS_INDENT: {
    vi: 'Thụt đầu dòng bằng phím Tab; YAML chỉ nhận dấu cách',
    en: 'A tab is used to indent; YAML takes spaces only',
  },
  DUPLICATE_KEY: { vi: 'Khoá này đã có ở trên trong cùng một mục', en: 'This key is already given above in the same item' },
  BAD_INDENT: { vi: 'Thụt đầu dòng không khớp với các dòng cùng mục', en: 'The indentation does not match the lines around it' },
  MISSING_CHAR: {
    vi: 'Thiếu dấu đóng ngoặc, dấu nháy, dấu phẩy hoặc dấu “:”',
    en: 'A closing bracket, quote, comma or ":" is missing',
  },
  BAD_ALIAS: { vi: 'Dấu * hoặc & ở đầu giá trị không trỏ đến đâu', en: 'An alias (*) or anchor (&) that leads nowhere' },
  MULTILINE_IMPLICIT_KEY: {
    vi: 'Khoá phải nằm gọn trên một dòng và có dấu “:” theo sau',
    en: 'A key must stand on one line, followed by ":"',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: 'Giá trị chứa dấu “: ”; hãy đặt cả giá trị trong dấu nháy',
    en: 'The value contains ": "; put the whole value in quotes',
  },
  UNEXPECTED_TOKEN: {
    vi: 'Có chữ thừa ở đây, thường là sau dấu nháy đóng',
    en: 'There is something too much here, mostly behind a closing quote',
  },
  MULTIPLE_DOCS: {
    vi: 'Tệp chứa nhiều tài liệu YAML (dòng ---); mỗi tệp chỉ một',
    en: 'The file holds several YAML documents (---); one a file, please',
  },
};
const HELP: Readonly<Record<string, Text>> = {
  UNEXPECTED_TOKEN: { vi: 'Đặt dấu nháy quanh cả giá trị', en: 'Put the quotes around the whole value' },
  TAB_AS_INDENT: { vi: 'Thay mỗi Tab bằng hai dấu cách', en: 'Replace each tab by two spaces' },
  DUPLICATE_KEY: { vi: 'Giữ lại một dòng, xoá dòng kia', en: 'Keep one of the lines and delete the other' },
  MULTIPLE_DOCS: {
    vi: 'Bỏ dòng --- (hoặc ...), hoặc chuyển phần sau nó sang tệp khác; phần đó không được đọc',
    en: 'Take the line --- (or ...) away, or put what follows it into another file; it is not read',
  },
};
const OTHER = both('YAML viết sai ở đây', 'The YAML is wrong here');
const WRITE_OUT = both('Viết thẳng giá trị vào chỗ cần', 'Write the values out where they are needed');
const TOO_DEEP = {
  message: both(`Các mục lồng nhau quá ${MOST_DEPTH} tầng`, `More than ${MOST_DEPTH} levels within each other`),
  help: both('Bớt thụt dòng, bớt ngoặc lồng nhau', 'Fewer levels of indentation and of brackets'),
};

export interface FullReading {
  readonly root?: Node;
  readonly problems: readonly Problem[];
}

/** The kinds of value that YAML's core has; any other tag would change or drop what is written. */
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

const problemOf = (file: SourceFile, { code, message, pos }: YAMLError | YAMLWarning): Problem =>
  problem({
    code: 'PLAN002',
    message: WORDS[code] ?? both(`${OTHER.vi} (${message})`, `${OTHER.en}: ${message}`),
    help:
      HELP[code] ??
      both(
        'Xem dòng này và dòng trước: thụt dòng, dấu hai chấm, ngoặc và nháy phải đủ cặp',
        'Look at this line and the one before: indent, colon, brackets and quotes in pairs',
      ),
    place: { file, from: pos[0], to: Math.max(pos[1], pos[0] + 1) },
  });

export function readFullYaml(file: SourceFile): FullReading {
  const tooMuch = (message: Text, help: Text): FullReading => ({
    problems: [problem({ code: 'PLAN002', message, help, place: { file, from: 0, to: 0 } })],
  });
  if (file.text.length > MOST_CHARACTERS) {
    return tooMuch(
      both(
        `Tệp lớn hơn ${MOST_CHARACTERS / 1_000_000} triệu ký tự mà viết YAML cầu kỳ, nên không được đọc`,
        `The file is larger than ${MOST_CHARACTERS / 1_000_000} million characters and not in plain YAML, so it is not read`,
      ),
      both(
        'Chia ra nhiều tệp, hoặc viết gọn mỗi giá trị trên một dòng, không dùng |, >, &, *',
        'Divide it into several files, or write each value on one line, without |, >, &, *',
      ),
    );
  }
  try {
    return read(file);
  } catch (error) {
    // The library reads what is nested by calling itself, until there is no room left for that.
    if (!(error instanceof RangeError)) throw error;
    return tooMuch(TOO_DEEP.message, TOO_DEEP.help);
  }
}

function read(file: SourceFile): FullReading {
  // Errors of a second document are told only at this level. The same key twice is looked for below: the library compares
  // every key with every other.
  const doc = parseDocument(file.text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
  const faults = [...doc.errors, ...doc.warnings];
  if (faults.some(({ message }) => message.includes('call stack'))) throw new RangeError();
  if (faults.length) return { problems: faults.slice(0, MOST_FAULTS).map((e) => problemOf(file, e)) };
  const problems: Problem[] = [];
  let aliases = 0;
  /** how many values stand in for an alias */
  let repeated = 0;
  let inAlias = 0;
  let depth = 0;
  const say = (from: number, to: number, message: Text, help?: Text, code: Code = 'PLAN002') => {
    if (problems.length >= MOST_FAULTS) return;
    problems.push(problem({ code, message, help, place: { file, from, to } }));
  };
  const nothing = (from: number, to: number): Node => ({ kind: 'scalar', from, to, value: null });

  const alias = (node: Alias, from: number, to: number): Node => {
    aliases++;
    if (aliases === MOST_ALIASES + 1)
      say(from, to, both(`Quá ${MOST_ALIASES} lần dùng lại giá trị bằng dấu *`, `More than ${MOST_ALIASES} aliases`), WRITE_OUT);
    if (repeated > MOST_REPEATED || aliases > MOST_ALIASES) return nothing(from, to);
    const target = node.resolve(doc);
    if (!target) return nothing(from, to);
    inAlias++;
    const value = convert(target, from);
    inAlias--;
    return { ...value, from, to };
  };

  const convert = (node: YamlNode | Pair | null | undefined, at: number): Node => {
    const range = isPair(node) ? undefined : node?.range;
    const [from, to] = [range?.[0] ?? at, range?.[1] ?? at];
    if (inAlias && ++repeated > MOST_REPEATED) {
      if (repeated === MOST_REPEATED + 1)
        say(from, to, both('Dùng lại giá trị bằng dấu * quá nhiều', 'Too much is repeated by aliases'), WRITE_OUT);
      return nothing(from, to);
    }
    if (isAlias(node)) return alias(node, from, to);
    const tag = isPair(node) ? '!!omap' : node?.tag;
    if (tag !== undefined && !CORE_TAG.test(tag)) {
      say(from, to, both(`Kế hoạch không dùng thẻ “${tag}”`, `A plan has no use for the tag "${tag}"`), {
        vi: 'Bỏ thẻ (chữ sau dấu !), chỉ để giá trị',
        en: 'Take the tag (what follows the !) away and leave the value',
      });
      return nothing(from, to);
    }
    if (++depth > MOST_DEPTH) {
      if (depth === MOST_DEPTH + 1) say(from, to, TOO_DEEP.message, TOO_DEEP.help);
      depth--;
      return nothing(from, to);
    }
    const value = isSeq(node)
      ? ({ kind: 'sequence', from, to, items: node.items.map((item) => convert(item as YamlNode, to)) } as const)
      : isMap(node)
        ? mapping(node, from, to)
        : scalar(node, from, to);
    depth--;
    return value;
  };

  const mapping = (node: YAMLMap, from: number, to: number): Node => {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    for (const pair of node.items) {
      const key = pair.key as YamlNode | null;
      const keyFrom = key?.range?.[0] ?? from;
      const keyTo = key?.range?.[1] ?? keyFrom;
      // A key is what is written, whatever value it would be: "True" and "true" are two keys.
      const name =
        isScalar(key) && key.value !== null ? (key.source ?? String(key.value)) : isScalar(key) ? key.source : undefined;
      if (name === undefined || !isScalar(key) || name === '')
        say(keyFrom, keyTo, both('Khoá phải là một từ', 'A key must be a word'));
      else if (seen.has(name)) say(keyFrom, keyTo, WORDS.DUPLICATE_KEY as Text, HELP.DUPLICATE_KEY, 'PLAN003');
      else {
        seen.add(name);
        entries.push({ key: name, keyFrom, keyTo, value: convert(pair.value as YamlNode | null, keyTo + 1) });
      }
    }
    return { kind: 'mapping', from, to, entries };
  };

  const scalar = (node: unknown, from: number, to: number): Node => {
    const value = isScalar(node) ? node.value : null;
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
    return { kind: 'scalar', from, to, value: plain ? value : String(value) };
  };

  const root = convert(doc.contents, 0);
  return problems.length ? { problems } : { root, problems };
}
