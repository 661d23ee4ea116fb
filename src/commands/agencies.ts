import { command } from '../cli/command.ts';
import { json, text } from '../cli/formats.ts';
import { flag, option, optionalSpoken } from '../cli/option.ts';
import { agencyOrGroup } from '../cli/options/agency.ts';
import { oneOf } from '../cli/options/choice.ts';
import { filters } from '../cli/options/filters.ts';
import { sheetFormats } from '../cli/sheets.ts';
import type { AgenciesView } from '../views/agencies.ts';
import { both } from '../words/language.ts';

const SORTS = {
  late: both('quá hạn', 'late'),
  total: both('tổng số', 'total'),
  done: both('hoàn thành', 'done'),
  name: both('tên', 'name'),
};

export const agencies = command({
  name: 'agencies',
  summary: both('Từng đơn vị chịu trách nhiệm những gì, kết quả ra sao', 'Each agency’s load and record'),
  arguments: {
    agency: optionalSpoken(
      agencyOrGroup,
      both('mã hoặc tên, để xem riêng một cơ quan, nhóm', 'id or name of an agency or group, to see that one'),
    ),
  },
  options: {
    ...filters,
    all: flag(
      '--all',
      both(
        'không gộp: cả nơi không chịu trách nhiệm gì, cả đầu việc không có ngày',
        'fold nothing: those that owe nothing and work without a day too',
      ),
    ),
    sort: option(
      '--sort',
      oneOf(both('theo', 'by'), SORTS),
      both('xếp theo: late (quá hạn), total (tổng số), done (hoàn thành), name (tên)', 'in order of: late, total, done, name'),
    ),
  },
  examples: [
    ['plan agencies', both('ai chịu trách nhiệm những gì, quá hạn nhiều nhất trước', 'who answers for what, the latest first')],
    ['plan agencies "Sở Nội vụ"', both('riêng một cơ quan', 'one agency')],
    ['plan agencies --state "quá hạn"', both('chỉ những nơi có đầu việc quá hạn', 'only those with something late')],
  ],
  view: async ({ register, args: { agency }, options: { all, sort, ...filter } }): Promise<AgenciesView> => {
    const [{ filtered, unitsNamed }, { agencyLoads, sortLoads }, { unreadableItems }] = await Promise.all([
      import('../views/filter.ts'),
      import('../views/agencies.ts'),
      import('../views/unreadable.ts'),
    ]);
    const asked = filtered(await register(), filter);
    const { plan, asOf } = asked;
    const one = agency !== undefined && !plan.groups.has(agency);
    const wanted = agency === undefined ? undefined : new Set(unitsNamed(plan, agency));
    const loads = agencyLoads(asked, one ? [agency] : []).filter((a) => wanted === undefined || wanted.has(a.id));
    return { plan, asOf, loads: sortLoads(loads, sort ?? 'late'), one, all, unreadable: unreadableItems(asked.unreadable) };
  },
  formats: {
    text: text(async () => (await import('../render/terminal/agencies/agencies.ts')).renderAgencies),
    json: json(async () => (await import('../render/json/agencies.ts')).agenciesJson),
    ...sheetFormats(async () => (await import('../documents/tables/agencies.ts')).agenciesSheet),
  },
});
