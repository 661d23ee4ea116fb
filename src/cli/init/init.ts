/** `plan init`: a new plan where there is none, with what editors, git and CI want beside it. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { applyChanges, type ReadText } from '../../edits/files.ts';
import { stateOf } from '../../edits/state.ts';
import { findPlanFolder } from '../../files/find-plan.ts';
import { restoreKilled } from '../../files/lock.ts';
import { type Rewrite, writeAll } from '../../files/write-all.ts';
import type { Plan } from '../../model/plan.ts';
import { readFullYaml } from '../../source/full-yaml.ts';
import { parseFile } from '../../source/parse.ts';
import type { EditedFile, EditView } from '../../views/edit.ts';
import { both, type Text } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { typed } from '../editing/ask.ts';
import { CannotRun } from '../errors.ts';
import type { Io } from '../io.ts';
import { type Arguments, plain } from '../option.ts';
import { makeFolder } from '../write.ts';
import { bodiesOf, catalogueFor, issuerOf } from './bodies.ts';
import type { initOptions } from './options.ts';
import { planTexts } from './plan-text.ts';
import { schemasFrom, surroundings } from './surroundings.ts';

type InitInput = Input<typeof initOptions, Arguments>;

const read: ReadText = (shown, text) => parseFile(shown, Buffer.from(text), readFullYaml);

interface Begun {
  /** path below the folder of the plan to content; what is there already is left out */
  readonly texts: Readonly<Record<string, string>>;
  readonly plan: Plan | undefined;
  readonly done: Text;
}

/** The plan that the answers describe. */
async function fromAnswers(input: InitInput, dir: string): Promise<Begun> {
  const { options, asOf } = input;
  const title = await typed(
    input,
    options.title,
    plain('tên', 'title'),
    both('tên kế hoạch', 'the title of the plan'),
    '--title "…"',
  );
  const name = await typed(
    input,
    options.issuer,
    plain('cơ quan', 'body'),
    both('cơ quan ban hành, ví dụ: UBND tỉnh Sóc Trăng', 'the issuing body, such as: UBND tỉnh Sóc Trăng'),
    '--issuer "UBND tỉnh …"',
  );
  const issuer = issuerOf(name.trim());
  if (!issuer.id) {
    throw new CannotRun(both(`Tên cơ quan “${name}” không có chữ nào`, `"${name}" is no name of a body`));
  }
  const bodies = bodiesOf(options.catalogue ?? catalogueFor(issuer.level), issuer, options.date ?? asOf);
  const texts = planTexts({ title, issuer, bodies, number: options.number, date: options.date, today: asOf }, schemasFrom(dir));
  const changes = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const { built, problems } = stateOf(applyChanges([], changes, read, dir), { asOf, read, folder: dir });
  const [fault] = problems.filter((p) => p.severity === 'error');
  if (fault) {
    throw new CannotRun(
      both(`Chưa ghi gì: ${fault.message.vi}`, `Nothing was written: ${fault.message.en}`),
      both('Xem lại tên và cơ quan ban hành', 'Look at the title and the issuing body again'),
    );
  }
  const count = built.plan?.agencies.size ?? 0;
  const none = !bodies.length && options.catalogue !== 'none';
  const [few, fewer] = none
    ? [' Danh mục không có cơ quan nào của cấp này vào ngày đó.', ' The catalogue has no body of that level on that day.']
    : ['', ''];
  return {
    texts,
    plan: built.plan,
    done: both(
      `Đã tạo kế hoạch “${title}”, ${count} cơ quan, một nhiệm vụ mẫu.${few}`,
      `The plan "${title}" is there, with ${count} bodies and one task to show the form.${fewer}`,
    ),
  };
}

