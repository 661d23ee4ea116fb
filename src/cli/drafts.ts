/** The drafts that plan cite looks through. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type Problem, problem } from '../source/problem.ts';
import { SourceFile } from '../source/source-file.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';

const DRAFT = /\.(docx|md|txt)$/i;

/** The drafts that `args` name: files as they are, the drafts in a folder and below it. */
export function draftsOf(io: Io, args: readonly string[]): string[] {
  return args.flatMap((arg) => {
    if (arg === '-') return ['-'];
    const path = resolve(io.cwd, arg);
    let folder: boolean;
    try {
      folder = statSync(path).isDirectory();
    } catch {
      throw new CannotRun(
        { vi: `Không có tệp hay thư mục “${arg}”`, en: `There is no file or folder "${arg}"` },
        { vi: 'Kiểm tra lại đường dẫn', en: 'Check the path' },
      );
    }
    if (!folder) return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((f) => DRAFT.test(f) && !f.split(sep).some((part) => part.startsWith('.') || part.startsWith('~$')))
      .sort()
      .map((f) => resolve(path, f));
  });
}

function unreadableDraft(path: string, vi: string, en: string): { file: SourceFile; problem: Problem } {
  const file = new SourceFile(path, '');
  return {
    file,
    problem: problem({
      code: 'PLAN094',
      message: { vi: `Không đọc được dự thảo: ${vi}`, en: `The draft cannot be read: ${en}` },
      help: {
        vi: 'Lưu lại dạng .docx, hoặc văn bản UTF-8 (.md, .txt)',
        en: 'Save it as .docx, or as text in UTF-8 (.md, .txt)',
      },
      place: { file, from: 0, to: 0 },
    }),
  };
}

export async function readDraft(io: Io, path: string): Promise<{ file: SourceFile; problem?: Problem }> {
  if (path === '-') return { file: new SourceFile('-', io.readStdin()) };
  const shown = (relative(io.cwd, path) || path).split(sep).join('/');
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return unreadableDraft(shown, reason, reason);
  }
  // A Word document is a zip archive, whatever its name says.
  if (/\.docx$/i.test(path) || (bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    const { NotADocument, readDocx } = await import('../source/docx.ts');
    try {
      return { file: new SourceFile(shown, readDocx(bytes)) };
    } catch (error) {
      if (error instanceof NotADocument) return unreadableDraft(shown, 'tệp .docx hỏng hoặc không phải tệp Word', error.message);
      throw error;
    }
  }
  if (!DRAFT.test(path)) return unreadableDraft(shown, 'chỉ đọc .docx, .md, .txt', 'only .docx, .md and .txt are read');
  try {
    return { file: new SourceFile(shown, new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return unreadableDraft(shown, 'không phải UTF-8', 'not UTF-8');
  }
}
