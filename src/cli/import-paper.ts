/** `plan import`: the paper read, and where a plan is to be written, the plan. */
import { join, resolve } from 'node:path';
import type { CivilDate } from '../calendar/civil.ts';
import { bodiesIn } from '../catalogues/bodies.ts';
import { namesOf, withShortForms } from '../catalogues/catalogue.ts';
import { kindInPlan } from '../catalogues/plan-agencies.ts';
import type { ReadText } from '../edits/files.ts';
import { stateAfter, stateOf } from '../edits/state.ts';
import { MOST_PAPER_LINES, MOST_PAPER_PARAGRAPH } from '../files/bounds.ts';
import { catalogueText } from '../files/catalogues.ts';
import { findPlanFolder } from '../files/find-plan.ts';
import { restoreKilled } from '../files/lock.ts';
import { type PaperFile, readPaperFile } from '../files/papers.ts';
import { shownFrom } from '../files/work-tree.ts';
import { type Rewrite, writeAll } from '../files/write-all.ts';
import type { PaperRead } from '../import/paper.ts';
import type { CatalogueEntry, PlanDraft } from '../import/plan-draft.ts';
import type { Plan } from '../model/plan.ts';
import { newFindings } from '../rules/new-findings.ts';
import type { DocxLine } from '../source/docx-lines.ts';
import { readFullYaml } from '../source/full-yaml.ts';
import { parseFile } from '../source/parse.ts';
import type { ImportText, ImportView, Outcome } from '../views/import.ts';
import { both } from '../words/language.ts';
import { number } from '../words/numbers.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';
import { loadPlan } from './load.ts';
import type { LoadedPlan } from './loaded-plan.ts';
import { bodiesOfPlan } from './options/agency.ts';
import { makeFolder, writeEdited } from './write.ts';

export interface ImportAsked {
  readonly file: string;
  readonly dryRun: boolean;
  readonly text: boolean;
  readonly into: string | undefined;
  readonly to: string | undefined;
  /** what is to be written together with a new plan */
  readonly beside?: (plan: Plan | undefined) => Promise<readonly Rewrite[]>;
}

function catalogues(): CatalogueEntry[] {
  const bodies = (['departments', 'ministries', 'other-bodies'] as const).flatMap((name) => bodiesIn(name, catalogueText(name)));
  return withShortForms(bodies, catalogueText('short-forms')).map((body) => ({
    id: body.id,
    names: namesOf(body),
    kind: kindInPlan(body),
    level: body.level,
  }));
}

async function docxLines(file: Extract<PaperFile, { docx: Uint8Array }>): Promise<DocxLine[]> {
  const { NotADocument, readDocxLines } = await import('../import/door.ts');
  try {
    return readDocxLines(file.docx);
  } catch (error) {
    if (!(error instanceof NotADocument)) throw error;
    throw new CannotRun(
      both(`“${file.shown}” hỏng hoặc không phải tệp Word`, `"${file.shown}" is damaged or no Word document`),
      both('Mở bằng Word, lưu lại thành .docx rồi chạy lại', 'Open it in Word, save it as .docx and run again'),
    );
  }
}

const readText: ReadText = (shown, text) => parseFile(shown, Buffer.from(text), readFullYaml);

/** Every sentence is read word by word with all names of bodies: a paper that none has ever written is refused rather than read for ever. */
function holdToBounds(shown: string, lines: readonly { readonly text: string }[]): void {
  const long = lines.findIndex(({ text }) => text.length > MOST_PAPER_PARAGRAPH);
  const [paragraph, most] = [number(MOST_PAPER_PARAGRAPH, 'vi'), number(MOST_PAPER_LINES, 'vi')];
  if (long >= 0) {
    throw new CannotRun(
      both(
        `“${shown}”, dòng ${long + 1}: đoạn dài hơn ${paragraph} ký tự`,
        `"${shown}", line ${long + 1}: a paragraph of more than ${MOST_PAPER_PARAGRAPH} characters`,
      ),
      both('Tách mỗi khoản, mỗi gạch đầu dòng thành một đoạn', 'Give each clause and each dash a paragraph of its own'),
    );
  }
  if (lines.length > MOST_PAPER_LINES) {
    throw new CannotRun(
      both(`“${shown}” có hơn ${most} đoạn`, `"${shown}" has more than ${MOST_PAPER_LINES} paragraphs`),
      both(
        'Tách văn bản ra nhiều tệp, thêm từng tệp bằng --into',
        'Divide the paper into several files and add each with --into',
      ),
    );
  }
}