/** Files that are new, and the paths of those that are there already and stay as they are; all from the folder that one stands in. */
function sorted(io: Io, wanted: Readonly<Record<string, string>>): { readonly files: EditedFile[]; readonly kept: string[] } {
  const kept = Object.keys(wanted).filter((path) => existsSync(join(io.cwd, path)));
  const files = Object.entries(wanted)
    .filter(([path]) => !kept.includes(path))
    .map(([path, after]): EditedFile => ({ path, before: undefined, after }));
  return { files, kept };
}
const rewrites = (io: Io, files: readonly EditedFile[]): Rewrite[] =>
  files.map(({ path, after }) => ({ path: join(io.cwd, path), shown: path, was: undefined, now: after }));

type Made = ReturnType<typeof sorted> & { readonly done: Text };
type Around = (plan: Plan | undefined) => Promise<Record<string, string>>;

/** Writes the plan that the answers describe, with what stands around it. */
async function makeFromAnswers(input: InitInput, root: string, dir: string, around: Around): Promise<Made> {
  const { io, options } = input;
  const { texts, plan, done } = await fromAnswers(input, dir);
  const own = Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${dir}/${path}`, text]));
  const made = sorted(io, { ...own, ...(await around(plan)) });
  if (!options.dryRun) {
    makeFolder(io, dir);
    writeAll(root, rewrites(io, made.files), io.atWrite);
  }
  return { ...made, done };
}

/** Writes the plan that a paper holds, by the way of `plan import`, with what stands around it. */
async function makeFromPaper(input: InitInput, file: string, dir: string, around: Around): Promise<Made> {
  const { io, asOf, options } = input;
  const { importPaperFile } = await import('../import-paper.ts');
  let made: ReturnType<typeof sorted> | undefined;
  const beside = async (plan: Plan | undefined) => {
    made = sorted(io, await around(plan));
    return rewrites(io, made.files);
  };
  const view = await importPaperFile(io, asOf, { file, dryRun: options.dryRun, text: false, into: undefined, to: dir, beside });
  if (!made) await beside(undefined);
  const tasks = 'paper' in view ? view.paper.duties.length : 0;
  return {
    ...(made as unknown as ReturnType<typeof sorted>),
    done: both(`Đọc ${tasks} nhiệm vụ từ ${file} vào ${dir}/.`, `Read ${tasks} tasks from ${file} into ${dir}/.`),
  };
}

export async function init(input: InitInput): Promise<EditView> {
  const { options, io, settings } = input;
  const root = resolve(io.cwd, options.to);
  const dir = relative(io.cwd, root).split('\\').join('/');
  if (!dir || dir.startsWith('..')) {
    throw new CannotRun(
      both('Kế hoạch phải nằm trong một thư mục bên dưới thư mục này', 'The plan must lie in a folder below this one'),
      both('Ví dụ: --to plan', 'For example: --to plan'),
    );
  }
  if (!options.dryRun) restoreKilled(root);
  if (existsSync(root) && findPlanFolder(root, false) !== undefined) {
    throw new CannotRun(
      both(`Đã có kế hoạch ở “${dir}”`, `There is a plan in "${dir}" already`),
      both(`Xem: plan -C ${dir}; thêm nhiệm vụ: plan add -C ${dir}`, `See: plan -C ${dir}; add tasks: plan add -C ${dir}`),
    );
  }
  const around: Around = (plan) => surroundings(dir, options.ci, settings.version, plan);
  const { files, kept, done } =
    options.from === undefined
      ? await makeFromAnswers(input, root, dir, around)
      : await makeFromPaper(input, options.from, dir, around);
  const at = dir === 'plan' ? '' : ` -C ${dir}`;
  return {
    outcome: options.dryRun ? 'dry-run' : 'written',
    files,
    copied: [],
    done: [done],
    after: [
      ...(kept.length ? [both(`Giữ nguyên tệp đã có: ${kept.join(', ')}.`, `Left as they are: ${kept.join(', ')}.`)] : []),
      both('Những chỗ ghi “cần xác nhận” là suy đoán: xem lại.', 'What is marked "cần xác nhận" is a guess: look at it.'),
      both(
        `Tiếp theo: plan${at} (xem), plan add${at} (thêm nhiệm vụ), plan validate${at} (kiểm tra).`,
        `Next: plan${at}, plan add${at}, plan validate${at}.`,
      ),
    ],
    problems: [],
  };
}
