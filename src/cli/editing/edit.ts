/** The frame of every command that changes a plan: made up in memory, judged, shown or written, and perhaps committed. */
import type { FileChange, ReadText } from '../../edits/files.ts';
import type { PlanState } from '../../edits/state.ts';
import type { Plan } from '../../model/plan.ts';
import type { Register } from '../../tracking/register.ts';
import type { EditedFile, EditView } from '../../views/edit.ts';
import { both, type Text } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { CannotRun } from '../errors.ts';
import type { LoadedPlan } from '../loaded-plan.ts';
import type { Arguments, Options } from '../option.ts';
import { readablePlan } from '../readable.ts';
import type { Copied } from './copies.ts';
import type { editOptions } from './edit-options.ts';

/** A change made up, and what is said of it. */
export interface Made {
  readonly changes: readonly FileChange[];
  readonly copies?: readonly Copied[];
  readonly done: readonly Text[];
  /** what the plan is like after it; both registers stand on the as-of day */
  readonly after?: (after: Register, before: Register) => readonly Text[];
  /** subject of the commit */
  readonly message: string;
}

/** What a change is made up of. */
export interface Editing {
  readonly plan: Plan;
  readonly state: PlanState;
  readonly read: ReadText;
  readonly register: Register;
}

type EditInput = Input<typeof editOptions & Options, Arguments>;

/** A file changed under us: so often it is all made up again, on what the file holds then. */
const MOST_TRIES = 4;

/** Runs `make` on the plan as it is, judges what it made, and writes it. `make` may be called again, and must then ask nothing. */
export async function edit(input: EditInput, make: (editing: Editing) => Promise<Made> | Made): Promise<EditView> {
  const { settings } = input;
  if (settings.at !== undefined) {
    throw new CannotRun(
      both('Một phiên bản cũ thì không sửa được', 'A revision cannot be changed'),
      both('Bỏ --at để sửa các tệp đang có', 'Take --at out to change the files as they are'),
    );
  }
  const { ChangedMeanwhile } = await import('../../files/write-all.ts');
  const { loadBuilt } = await import('../load.ts');
  let loaded = await input.built();
  for (let tries = 1; ; tries++) {
    try {
      return await once(input, loaded, make);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || tries === MOST_TRIES) throw error;
      loaded = await loadBuilt(input.io, settings);
    }
  }
}

async function once({ io, settings, asOf, options }: EditInput, loaded: LoadedPlan, make: (e: Editing) => Promise<Made> | Made) {
  const [{ parseFile }, { readFullYaml }, { countErrors, stateAfter, stateOf }, { newFindings }, { buildRegister }] =
    await Promise.all([
      import('../../source/parse.ts'),
      import('../../source/full-yaml.ts'),
      import('../../edits/state.ts'),
      import('../../rules/new-findings.ts'),
      import('../../tracking/register.ts'),
    ]);
  const plan = await readablePlan(loaded, settings.lang);
  const read: ReadText = (shown, content) => parseFile(shown, Buffer.from(content), readFullYaml);
  const judge = { asOf, folder: loaded.folder, read };
  const state = stateOf(loaded.inputs, judge);
  const register = buildRegister(plan, asOf);
  const made = await make({ plan, state, read, register });
  const after = stateAfter(state, made.changes, judge);
  const files = changedFiles(state, after);
  const problems = newFindings(after.problems, state.problems);
  const errors = problems.filter((p) => p.severity === 'error');
  const view = { files, copied: [], done: made.done, after: [], problems } satisfies Partial<EditView>;
  if (errors.length && countErrors(after) > countErrors(state)) return { ...view, outcome: 'refused', problems: errors } as const;
  if (!files.length && !made.copies?.length) return { ...view, outcome: 'nothing' } as const;
  const told = after.built.plan ? [...(made.after?.(buildRegister(after.built.plan, asOf), register) ?? [])] : [];
  const copied = (made.copies ?? []).map(({ path }) => shownIn(loaded, path));
  const outcome = { ...view, after: told, copied };
  if (options.dryRun) return { ...outcome, outcome: 'dry-run' } as const;
  const root = loaded.root as string;
  if (options.commit) (await import('./commit.ts')).needRepository(io, root);
  const { writeEdited } = await import('../write.ts');
  const { copiesToWrite } = await import('./copies.ts');
  const more = copiesToWrite(root, made.copies ?? [], (path) => shownIn(loaded, path));
  const written = writeEdited(io, root, state.files, after.files, more);
  if (!options.commit) return { ...outcome, outcome: 'written' } as const;
  const { commitFiles } = await import('./commit.ts');
  return { ...outcome, outcome: 'written', commit: commitFiles(io, root, written, made.message) } as const;
}

const shownIn = ({ folder }: LoadedPlan, path: string) => (folder === '.' || !folder ? path : `${folder}/${path}`);

/** The files that differ, those that are new and those that are gone. */
function changedFiles(before: PlanState, after: PlanState): EditedFile[] {
  const old = new Map(before.files.map((f) => [f.path, f.parsed.file]));
  const now = new Map(after.files.map((f) => [f.path, f.parsed.file]));
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path): EditedFile[] => {
    const [was, is] = [old.get(path), now.get(path)];
    return was?.text === is?.text ? [] : [{ path: (is ?? was)?.path ?? path, before: was?.text, after: is?.text }];
  });
}
