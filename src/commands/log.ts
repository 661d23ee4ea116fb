import { command, FINE } from '../cli/command.ts';
import { json, text } from '../cli/formats.ts';
import { argument, optional, plain } from '../cli/option.ts';
import { unknown } from '../cli/unknown.ts';
import type { LogView } from '../views/changes.ts';
import { both } from '../words/language.ts';

export const log = command({
  name: 'log',
  summary: both('Một nhiệm vụ qua các lần sửa: ai, điều gì, khi nào', 'The life of a task through git: who changed what, when'),
  arguments: {
    // It may be a task that is in the plan no more.
    task: argument('<id>', both('mã nhiệm vụ', 'id of the task'), plain),
    revision: optional('[revision]', both('đến phiên bản nào (mặc định: HEAD)', 'up to which revision (default: HEAD)'), plain),
  },
  view: async ({ io, settings, args: { task, revision = 'HEAD' } }): Promise<LogView> => {
    const [{ commitOf, loadPlanAt, repositoryOf }, { taskHistory }, { readYaml }, { shortNameOf }] = await Promise.all([
      import('../cli/revision.ts'),
      import('../changes/history.ts'),
      import('../files/read-yaml.ts'),
      import('../model/members.ts'),
    ]);
    const repository = repositoryOf(io, settings.dir);
    const commit = commitOf(repository, revision);
    const { folder, plan } = await loadPlanAt(io, settings.dir, revision);
    const commits = await taskHistory(repository, commit, folder, task, readYaml);
    if (!commits.length)
      await unknown(
        task,
        (plan?.tasks ?? []).map((t) => t.id),
        both('nhiệm vụ', 'task'),
      );
    return {
      task,
      folder,
      shallow: repository.isShallow(),
      commits,
      nameOf: (id) => (plan ? shortNameOf(plan, id) : id),
    };
  },
  formats: {
    text: text(async () => (await import('../render/terminal/log.ts')).renderLog),
    json: json(async () => (await import('../render/json/changes.ts')).logJson),
  },
  exit: () => FINE,
});
