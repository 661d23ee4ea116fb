/** What `plan extend` is asked. */

import { both } from '../../words/language.ts';
import { flag, option, plain } from '../option.ts';
import { agency, agencyOrGroup } from '../options/agency.ts';
import { date } from '../options/date.ts';
import { documentOptions } from './document-options.ts';
import { editOptions } from './edit-options.ts';
import { phaseOption } from './phase-option.ts';

export const extendOptions = {
  until: option('--until', date, both('hạn mới', 'the new due day')),
  reason: option('--reason', plain('lời', 'text'), both('lý do', 'why')),
  by: option('--by', agency, both('cơ quan xin gia hạn', 'who asked')),
  asked: option('--asked', date, both('ngày xin', 'day on which it was asked for')),
  units: option('--only', agencyOrGroup, both('chỉ cơ quan hoặc nhóm này được gia hạn', 'only this agency or group')),
  period: option('--period', plain('kỳ', 'period'), both('kỳ được gia hạn, cho việc định kỳ', 'the period, of a recurring task')),
  phase: phaseOption,
  decided: option('--decided', date, both('ngày quyết định; không có là mới xin', 'day of the decision; without it, only asked')),
  decidedBy: option(
    '--decided-by',
    agency,
    both('ai quyết định (mặc định: cơ quan ban hành)', 'who decided (default: the issuer)'),
  ),
  refused: flag('--refused', both('không cho gia hạn', 'it was refused')),
  ...documentOptions('document', both('số văn bản cho gia hạn', 'number of the document that grants it')),
  ...editOptions,
};
