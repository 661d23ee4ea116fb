/** Scenarios for the gate: an edit of the example plan, the verdict that it must get, and the code that says why. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '../../../src/calendar/civil.ts';
import { comparePlans } from '../../../src/changes/plans.ts';
import { readYaml } from '../../../src/files/read-yaml.ts';
import { type GateResult, runGate } from '../../../src/gate/gate.ts';
import { buildPlan } from '../../../src/model/build.ts';
import { buildRegister } from '../../../src/tracking/register.ts';
import { repository } from '../../cli/run.ts';

/** path below the plan's folder to text */
export type Files = Map<string, string>;
export type Edit = (files: Files) => void;

export interface Scenario {
  readonly name: string;
  readonly verdict: 'shut' | 'open';
  /** of the findings of the change, where it is shut: this one must be among them */
  readonly code?: string;
  /** what the base has before, on top of the example plan */
  readonly given?: Edit;
  readonly edit: Edit;
  /** the day of the check */
  readonly on: string;
}

/** On this day of the example plan 9 duties are overdue and 4 were done late. */
export const DAY = '2016-07-15';

export const all =
  (...edits: readonly Edit[]): Edit =>
  (files) => {
    for (const edit of edits) edit(files);
  };
const textOf = (files: Files, path: string) => {
  const text = files.get(path);
  if (text === undefined) throw new Error(`no such file: ${path}`);
  return text;
};
/** Puts `to` where `from` stands, which must be there. */
export const put =
  (path: string, from: string, to: string): Edit =>
  (files) => {
    const text = textOf(files, path);
    if (!text.includes(from)) throw new Error(`${path} does not hold: ${from}`);
    files.set(
      path,
      text.replace(from, () => to),
    );
  };
export const append =
  (path: string, text: string): Edit =>
  (files) => {
    files.set(path, `${files.get(path) ?? ''}${text}`);
  };
export const write =
  (path: string, text: string): Edit =>
  (files) => {
    files.set(path, text);
  };
export const drop =
  (path: string): Edit =>
  (files) => {
    textOf(files, path);
    files.delete(path);
  };
export const move =
  (from: string, to: string): Edit =>
  (files) => {
    files.set(to, textOf(files, from));
    files.delete(from);
  };

/** The tasks in one table in the place of their files, each an item of it. */
export const tabled: Edit = (files) => {
  const items: string[] = [];
  for (const [path, text] of files) {
    if (!path.startsWith('tasks/')) continue;
    const lines = text.split('\n').filter((line) => line && !line.startsWith('# yaml-language-server'));
    const first = lines.findIndex((line) => !line.startsWith('#'));
    items.push(lines.map((line, k) => `  ${k < first ? '' : k === first ? '- ' : '  '}${line}\n`).join(''));
    files.delete(path);
  }
  files.set('tasks.yaml', `tasks:\n${items.join('')}`);
};

export const task = (id: string) => `tasks/${id}.yaml`;
/** A new entry of the plan's history. */
export const history = (tasks: string, document = '{ number: 77/QĐ-UBND, date: 2016-07-10 }'): Edit =>
  append('plan.yaml', `  - { version: 3, date: 2016-07-10, change: Điều chỉnh, document: ${document}, tasks: [${tasks}] }\n`);
/** A new entry at the end of a task's log. */
export const entry = (id: string, line: string): Edit => append(task(id), `  - ${line}\n`);

type Extra = Partial<Pick<Scenario, 'given' | 'on'>>;
export const shut = (code: string, name: string, edit: Edit, extra: Extra = {}): Scenario => ({
  name,
  verdict: 'shut',
  code,
  edit,
  on: DAY,
  ...extra,
});
export const open = (name: string, edit: Edit, extra: Extra = {}): Scenario => ({
  name,
  verdict: 'open',
  edit,
  on: DAY,
  ...extra,
});

const EXAMPLE = join(repository, 'examples/tinh-vi-du/plan');
/** The example plan as it is. */
export function example(): Files {
  const paths = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).filter((p) => p.endsWith('.yaml'));
  return new Map(paths.sort().map((p) => [p, readFileSync(join(EXAMPLE, p), 'utf8')]));
}

async function stateOf(files: Files, asOf: CivilDate) {
  const inputs = await Promise.all(
    [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([path, text]) => ({ path, parsed: await readYaml(`plan/${path}`, new TextEncoder().encode(text)) })),
  );
  const built = buildPlan(inputs);
  if (!built.plan) throw new Error(`no plan: ${JSON.stringify(built.problems.map((p) => p.message.en))}`);
  const register = buildRegister(built.plan, asOf);
  return { built, register };
}

/** Most scenarios stand on the example plan as it is: it is read once for each day. */
const plain = new Map<string, ReturnType<typeof stateOf>>();
function baseOf(files: Files, isPlain: boolean, on: CivilDate) {
  const known = isPlain ? plain.get(on) : undefined;
  const state = known ?? stateOf(files, on);
  if (isPlain) plain.set(on, state);
  return state;
}

/** What the gate of a pull request says of a scenario; `form` writes both states in another form. */
export async function judged({ given, edit, on }: Scenario, form: Edit = () => {}): Promise<GateResult> {
  const before = example();
  given?.(before);
  const after = new Map(before);
  edit(after);
  form(before);
  form(after);
  const base = await baseOf(before, given === undefined && form.length === 0, on as CivilDate);
  const head = await stateOf(after, on as CivilDate);
  return runGate({
    register: head.register,
    built: head.built,
    base: { built: base.built, register: base.register, comparison: comparePlans(base.register, head.register) },
    failOn: 'none',
    grace: 0,
    soon: 7,
    agency: undefined,
    newOnly: true,
  });
}
