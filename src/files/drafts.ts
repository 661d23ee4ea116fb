/** Drafts for `plan cite`: files and folders as a user names them, read as text. */
import { realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Problem, problem } from '../source/problem.ts';
import { SourceFile } from '../source/source-file.ts';
import { both, type Text } from '../words/language.ts';
import { MOST_DRAFT_BYTES } from './bounds.ts';
import { CannotDo } from './fault.ts';
import { CannotRead, harmless } from './files.ts';
import { readRegular } from './read-file.ts';
import { cannotOpen, notAFile } from './refusals.ts';
import { shownFrom, workTree } from './work-tree.ts';

const DRAFT = /\.(docx|md|txt)$/i;
/** What Word keeps beside a document that is open. */
const OPEN_IN_WORD = /(^|\/)~\$/;
/** A page has some 3,000 characters; a paragraph of seventy pages is no paragraph. */
export const MOST_PARAGRAPH = 200_000;

export interface Draft {
  /** absolute; "-" is standard input */
  readonly path: string;
  readonly shown: string;
  /** why it is not read */
  readonly fault?: CannotRead;
}

/** The drafts that `args` name: files as they are, the drafts in a folder and below it, each once. Links are followed only where they are named. */
export function findDrafts(cwd: string, args: readonly string[]): Draft[] {
  const drafts = args.flatMap((arg): Draft[] => {
    if (arg === '-') return [{ path: '-', shown: '-' }];
    const path = resolve(cwd, arg);
    let isFolder: boolean;
    try {
      isFolder = statSync(path).isDirectory();
    } catch {
      throw new CannotDo(
        both(`Không có tệp hay thư mục “${harmless(arg)}”`, `There is no file or folder "${harmless(arg)}"`),
        both('Kiểm tra lại đường dẫn', 'Check the path'),
      );
    }
    if (!isFolder) return [{ path, shown: shownFrom(cwd, path) }];
    const files = workTree(path, cwd);
    return files.list().flatMap((entry): Draft[] => {
      const draft = { path: join(path, entry.path), shown: files.shown(entry.path) };
      if (entry.fault !== undefined) return [{ ...draft, fault: cannotOpen(entry.fault) }];
      if (!DRAFT.test(entry.path) || OPEN_IN_WORD.test(entry.path) || entry.kind === 'folder') return [];
      return [entry.kind === 'file' ? draft : { ...draft, fault: notAFile(entry.kind) }];
    });
  });
  const seen = new Set<string>();
  return drafts.filter(({ path, fault }) => {
    const real = path === '-' || fault ? path : realpathSync(path);
    return !seen.has(real) && seen.add(real);
  });
}

/** A draft's text, or why it has none. */
export interface ReadDraft {
  readonly file: SourceFile;
  readonly problem?: Problem;
}

function unreadable(shown: string, reason: Text): ReadDraft {
  const file = new SourceFile(shown, '');
  return {
    file,
    problem: problem({
      code: 'PLAN094',
      message: both(`Không đọc được dự thảo: ${reason.vi}`, `The draft cannot be read: ${reason.en}`),
      help: both('Lưu lại dạng .docx, hoặc văn bản UTF-8 (.md, .txt)', 'Save it as .docx, or as text in UTF-8 (.md, .txt)'),
      place: { file, from: 0, to: 0 },
    }),
  };
}

/** The text of a draft; `readStdin` gives what comes in on standard input. */
export async function readDraft({ path, shown, fault }: Draft, readStdin: () => string): Promise<ReadDraft> {
  try {
    if (fault) throw fault;
    const text = path === '-' ? readStdin() : await textOf(path);
    if (typeof text !== 'string') return unreadable(shown, text);
    const long = text.split('\n').some((line) => line.length > MOST_PARAGRAPH);
    if (long) {
      return unreadable(
        shown,
        both(`có đoạn dài hơn ${MOST_PARAGRAPH} ký tự`, `a paragraph is longer than ${MOST_PARAGRAPH} characters`),
      );
    }
    return { file: new SourceFile(shown, text) };
  } catch (error) {
    if (error instanceof CannotRead) return unreadable(shown, error.reason);
    throw error;
  }
}

async function textOf(path: string): Promise<string | Text> {
  const bytes = readRegular(path, MOST_DRAFT_BYTES, true);
  // A Word document is a zip archive, whatever its name says.
  if (/\.docx$/i.test(path) || (bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    const { NotADocument, readDocx } = await import('../source/docx.ts');
    try {
      return readDocx(bytes);
    } catch (error) {
      if (error instanceof NotADocument) return both('tệp .docx hỏng hoặc không phải tệp Word', error.message);
      throw error;
    }
  }
  if (!DRAFT.test(path)) return both('chỉ đọc .docx, .md, .txt', 'only .docx, .md and .txt are read');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return both('không phải UTF-8', 'not UTF-8');
  }
}
