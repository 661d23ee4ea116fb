/** What a command is given: its options read, and the plan, loaded once and only if somebody asks. */
import type { Plan } from '../model/plan.ts';
import type { AnyCommand, Input } from './command.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';
import type { Arguments, Asking, Options } from './option.ts';
import type { CommonOptions, Settings } from './settings.ts';

/** Calls `make` once, whoever asks. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What the parser found: options by name, arguments in order. */
export interface Typed {
  readonly options: CommonOptions & Readonly<Record<string, unknown>>;
  readonly args: readonly string[];
}

export async function inputOf(
  { options = {}, arguments: taken = {} }: AnyCommand,
  typed: Typed,
  settings: Settings,
  io: Io,
): Promise<Input<Options, Arguments>> {
  const built = once(async () => (await import('../commands/load.ts')).loadBuilt(io, settings));
  const plan = once(async (): Promise<Plan> => {
    const loaded = await built();
    if (loaded.plan) return loaded.plan;
    const { renderProblems } = await import('../render/terminal/problems.ts');
    throw new CannotRun(
      {
        vi: 'Không đọc được plan.yaml, nên chưa biết gì về kế hoạch',
        en: 'plan.yaml cannot be read, so nothing is known of the plan',
      },
      {
        vi: 'Sửa các lỗi ở trên rồi chạy lại; kiểm tra: plan validate',
        en: 'Mend the errors above and run again; to check: plan validate',
      },
      renderProblems(
        loaded.problems.filter((p) => /(^|\/)plan\.ya?ml$/.test(p.place.file.path)),
        settings.lang,
      ),
    );
  });
  const register = once(async () => {
    const [known, { buildRegister }] = await Promise.all([plan(), import('../tracking/register.ts')]);
    return buildRegister(known, settings.asOf);
  });
  const asking = (name: string): Asking => ({
    name,
    asOf: settings.asOf,
    lang: settings.lang,
    plan: async () => (await built()).plan,
  });
  const read: Record<string, unknown> = {};
  for (const [key, option] of Object.entries(options as Options)) {
    const name = /--[\w-]+/.exec(option.flags)?.[0] ?? option.flags;
    read[key] = await option.read(typed.options[camel(name)], asking(name));
  }
  const args: Record<string, unknown> = {};
  let at = 0;
  for (const [key, argument] of Object.entries(taken as Arguments)) {
    const own = argument.word.includes('...') ? typed.args.slice(at) : typed.args.slice(at, at + 1);
    at += own.length;
    args[key] = await argument.read(own, asking(argument.word));
  }
  return { options: read, args, asOf: settings.asOf, settings, io, built, plan, register };
}

/** "--fail-on" as the parser names it: failOn. */
const camel = (flag: string) => flag.replace(/^--/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
