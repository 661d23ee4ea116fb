import { readdirSync, readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { type CivilDate, formatDate } from '../calendar/civil.ts';
import { checkCitations } from '../citations/cite.ts';
import { type DraftDate, draftDate } from '../citations/draft-date.ts';
import type { Plan } from '../model/plan.ts';
import { FINDINGS_FORMAT_NAMES } from '../render/findings/names.ts';
import { CITATIONS } from '../rules/citations.ts';
import type { Problem } from '../source/problem.ts';
import { SourceFile } from '../source/source-file.ts';
import type { Language } from '../words/language.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { CannotRun } from './errors.ts';
import { findingsText } from './findings.ts';
import type { Io } from './io.ts';
import { requirePlan } from './load.ts';
import { dateOption } from './settings.ts';

const DRAFT = /\.(docx|md|txt)$/i;

/** The drafts that `args` name: files as they are, the drafts in a folder and below it. */
function draftsOf(io: Io, args: readonly string[]): string[] {
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
    problem: {
      code: 'PLAN094',
      severity: 'error',
      message: { vi: `Không đọc được dự thảo: ${vi}`, en: `The draft cannot be read: ${en}` },
      help: {
        vi: 'Lưu lại dạng .docx, hoặc văn bản UTF-8 (.md, .txt)',
        en: 'Save it as .docx, or as text in UTF-8 (.md, .txt)',
      },
      place: { file, from: 0, to: 0 },
    },
  };
}

async function readDraft(io: Io, path: string): Promise<{ file: SourceFile; problem?: Problem }> {
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

/** "du-thao.md: đề ngày 05/01/2016 (theo phần đầu văn bản)" */
function dateWords({ date, known }: DraftDate, lang: Language): string {
  const day = formatDate(date);
  const vi = lang === 'vi';
  switch (known) {
    case 'given':
      return vi ? `xét ngày ${day} (--date)` : `as of ${day} (--date)`;
    case 'head':
      return vi ? `đề ngày ${day}` : `dated ${day}`;
    case 'year':
      return vi ? `chỉ ghi năm, xét ngày ${day}` : `only the year is given, taken as ${day}`;
    default:
      return vi ? `không ghi ngày, xét ngày ${day}` : `undated, taken as ${day}`;
  }
}

function needRules(plan: Plan): void {
  if (plan.citationRules.length) return;
  throw new CannotRun(
    { vi: 'Kế hoạch chưa có quy tắc viện dẫn nào', en: 'The plan has no rule of citation' },
    { vi: 'Thêm tệp citations.yaml (xem docs/following.md)', en: 'Add citations.yaml (see docs/following.md)' },
  );
}

export const cite: PlanCommand = {
  formats: FINDINGS_FORMAT_NAMES,
  define: (command, say) =>
    command
      .argument(
        '<files...>',
        say({ vi: 'tệp .docx, .md, .txt, thư mục, hoặc - để đọc từ đầu vào', en: '.docx, .md, .txt, a folder, or - for stdin' }),
      )
      .option(
        '--date <date>',
        say({
          vi: 'ngày của dự thảo (mặc định: đọc ở phần đầu, không có thì ngày đang xét)',
          en: 'day of the draft (default: read in its head, else the as-of day)',
        }),
      ),
  async run({ args, settings, io, options }) {
    const { lang, screen, asOf } = settings;
    const given: CivilDate | undefined = options.date === undefined ? undefined : dateOption('--date', String(options.date));
    const plan = await requirePlan(io, settings);
    needRules(plan);
    const paths = draftsOf(io, args);
    if (!paths.length) {
      throw new CannotRun(
        { vi: 'Không có dự thảo nào để soát', en: 'There is no draft to look through' },
        { vi: 'Thư mục phải có tệp .docx, .md hoặc .txt', en: 'The folder must hold .docx, .md or .txt files' },
      );
    }
    const problems: Problem[] = [];
    const dates: string[] = [];
    for (const path of paths) {
      const { file, problem } = await readDraft(io, path);
      if (problem) {
        problems.push(problem);
        continue;
      }
      const day = draftDate(file.text, given, asOf);
      dates.push(`${file.path}: ${dateWords(day, lang)}`);
      problems.push(...checkCitations(plan, file, day.date));
    }
    const vi = lang === 'vi';
    const outdated = problems.filter((p) => p.severity === 'error').length;
    const verdict = vi
      ? `Đã soát ${paths.length} dự thảo: ${outdated ? `${outdated} chỗ phải sửa` : 'không có căn cứ nào đã cũ'}.`
      : `${paths.length} drafts looked through: ${outdated ? `${outdated} to mend` : 'no outdated basis'}.`;
    const text = findingsText(io, settings, { problems, rules: CITATIONS, command: 'plan cite', verdict });
    io.out(settings.format === 'text' ? `${dates.map((d) => screen.paint.dim(d)).join('\n')}\n\n${text}` : text);
    return outdated ? FINDINGS : FINE;
  },
};
