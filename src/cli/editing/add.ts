/** `plan add`: a task that the plan gives. */
import { formatDate } from '../../calendar/civil.ts';
import { nameOf } from '../../model/members.ts';
import type { Plan } from '../../model/plan.ts';
import { fold } from '../../text/fold.ts';
import { freeId } from '../../text/id.ts';
import type { Register } from '../../tracking/register.ts';
import type { EditView } from '../../views/edit.ts';
import { both, type Text } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { CannotRun } from '../errors.ts';
import type { Choice } from '../io.ts';
import { type Kind, plain } from '../option.ts';
import { agencyOrGroup } from '../options/agency.ts';
import type { addArguments, addOptions } from './add-options.ts';
import { type AnyInput, chosen, prompterOf, typed } from './ask.ts';
import { edit } from './edit.ts';

type AddInput = Input<typeof addOptions, typeof addArguments>;

const bodies = (plan: Plan): Choice[] =>
  [...plan.groups.values(), ...plan.agencies.values()].map((a) => ({ value: a.id, label: nameOf(plan, a.id) }));

/** The agencies of "a, b", each held to the plan. */
async function agenciesOf(input: AnyInput, name: string, given: string | undefined): Promise<readonly string[]> {
  const { settings, asOf } = input;
  const asking = { name, asOf, lang: settings.lang, plan: async () => input.plan() };
  const parts = (given ?? '').split(/\s*[,;]\s*/).filter(Boolean);
  return Promise.all(parts.map(async (part) => agencyOrGroup.read(part, asking)));
}

/** A deadline that can be read; "không" and nothing stand for none. What is read is told before anything is written. */
const readable = (plan: Plan): Kind<string | null> => ({
  word: both('thời hạn', 'deadline'),
  read: async (line) => {
    if (['', '-', 'khong', 'none', 'null'].includes(fold(line))) return null;
    const [{ readDeadline }, { planContext }, { misreadingText }] = await Promise.all([
      import('../../deadline/read.ts'),
      import('../../tracking/deadlines.ts'),
      import('../../deadline/misreading-words.ts'),
    ]);
    const read = readDeadline(line, planContext(plan));
    if ('reason' in read) {
      throw new CannotRun(
        both(
          `Không hiểu thời hạn “${line}”: ${misreadingText(read).vi}`,
          `"${line}" is not understood: ${misreadingText(read).en}`,
        ),
      );
    }
    return line;
  },
});

/** "Hạn: 31/01/2016" of the task that was added. */
function deadlineWords(register: Register, id: string): Text[] {
  const obligations = register.tasks.find((t) => t.task.id === id)?.obligations ?? [];
  const dues = [...new Set(obligations.flatMap((o) => o.due ?? []))].sort();
  const units = new Set(obligations.flatMap((o) => o.owners)).size;
  const [first] = dues;
  if (!first) return [both(`${units} đơn vị thực hiện; chưa có hạn tính bằng ngày.`, `${units} units owe it; no due day.`)];
  const [last, several] = [dues[dues.length - 1], dues.length > 1];
  return [
    both(
      `Hạn: ${formatDate(first)}${several && last ? ` … ${formatDate(last)} (${dues.length} kỳ)` : ''}; ${units} đơn vị thực hiện.`,
      `Due: ${formatDate(first)}${several && last ? ` … ${formatDate(last)} (${dues.length} occurrences)` : ''}; ${units} units owe it.`,
    ),
  ];
}

export async function adding(input: AddInput): Promise<EditView> {
  const { options, args, settings } = input;
  const known = await input.plan();
  const prompter = await prompterOf(input);
  const title = await typed(
    input,
    args.title.join(' ') || undefined,
    plain('tên', 'title'),
    both('tên nhiệm vụ', 'the title'),
    '"Tên nhiệm vụ"',
  );
  const clauses = known.head.clauses.map((c) => ({ value: c.id, label: `${c.id}  ${c.title}` }));
  const section = await chosen(input, options.section, clauses, both('mục của kế hoạch', 'the clause'), '--section II.2');
  const lead = await agenciesOf(
    input,
    '--lead',
    await chosen(input, options.lead, bodies(known), both('cơ quan chủ trì', 'who leads'), '--lead <mã cơ quan>'),
  );
  const coordinating = await agenciesOf(input, '--coordinating', options.coordinating);
  const recipients = await agenciesOf(input, '--recipients', options.recipients);
  const deadline = await typed(
    input,
    options.deadline === undefined
      ? undefined
      : await readable(known).read(options.deadline, {
          name: '--deadline',
          asOf: input.asOf,
          lang: settings.lang,
          plan: async () => known,
        }),
    readable(known),
    both(
      'thời hạn, đúng như kế hoạch viết (“không” nếu không nêu)',
      'the deadline as the plan writes it ("none" where there is none)',
    ),
    '--deadline "Trong tháng 01/2016" (hoặc --deadline không)',
  );
  const { addTaskChange } = await import('../../edits/actions/register.ts');
  const one = (ids: readonly string[]) => (ids.length > 1 ? ids : ids[0]);
  const make: Parameters<typeof edit>[1] = ({ plan, state, read }) => {
    const taken = (id: string) => plan.tasks.some((t) => t.id === id) || state.files.some((f) => f.path === `tasks/${id}.yaml`);
    const id = options.id ?? freeId(title, taken);
    const { point, deliverable } = options;
    const task = {
      id,
      title,
      source: section,
      point,
      lead: one(lead),
      coordinating: one(coordinating),
      recipients: one(recipients),
      deliverable,
      deadline,
    };
    const who = lead.map((l) => nameOf(plan, l)).join(', ');
    const line = both(
      `Đã thêm nhiệm vụ “${title}” (${id}), mục ${section}, do ${who} chủ trì.`,
      `Added the task "${title}" (${id}), clause ${section}, led by ${who}.`,
    );
    return {
      changes: [addTaskChange(state, plan, task, read)],
      done: [line],
      message: both(`Thêm nhiệm vụ: ${title}`, `Add the task: ${title}`)[settings.lang],
      after: (after) => deadlineWords(after, id),
    };
  };
  // Whoever is asked sees the day that his words come to before it is written.
  const { section: s, lead: l, deadline: d } = options;
  const asked = !args.title.length || [s, l, d].includes(undefined);
  if (prompter && asked && !options.dryRun) {
    const trial = await edit({ ...input, options: { ...options, dryRun: true } }, make);
    if (trial.outcome !== 'dry-run') return trial;
    const said = [...trial.done, ...trial.after].map((t) => t[settings.lang]).join('\n');
    if (!(await prompter.confirm(`${said}\n${settings.lang === 'vi' ? 'Ghi vào kế hoạch?' : 'Write it?'}`)))
      throw new CannotRun(both('Đã thôi, chưa ghi gì', 'Broken off; nothing was written'));
  }
  return edit(input, make);
}
