/** `plan init`: a new plan where there is none, with what editors, git and CI want beside it. */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { applyChanges, type ReadText } from '../../edits/files.ts';
import { stateOf } from '../../edits/state.ts';
import { findPlanFolder } from '../../files/find-plan.ts';
import { type Rewrite, writeAll } from '../../files/write-all.ts';
import type { Plan } from '../../model/plan.ts';
import { readFullYaml } from '../../source/full-yaml.ts';
import { parseFile } from '../../source/parse.ts';
import type { EditedFile, EditView } from '../../views/edit.ts';
import { both, type Text } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { typed } from '../editing/ask.ts';
import { CannotRun } from '../errors.ts';
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

/** The plan that a paper holds, written by the way of `plan import`. */
async function fromPaper(input: InitInput, dir: string, file: string): Promise<Begun> {
  const { io, asOf, options } = input;
  const [{ importPaperFile }, { loadPlan }] = await Promise.all([import('../import-paper.ts'), import('../load.ts')]);
  const view = await importPaperFile(io, asOf, { file, dryRun: options.dryRun, text: false, into: undefined, to: dir });
  const tasks = 'paper' in view ? view.paper.duties.length : 0;
  const plan = options.dryRun ? undefined : (await loadPlan(io, dir)).plan;
  return {
    texts: {},
    plan,
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
  if (existsSync(root) && findPlanFolder(root, false) !== undefined) {
    throw new CannotRun(
      both(`Đã có kế hoạch ở “${dir}”`, `There is a plan in "${dir}" already`),
      both(`Xem: plan -C ${dir}; thêm nhiệm vụ: plan add -C ${dir}`, `See: plan -C ${dir}; add tasks: plan add -C ${dir}`),
    );
  }
  const begun = options.from === undefined ? await fromAnswers(input, dir) : await fromPaper(input, dir, options.from);
  const around = await surroundings(dir, options.ci, settings.version, begun.plan);
  const wanted = {
    ...Object.fromEntries(Object.entries(begun.texts).map(([path, text]) => [`${dir}/${path}`, text])),
    ...around,
  };
  const kept = Object.keys(wanted).filter((path) => existsSync(join(io.cwd, path)));
  const files = Object.entries(wanted)
    .filter(([path]) => !kept.includes(path))
    .map(([path, after]): EditedFile => ({ path, before: undefined, after }));
  if (!options.dryRun) {
    makeFolder(io, dir);
    const changes = files.map(
      ({ path, after }): Rewrite => ({ path: join(io.cwd, path), shown: path, was: undefined, now: after }),
    );
    writeAll(root, changes, io.atWrite);
  }
  const at = dir === 'plan' ? '' : ` -C ${dir}`;
  return {
    outcome: options.dryRun ? 'dry-run' : 'written',
    files,
    copied: [],
    done: [begun.done],
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
