import { comparePlans } from '../changes/plans.ts';
import { shortNameOf } from '../model/members.ts';
import type { Plan } from '../model/plan.ts';
import { changeJson } from '../render/changes-json.ts';
import { printJson } from '../render/json.ts';
import { markdownChanges } from '../render/markdown/changes.ts';
import { renderChanges } from '../render/terminal/changes.ts';
import { buildRegister } from '../tracking/register.ts';
import { FINDINGS, FINE, type PlanCommand } from './command.ts';
import { CannotRun } from './errors.ts';
import { loadPlan } from './load.ts';

export const diff: PlanCommand = {
  formats: ['text', 'json', 'markdown'],
  define: (command, say) =>
    command
      .argument('[base]', say({ vi: 'phiên bản cũ (mặc định: HEAD)', en: 'the older revision (default: HEAD)' }), 'HEAD')
      .argument('[head]', say({ vi: 'phiên bản mới (mặc định: các tệp đang có)', en: 'the newer (default: the work tree)' })),
  async run({ args, settings, io }) {
    const { lang, screen, asOf, dir } = settings;
    const [base = 'HEAD', head] = args;
    const { loadPlanAt } = await import('./revision.ts');
    const was = await loadPlanAt(io, dir, base);
    const then = head === undefined ? undefined : await loadPlanAt(io, dir, head);
    const is = then ?? (await loadPlan(io, dir));
    const need = (plan: Plan | undefined, name: string): Plan => {
      if (plan) return plan;
      throw new CannotRun(
        { vi: `Không đọc được plan.yaml ở ${name}`, en: `plan.yaml cannot be read at ${name}` },
        { vi: 'Chọn phiên bản khác, hoặc sửa: plan validate', en: 'Choose another revision, or mend it: plan validate' },
      );
    };
    const vi = lang === 'vi';
    const now = head ?? (vi ? 'các tệp đang có' : 'the work tree');
    const {
      base: older,
      head: newer,
      changes,
    } = comparePlans(buildRegister(need(was.plan, base), asOf), buildRegister(need(is.plan, now), asOf));
    const nameOf = (id: string) =>
      shortNameOf(newer.plan.agencies.has(id) || newer.plan.groups.has(id) ? newer.plan : older.plan, id);
    const title = `${base} (${was.commit.hash.slice(0, 8)}) \u2192 ${now}`;
    switch (settings.format) {
      case 'json':
        io.out(printJson({ base: was.commit.hash, head: then?.commit.hash ?? null, changes: changes.map(changeJson) }));
        break;
      case 'markdown':
        io.out(markdownChanges(changes, title, lang, nameOf));
        break;
      default:
        io.out(`${renderChanges(changes, title, screen, nameOf)}\n`);
    }
    // What could not be read on either side may hide a change.
    const hidden = [...was.unreadable, ...is.unreadable];
    if (hidden.length)
      io.err(
        vi
          ? `${hidden.length} mục không đọc được, có thể còn thay đổi: plan validate\n`
          : `${hidden.length} items cannot be read and may hide changes: plan validate\n`,
      );
    return hidden.length ? FINDINGS : FINE;
  },
};
