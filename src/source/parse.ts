/** A file's bytes to a tree, or to the problems that stand in the way. */
import type { Code } from '../words/codes.ts';
import { both } from '../words/language.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { type Problem, problem } from './problem.ts';
import { SourceFile } from './source-file.ts';
import type { MappingNode, Node } from './tree.ts';

export interface Parsed {
  readonly file: SourceFile;
  /** absent where the file cannot be read; then `problems` says why */
  readonly root?: MappingNode;
  readonly problems: readonly Problem[];
  /** true for what is no text that could be looked at: a link, a file that is too large or not UTF-8 */
  readonly refused?: true;
}

/** The full parser is large and slow to load, so it is asked only for what the plain one does not read. */
export type FullReader = (file: SourceFile) => { root?: Node; problems: readonly Problem[] };

const BOM = '\ufeff';
/** Nobody can read or mend a line of this length; the longest of a plan, a list of a province's units, has some thousand. */
export const MOST_LINE = 100_000;

/** Where the first line of more than `most` characters begins. */
function lineLongerThan(text: string, most: number): number | undefined {
  for (let from = 0; text.length - from > most; ) {
    const end = text.indexOf('\n', from);
    if ((end < 0 ? text.length : end) - from > most) return from;
    from = end + 1;
  }
  return undefined;
}

/**
 * Reads `bytes` as UTF-8 YAML whose top level is a mapping. `path` is what people are told.
 * Without `readFull` the answer is undefined where the file is not plain and the full parser is wanted.
 */
export function parseFile(path: string, bytes: Uint8Array, readFull: FullReader): Parsed;
export function parseFile(path: string, bytes: Uint8Array, readFull?: FullReader): Parsed | undefined;
export function parseFile(path: string, bytes: Uint8Array, readFull?: FullReader): Parsed | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return notUtf8(path, bytes);
  }
  const file = new SourceFile(path, text);
  const fault = (code: Code, message: Problem['message'], help: Problem['help'], from = 0, to = 0): Parsed => ({
    file,
    problems: [problem({ code, message, help, place: { file, from, to } })],
  });
  if (!text.replace(BOM, '').trim()) {
    return fault(
      'PLAN008',
      { vi: 'Tệp rỗng', en: 'The file is empty' },
      { vi: 'Điền nội dung hoặc xoá tệp', en: 'Fill it in or delete it' },
    );
  }
  const long = lineLongerThan(text, MOST_LINE);
  if (long !== undefined) {
    return fault(
      'PLAN002',
      both(`Dòng dài hơn ${MOST_LINE} ký tự`, `The line is longer than ${MOST_LINE} characters`),
      both('Ngắt thành nhiều dòng; xem có nhầm tệp không', 'Break it into several lines; is it the right file?'),
      long,
      long + 40,
    );
  }
  const plain = readPlainYaml(text);
  if (plain) return { file, root: plain, problems: [] };
  if (!readFull) return undefined;
  const { root, problems } = readFull(file);
  if (!root) return { file, problems };
  if (root.kind !== 'mapping') {
    return fault(
      'PLAN002',
      { vi: 'Tệp phải gồm các dòng “khoá: giá trị”', en: 'The file must consist of "key: value" lines' },
      { vi: 'Xem một tệp mẫu trong thư mục examples/', en: 'See a file in examples/ for a model' },
      root.from,
      Math.min(root.to, root.from + 40),
    );
  }
  return { file, root, problems };
}

/** Names the line and the column of the first byte that is not UTF-8. */
function notUtf8(path: string, bytes: Uint8Array): Parsed {
  let good = 0;
  for (let low = 0, high = bytes.length; low <= high; ) {
    const mid = (low + high) >> 1;
    if (decodes(bytes.subarray(0, mid))) {
      good = mid;
      low = mid + 1;
    } else high = mid - 1;
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = new TextDecoder('utf-8').decode(bytes.subarray(0, good)).replace(/\ufffd$/, '').length;
  const file = new SourceFile(path, text);
  return {
    file,
    refused: true,
    problems: [
      problem({
        code: 'PLAN001',
        message: { vi: 'Tệp không phải UTF-8', en: 'The file is not UTF-8' },
        help: {
          vi: 'Mở tệp trong trình soạn thảo và lưu lại với bảng mã UTF-8 (Unicode)',
          en: 'Open it in an editor and save it as UTF-8',
        },
        place: { file, from: at, to: at + 1 },
      }),
    ],
  };
}

/** True where `bytes` begin as UTF-8 does; a character cut off at the end is still fine. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
