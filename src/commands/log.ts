import { command, FINE } from '../cli/command.ts';
import { CannotRun } from '../cli/errors.ts';
import { json, text } from '../cli/formats.ts';
import { argument, optional, plain } from '../cli/option.ts';
import { findTask } from '../cli/options/task.ts';
import type { LogView } from '../views/changes.ts';
import { both } from '../words/language.ts';

export const log = command({
  name: 'log',
  summary: both('Một nhiệm vụ qua các lần sửa: ai, điều gì, khi nào', 'The life of a task through git: who changed what, when'),
  arguments: {
    // It may be a task that is in the plan no more.
    task: argument(plain('nhiệm vụ', 'task'), both('mã nhiệm vụ, hoặc chữ trong tên', 'id of the task, or words of its title')),
    revision: optional(
      plain('phiên bản', 'revision'),
      both('đến phiên bản nào (mặc định: HEAD)', 'up to which revision (default: HEAD)'),
    ),
  },
  without: ['asOf', 'at'],
  examples: [['plan log ra-soat-van-ban', both('ai đã sửa gì ở một nhiệm vụ', 'who changed what in a task')]],
  view: async ({ io, settings, args: { task: typed, revision = 'HEAD' } }): Promise<LogView> => {
    const [{ commitOf, loadPlanAt, repositoryOf }, { taskHistory }, { readYaml }, { shortNameOf }] = await Promise.all([
      import('../cli/revision.ts'),
      import('../changes/history.ts'),
      import('../files/read-yaml.ts'),
      import('../model/members.ts'),
    ]);
    const isId = (text: string) => /^[a-z0-9-]+$/.test(text);
    const repository = repositoryOf(io, settings.dir);
    const commit = commitOf(repository, revision);
    const { folder, plan } = await loadPlanAt(io, settings.dir, revision);
    // A task that is in the plan no more is known by its id alone.
    const asked = isId(typed) ? await taskHistory(repository, commit, folder, typed, readYaml) : [];
    const task = asked.length || !plan ? typed : findTask(typed, plan);
    const commits = asked.length ? asked : await taskHistory(repository, commit, folder, task, readYaml);
    if (!commits.length)
      throw new CannotRun(both(`“${typed}” chưa có trong lịch sử git`, `"${typed}" is not in the history of git yet`));
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