export async function importPaperFile(io: Io, asOf: CivilDate, asked: ImportAsked): Promise<ImportView | ImportText> {
  const file = readPaperFile(io.cwd, asked.file, io.readStdin);
  const { draftPlan, linesOfDocx, linesOfText, readPaper, textOfDocx } = await import('../import/door.ts');
  const docx = 'docx' in file ? await docxLines(file) : undefined;
  if (asked.text) return { text: docx ? textOfDocx(docx) : (file as { text: string }).text };
  const lines = docx ? linesOfDocx(docx) : linesOfText((file as { text: string }).text);
  holdToBounds(file.shown, lines);
  const known = catalogues();
  const target = asked.into ?? asked.to ?? 'plan';
  // What a killed run left half done is no plan yet; that of a plan below the folder is taken back when it is loaded.
  if (!asked.dryRun) restoreKilled(resolve(io.cwd, target));
  const folder = findPlanFolder(resolve(io.cwd, target), false);
  const there = folder === undefined || asked.dryRun ? undefined : await loadPlan(io, target, true, true);
  const register = there?.plan ? bodiesOfPlan(there.plan) : [];
  const paper = readPaper(lines, [...register, ...known]);
  const view = (draft: PlanDraft, outcome: Outcome): ImportView => ({
    file: file.shown,
    paper,
    joined: draft.agencies.filter((a) => a.spellings.length > 1),
    collective: draft.agencies.filter((a) => a.collective),
    outcome,
  });
  if (asked.dryRun) return view(draftPlan(paper, known, [], { tasks: [], agencies: [] }), { kind: 'dry' });
  if (!paper.duties.length) {
    throw new CannotRun(
      both(
        'Không đọc được nhiệm vụ nào trong văn bản này, nên chưa ghi gì',
        'No task was read in this paper, so nothing was written',
      ),
      both('Xem chương trình đọc được gì: plan import TỆP --dry-run', 'See what was read: plan import FILE --dry-run'),
    );
  }
  if (there?.plan && folder !== undefined)
    return view(...(await intoPlan(io, asOf, asked, paper, known, { ...there, plan: there.plan }, folder)));
  if (asked.into !== undefined || there) {
    throw new CannotRun(
      both(`Không đọc được kế hoạch nào trong “${target}”`, `No plan can be read in "${target}"`),
      both('Kiểm tra lại đường dẫn sau --into, hoặc chạy plan validate', 'Check the path after --into, or run plan validate'),
    );
  }
  const draft = draftPlan(paper, known, [], { tasks: [], agencies: [] });
  return view(draft, await writeNew(io, asOf, resolve(io.cwd, target), paper, draft, asked.beside));
}

async function writeNew(
  io: Io,
  asOf: CivilDate,
  folder: string,
  paper: PaperRead,
  draft: PlanDraft,
  beside: ImportAsked['beside'] = async () => [],
): Promise<Outcome> {
  const { planFiles } = await import('../import/door.ts');
  const shown = shownFrom(io.cwd, folder);
  const files = planFiles(paper, draft, asOf);
  const judge = { asOf, read: readText, folder: shown };
  const { problems, built } = stateAfter(stateOf([], judge), files, judge);
  const own = files.map(
    (f): Rewrite => ({ path: join(folder, f.path), shown: `${shown}/${f.path}`, was: undefined, now: f.text }),
  );
  const all = [...own, ...(await beside(built.plan))];
  makeFolder(io, shown);
  writeAll(folder, all, io.atWrite);
  return { kind: 'written', folder: shown, files: files.map((f) => `${shown}/${f.path}`), findings: problems.length };
}

async function intoPlan(
  io: Io,
  asOf: CivilDate,
  asked: ImportAsked,
  paper: PaperRead,
  known: readonly CatalogueEntry[],
  { plan, inputs }: LoadedPlan & { readonly plan: Plan },
  folder: string,
): Promise<[PlanDraft, Outcome]> {
  const { additions, draftPlan, missingFrom, samePaper } = await import('../import/door.ts');
  const shown = shownFrom(io.cwd, folder);
  const register = bodiesOfPlan(plan);
  const taken = { tasks: plan.tasks.map((t) => t.id), agencies: register.map((b) => b.id) };
  const draft = draftPlan(paper, known, register, taken);
  if (samePaper(plan, paper)) return [draft, { kind: 'same', folder: shown, missing: missingFrom(plan, paper) }];
  if (asked.into === undefined) {
    throw new CannotRun(
      both(`Đã có một kế hoạch khác ở “${shown}”, không ghi đè`, `There is another plan in "${shown}", which is not overwritten`),
      both(
        `Thêm vào kế hoạch đó: --into ${shown}; hoặc ghi chỗ khác: --to THƯ-MỤC`,
        `Add to it: --into ${shown}; or write elsewhere: --to FOLDER`,
      ),
    );
  }
  const judge = { asOf, read: readText, folder: shown };
  const before = stateOf(inputs, judge);
  const after = stateAfter(before, additions(plan, paper, draft, before, readText), judge);
  const files = writeEdited(io, folder, before.files, after.files);
  return [
    draft,
    {
      kind: 'added',
      folder: shown,
      files,
      tasks: draft.tasks.length,
      findings: newFindings(after.problems, before.problems).length,
    },
  ];
}
