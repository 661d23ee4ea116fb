/** Runs a command on many plans, one after the other, so that only one of them is in memory. */
import { resolve } from 'node:path';
import { CannotDo } from '../../files/fault.ts';
import { isFolder } from '../../files/find-plan.ts';
import { planFoldersBelow, realFolder } from '../../files/plan-folders.ts';
import { shownFrom } from '../../files/work-tree.ts';
import type { Folder, Gathered, NoAnswer } from '../../views/many/gathered.ts';
import { GROUPING_WORDS } from '../../words/groupings.ts';
import { both } from '../../words/language.ts';
import { type AnyCommand, type AnyMany, FINDINGS, FINE } from '../command.ts';
import { CannotRun } from '../errors.ts';
import { inputOf, type Typed } from '../input.ts';
import type { Io } from '../io.ts';
import { choose } from '../options/choice.ts';
import { formatNamed, putOut } from '../output.ts';
import { pageOf, quoted, settingsOf } from '../settings.ts';

/** The folders of plans in and below those that were named, each once; a named one without any is told. */
function* planFolders(dirs: readonly string[], io: Io, without: NoAnswer[]): Generator<string> {
  const seen = new Set<string>();
  for (const dir of dirs) {
    const root = resolve(io.cwd, dir);
    let found = 0;
    for (const folder of isFolder(root) ? planFoldersBelow(root) : []) {
      found++;
      const real = realFolder(folder);
      if (!seen.has(real)) yield folder;
      seen.add(real);
    }
    if (found) continue;
    const reason = isFolder(root)
      ? both('không có kế hoạch nào (plan.yaml)', 'no plan (plan.yaml) is in it')
      : both('không có thư mục này', 'there is no such folder');
    without.push({ folder: shownFrom(io.cwd, root), reason });
  }
}

const NOT_WITH_ALL = { dir: '-C', at: '--at' } as const;

function refuseOthers(options: Typed['options']) {
  for (const [key, flag] of Object.entries(NOT_WITH_ALL))
    if (options[key] !== undefined)
      throw new CannotRun(
        both(`${flag} không đi cùng --all`, `${flag} does not go with --all`),
        both('Ghi các thư mục sau --all: --all thu-muc-1 thu-muc-2', 'Name the folders behind --all: --all one two'),
      );
}

/** A fault of the program itself in one plan must not take the answer of the others away. */
const reasonOf = (error: unknown): NoAnswer['reason'] => {
  if (error instanceof CannotDo) return error.text;
  const message = error instanceof Error ? error.message : String(error);
  return both(`lỗi ngoài dự kiến: ${message}`, `an unexpected fault: ${message}`);
};

/** What is kept holds no piece of a file's text, which would keep the whole of it; findings are left as they are. */
const freed = <K extends object>(kept: K): K => ('problems' in kept ? kept : (JSON.parse(JSON.stringify(kept)) as K));

/** The program that runs: its commands and its version. */
interface Running {
  readonly commands: readonly AnyCommand[];
  readonly version: string;
}

/** Answers for all plans in the folders that were typed and below; the exit code says whether all of them answered, and well. */
export async function runAll(definition: AnyCommand, how: AnyMany, typed: Typed, io: Io, program: Running): Promise<number> {
  const { all, groupBy, ...options } = typed.options as Typed['options'] & { all: true | readonly string[]; groupBy?: string };
  refuseOthers(options);
  const settings = settingsOf(options, io, program.version);
  const by = groupBy === undefined ? undefined : choose('--group-by', groupBy, GROUPING_WORDS);
  const name = formatNamed(options, how.formats);
  const plans: (object & Folder)[] = [];
  const without: NoAnswer[] = [];
  const unfit: NoAnswer[] = [];
  let first: unknown;
  for (const dir of planFolders(all === true ? ['.'] : all, io, without)) {
    const folder = shownFrom(io.cwd, dir);
    const at: Folder = { folder, typed: quoted(folder) };
    let asked = false;
    try {
      const input = await inputOf(definition, { ...typed, options }, { ...settings, dir }, io, program.commands);
      asked = true;
      plans.push({ ...freed(await how.keep({ ...at, input, definition, format: name })), ...at });
    } catch (error) {
      first ??= error;
      // What a plan does not have cannot be asked of it: its figures are none.
      const list = !asked && error instanceof CannotDo ? unfit : without;
      list.push({ folder, reason: reasonOf(error) });
    }
  }
  // Where no plan at all knows what was typed, it was mistyped.
  if (!plans.length && unfit.length && !without.length) throw first;
  if (!plans.length && !without.length && !unfit.length) throw new CannotRun(both('Không có kế hoạch nào', 'There is no plan'));
  const gathered: Gathered<object> = { asOf: settings.asOf, plans, without, unfit };
  const view = how.view(gathered, { by, full: options.full === true });
  const format = how.formats[name];
  if (!format) throw new Error(`${definition.name} has no format`);
  await putOut(view, format, { io, page: pageOf(options, io, settings), output: options.output, folder: false });
  const lacking = without.length > 0 || plans.some((p) => Number((p as { unreadable?: number }).unreadable) > 0);
  return lacking || how.finds?.(view) ? FINDINGS : FINE;
}
