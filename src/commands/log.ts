import { formatDate } from '../calendar/civil.ts';
import type { Change } from '../changes/change.ts';
import { taskHistory } from '../changes/history.ts';
import { readYaml } from '../files/read-yaml.ts';
import { shortNameOf } from '../model/members.ts';
import { changeJson } from '../render/changes-json.ts';
import { printJson } from '../render/json.ts';
import { drawChange } from '../render/terminal/changes.ts';
import { hang } from '../text/wrap.ts';
import { FINE, type PlanCommand } from './command.ts';
import { unknown } from './rows.ts';

export const log: PlanCommand = {
  formats: ['text', 'json'],
  define: (command, say) =>
    command
      .argument('<id>', say({ vi: 'mã nhiệm vụ', en: 'id of the task' }))
      .argument(
        '[revision]',
        say({ vi: 'đến phiên bản nào (mặc định: HEAD)', en: 'up to which revision (default: HEAD)' }),
        'HEAD',
      ),
  async run({ args, settings, io }) {
    const { lang, screen } = settings;
    const [id = '', revision = 'HEAD'] = args;
    const { commitOf, loadPlanAt, repositoryOf } = await import('./revision.ts');
    const repository = repositoryOf(io, settings.dir);
    const commit = commitOf(repository, revision);
    const { folder, plan } = await loadPlanAt(io, settings.dir, revision);
    const history = await taskHistory(repository, commit, folder, id, readYaml);
    if (!history.length)
      return unknown(
        id,
        (plan?.tasks ?? []).map((t) => t.id),
        { vi: 'nhiệm vụ', en: 'task' },
      );
    const shallow = repository.isShallow();
    if (settings.format === 'json') {
      io.out(
        printJson({
          task: id,
          folder,
          shallow,
          commits: history.map(({ commit: c, path, changes }) => ({
            commit: c.hash,
            author: c.author,
            date: c.day,
            subject: c.subject,
            file: path,
            changes: changes.map(changeJson),
          })),
        }),
      );
      return FINE;
    }
    const vi = lang === 'vi';
    const nameOf = (unit: string) => (plan ? shortNameOf(plan, unit) : unit);
    const told = (changes: readonly Change[]) =>
      changes.length
        ? changes.flatMap((c) => drawChange(c, screen, nameOf))
        : [screen.paint.dim(vi ? '    không đổi nghĩa' : '    no change of meaning')];
    const lines = history.flatMap(({ commit: c, path, changes }) => [
      ...hang(`${formatDate(c.day)} `, `${c.author}: ${c.subject}`, screen.width).map((l, k) =>
        k === 0 ? screen.paint.bold(l) : l,
      ),
      screen.paint.dim(`  ${c.hash.slice(0, 8)} ${path}`),
      ...told(changes),
    ]);
    const cut = shallow
      ? [
          '',
          ...hang(
            '',
            vi
              ? 'Bản sao nông: lịch sử trước đó không có ở đây (git fetch --unshallow).'
              : 'A shallow clone: what came before is not here (git fetch --unshallow).',
            screen.width,
          ),
        ]
      : [];
    io.out(`${[...lines, ...cut].join('\n')}\n`);
    return FINE;
  },
};
