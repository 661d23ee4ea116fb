/** Reads any YAML with the yaml library, and says in plain words what is wrong with it. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node as YamlNode } from 'yaml';
import type { Text } from '../words/language.ts';
import { type Problem, problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import type { Entry, Node } from './tree.ts';

/** More aliases than this are a mistake or an attack, never a plan. */
const MOST_ALIASES = 100;

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
  MULTIPLE_DOCS: {
    vi: 'Tệp chứa nhiều tài liệu YAML (dòng ---); mỗi tệp chỉ một',
    en: 'The file holds several YAML documents (---); one a file, please',
  },
};
const HELP: Readonly<Record<string, Text>> = {
  TAB_AS_INDENT: { vi: 'Thay mỗi Tab bằng hai dấu cách', en: 'Replace each tab by two spaces' },
  DUPLICATE_KEY: { vi: 'Giữ lại một dòng, xoá dòng kia', en: 'Keep one of the lines and delete the other' },
};
const OTHER: Text = { vi: 'YAML viết sai ở đây', en: 'The YAML is wrong here' };

export interface FullReading {
  readonly root?: Node;
  readonly problems: readonly Problem[];
}

export function readFullYaml(file: SourceFile): FullReading {
  const doc = parseDocument(file.text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: true });
  if (doc.errors.length) {
    const problems = doc.errors.map(
      (e): Problem =>
        problem({
          code: e.code === 'DUPLICATE_KEY' ? 'PLAN003' : 'PLAN002',
          message: WORDS[e.code] ?? { vi: `${OTHER.vi} (${e.message})`, en: `${OTHER.en}: ${e.message}` },
          help: HELP[e.code] ?? {
            vi: 'Xem dòng này và dòng trước: thụt dòng, dấu hai chấm, ngoặc và nháy phải đủ cặp',
            en: 'Look at this line and the one before: indent, colon, brackets and quotes in pairs',
          },
          place: { file, from: e.pos[0], to: Math.max(e.pos[1], e.pos[0] + 1) },
        }),
    );
    return { problems };
  }
  const problems: Problem[] = [];
  let aliases = 0;
  const say = (from: number, to: number, message: Text, help?: Text) => {
    problems.push(problem({ code: 'PLAN002', message, help, place: { file, from, to } }));
  };

  const convert = (node: YamlNode | null | undefined, at: number): Node => {
    if (isAlias(node)) {
      aliases++;
      const target = aliases > MOST_ALIASES ? undefined : node.resolve(doc);
      const [from, to] = [node.range?.[0] ?? at, node.range?.[1] ?? at];
      if (aliases === MOST_ALIASES + 1) {
        say(
          from,
          to,
          { vi: `Quá ${MOST_ALIASES} lần dùng lại giá trị bằng dấu *`, en: `More than ${MOST_ALIASES} aliases` },
          { vi: 'Viết thẳng giá trị vào chỗ cần', en: 'Write the values out where they are needed' },
        );
      }
      return target ? { ...convert(target, at), from, to } : { kind: 'scalar', from, to, value: null };
    }
    const [from, to] = [node?.range?.[0] ?? at, node?.range?.[1] ?? at];
    if (isSeq(node)) return { kind: 'sequence', from, to, items: node.items.map((item) => convert(item as YamlNode, to)) };
    if (isMap(node)) {
      const entries: Entry[] = [];
      for (const pair of node.items) {
        const key = pair.key as YamlNode | null;
        const keyFrom = key?.range?.[0] ?? from;
        const keyTo = key?.range?.[1] ?? keyFrom;
        if (!isScalar(key)) say(keyFrom, keyTo, { vi: 'Khoá phải là một từ', en: 'A key must be a word' });
        else entries.push({ key: String(key.value), keyFrom, keyTo, value: convert(pair.value as YamlNode | null, keyTo + 1) });
      }
      return { kind: 'mapping', from, to, entries };
    }
    const value = isScalar(node) ? node.value : null;
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
    return { kind: 'scalar', from, to, value: plain ? value : String(value) };
  };
  const root = convert(doc.contents, 0);
  return problems.length ? { problems } : { root, problems };
}
