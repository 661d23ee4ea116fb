/** What happened to a task, in words: who, and what they did. */
import { formatDate } from '../calendar/civil.ts';
import { shortNameOf } from '../model/members.ts';
import type { Extension, Plan } from '../model/plan.ts';
import type { DueDay, Happening } from '../views/task-history.ts';
import type { Language } from '../words/language.ts';
import { stepWords } from './course.ts';
import { namesAtMost } from './names.ts';
import { stageWords } from './obstacle.ts';

export interface Told {
  /** id of the body that did it, where one did: its name comes before the words */
  readonly by: string | undefined;
  readonly words: string;
}

/** For whom it is, where it is not for all of it, and until when: "cho UBND huyện Hai (quý II/2016) đến 31/07/2016". */
function extensionOf(
  plan: Plan,
  { extension, occurrence }: { readonly extension: Extension; readonly occurrence: string | undefined },
  lang: Language,
  self: string | undefined,
): string {
  const { units, until, by } = extension;
  const vi = lang === 'vi';
  const ids = units?.map((u) => u.id) ?? (by ? [by.id] : []);
  const whom = ids.some((id) => id !== self) ? `${vi ? 'cho' : 'for'} ${namesAtMost(plan, ids, lang)} ` : '';
  const of = occurrence === undefined ? '' : `(${occurrence}) `;
  return `${whom}${of}${vi ? 'đến' : 'until'} ${formatDate(until)}`;
}

function dueWords(plan: Plan, { part, units, moved }: DueDay, lang: Language): string {
  const vi = lang === 'vi';
  const what = {
    none: vi ? 'hết thời hạn' : 'due day',
    from: vi ? 'hạn gốc' : 'first due day',
    to: vi ? 'hết thời hạn đã gia hạn' : 'due day as extended',
  }[moved ?? 'none'];
  return [what, part, units ? namesAtMost(plan, units, lang) : ''].filter(Boolean).join(' – ');
}

/** What happened, without its day and its documents. */
export function happeningWords(plan: Plan, h: Happening, lang: Language): Told {
  const vi = lang === 'vi';
  const name = (id: string) => shortNameOf(plan, id);
  const told = (by: string | undefined, inVi: string, inEn: string): Told => ({ by, words: vi ? inVi : inEn });
  switch (h.kind) {
    case 'given':
      return told(undefined, 'Được giao nhiệm vụ', 'The task is given');
    case 'plan-changed':
      return told(undefined, `Kế hoạch thay đổi: ${h.change}`, `The plan changes: ${h.change}`);
    case 'event':
      return told(undefined, `Sự kiện: ${h.name}`, `Event: ${h.name}`);
    case 'progress': {
      const { by, what, completes, onBehalfOf } = h.entry;
      const steps = stepWords(h.entry, lang);
      const then = steps && ` [${steps}]`;
      const whom = onBehalfOf.length
        ? namesAtMost(
            plan,
            onBehalfOf.map((r) => r.id),
            lang,
          )
        : '';
      const of = [whom && `${vi ? 'thay cho' : 'for'} ${whom}`, ...h.occurrences].filter(Boolean);
      const about = of.length ? ` (${of.join(', ')})` : '';
      return told(
        by.id,
        `${about}: ${what}${then}${completes ? ' – hoàn thành' : ''}`,
        `${about}: ${what}${then}${completes ? ' – done' : ''}`,
      );
    }
    case 'asked': {
      const { by, reason } = h.extension;
      const until = extensionOf(plan, h, lang, by?.id);
      return by
        ? told(by.id, ` đề nghị gia hạn ${until}: ${reason}`, ` asks for an extension ${until}: ${reason}`)
        : told(undefined, `Đề nghị gia hạn ${until}: ${reason}`, `An extension is asked for ${until}: ${reason}`);
    }
    case 'decided': {
      const { decision } = h.extension;
      const until = extensionOf(plan, h, lang, undefined);
      return decision?.granted
        ? told(decision.by.id, ` gia hạn ${until}`, ` grants an extension ${until}`)
        : told(decision?.by.id, ` không gia hạn ${until}`, ` refuses an extension ${until}`);
    }
    case 'raised': {
      const { obstacle, stage } = h.obstacle;
      const open = stage === 'answered' ? '' : ` – ${stageWords(plan, h.obstacle, lang)}`;
      return told(obstacle.by, ` nêu vướng mắc: ${obstacle.what}${open}`, ` raises an obstacle: ${obstacle.what}${open}`);
    }
    case 'sent':
      return told(
        h.obstacle.obstacle.by,
        ` gửi vướng mắc đến ${name(plan.head.coordinator)}`,
        ` sends the obstacle to ${name(plan.head.coordinator)}`,
      );
    case 'passed': {
      const to = name(h.obstacle.obstacle.passed?.to ?? plan.head.issuedBy);
      return told(undefined, `Vướng mắc được chuyển đến ${to}`, `The obstacle is passed on to ${to}`);
    }
    case 'answered': {
      const { by, what = '' } = h.obstacle.obstacle.answered ?? {};
      return by
        ? told(by, ` trả lời vướng mắc: ${what}`, ` answers the obstacle: ${what}`)
        : told(undefined, `Vướng mắc được trả lời: ${what}`, `The obstacle is answered: ${what}`);
    }
    case 'taken-over': {
      const from = namesAtMost(plan, h.from, lang);
      return h.to === null
        ? told(undefined, `${from} chấm dứt hoạt động, không có đơn vị kế tục`, `${from} ends, and nobody takes over`)
        : told(h.to, ` nhận nhiệm vụ từ ${from}`, ` takes over from ${from}`);
    }
    case 'given-on': {
      const [from, to] = [h.from, h.to].map((refs) => refs.map((r) => name(r.id)).join('; ')) as [string, string];
      return told(undefined, `Giao lại cho ${to}, thay ${from}`, `The task is given to ${to} in place of ${from}`);
    }
    case 'confirmed': {
      const note = h.note ? `: ${h.note}` : '';
      return told(h.by, ` xem lại sau khi căn cứ thay đổi${note}`, ` looks at it again after its basis changed${note}`);
    }
    case 'cancelled':
      return told(undefined, `Thôi thực hiện: ${h.reason}`, `Cancelled: ${h.reason}`);
    case 'ceased':
      return told(undefined, `Kế hoạch hết hiệu lực: ${h.reason}`, `The plan ceases: ${h.reason}`);
    case 'due':
      return told(undefined, dueWords(plan, h, 'vi'), dueWords(plan, h, 'en'));
  }
}
