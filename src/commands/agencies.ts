import { command } from '../cli/command.ts';
import { json, text } from '../cli/formats.ts';
import { optionalSpoken } from '../cli/option.ts';
import { agencyOrGroup } from '../cli/options/agency.ts';
import { filters } from '../cli/options/filters.ts';
import { sheetFormats } from '../cli/sheets.ts';
import type { AgenciesView } from '../views/agencies.ts';
import { both } from '../words/language.ts';

export const agencies = command({
  name: 'agencies',
  summary: both('Khối lượng việc và kết quả của từng cơ quan', 'Each agency’s load and record'),
  arguments: {
    agency: optionalSpoken(
      agencyOrGroup,
      both('mã hoặc tên, để xem riêng một cơ quan, nhóm', 'id or name of an agency or group, to see that one'),
    ),
  },
  options: filters,
  examples: [
    ['plan agencies', both('ai đang chịu trách nhiệm gì, trễ nhất trước', 'who answers for what, the latest first')],
    ['plan agencies "Sở Nội vụ"', both('riêng một cơ quan', 'one agency')],
    ['plan agencies --state "quá hạn"', both('chỉ những nơi có việc quá hạn', 'only those with something late')],
  ],
  view: async ({ register, args: { agency }, options }): Promise<AgenciesView> => {
    const [{ filtered, unitsNamed }, { agencyLoads }, { unreadableItems }] = await Promise.all([
      import('../views/filter.ts'),
      import('../views/agencies.ts'),
      import('../views/unreadable.ts'),
    ]);
    const asked = filtered(await register(), options);
    const { plan, asOf } = asked;
    const one = agency !== undefined && !plan.groups.has(agency);
    const wanted = agency === undefined ? undefined : new Set(unitsNamed(plan, agency));
    const loads = agencyLoads(asked, one ? [agency] : []).filter((a) => wanted === undefined || wanted.has(a.id));
    return { plan, asOf, loads, one, unreadable: unreadableItems(asked.unreadable) };
  },
  formats: {
    text: text(async () => (await import('../render/terminal/agencies.ts')).renderAgencies),
    json: json(async () => (await import('../render/json/agencies.ts')).agenciesJson),
    ...sheetFormats(async () => (await import('../documents/tables/agencies.ts')).agenciesSheet),
  },
});
