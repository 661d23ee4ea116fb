import { command } from '../cli/command.ts';
import { CannotRun } from '../cli/errors.ts';
import { json, raw, text } from '../cli/formats.ts';
import { optional, plain } from '../cli/option.ts';
import type { Plan } from '../model/plan.ts';
import type { DiffView } from '../views/changes.ts';
import { both } from '../words/language.ts';

function readable(plan: Plan | undefined, name: string): Plan {
  if (plan) return plan;
  throw new CannotRun(
    both(`Không đọc được plan.yaml ở ${name}`, `plan.yaml cannot be read at ${name}`),
    both('Chọn phiên bản khác, hoặc sửa: plan validate', 'Choose another revision, or mend it: plan validate'),
  );
}

export const diff = command({
  name: 'diff',
  summary: both('Hai phiên bản khác nhau ở điều gì, theo nghĩa', 'What changed in meaning between two revisions'),
  arguments: {
    base: optional(plain('phiên bản cũ', 'base'), both('phiên bản cũ (mặc định: HEAD)', 'the older revision (default: HEAD)')),
    head: optional(
      plain('phiên bản mới', 'head'),
      both('phiên bản mới (mặc định: các tệp đang có)', 'the newer (default: the work tree)'),
    ),
  },
  without: ['at'],
  examples: [
    ['plan diff', both('đã sửa gì so với lần commit trước', 'what was changed since the last commit')],
    ['plan diff HEAD~5 HEAD', both('năm lần commit gần đây', 'the last five commits')],
  ],
  view: async ({ io, settings, asOf, args }): Promise<DiffView> => {
    const [{ commitOf, loadPlanAt, repositoryOf }, { loadPlan }, { knownFiles }, { diffView }] = await Promise.all([
      import('../cli/revision.ts'),
      import('../cli/load.ts'),
      import('../files/plan-files.ts'),
      import('../views/diff.ts'),
    ]);
    const { base = 'HEAD', head } = args;
    // A base that is not there is told before anything is read.
    commitOf(repositoryOf(io, settings.dir), base);
    const newer = head === undefined ? undefined : await loadPlanAt(io, settings.dir, head);
    const now = newer ?? (await loadPlan(io, settings.dir));
    // Most files are the same in both: what was read of them is handed on.
    const older = await loadPlanAt(io, settings.dir, base, knownFiles(now.inputs));
    const here = settings.lang === 'vi' ? 'các tệp đang có' : 'the work tree';
    return diffView(
      { name: base, commit: older.commit, plan: readable(older.plan, base), unreadable: older.unreadable },
      { name: head, commit: newer?.commit, plan: readable(now.plan, head ?? here), unreadable: now.unreadable },
      asOf,
    );
  },
  formats: {
    text: text(async () => (await import('../render/terminal/changes.ts')).renderDiff),
    json: json(async () => (await import('../render/json/changes.ts')).diffJson),
    markdown: raw(async () => (await import('../render/markdown/changes.ts')).markdownDiff, { extension: 'md' }),
  },
});
