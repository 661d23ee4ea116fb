/** What `plan rename` is asked. */
import type { Referent } from '../../model/schema/parts.ts';
import { both } from '../../words/language.ts';
import { argument, option, plain } from '../option.ts';
import { oneOf } from '../options/choice.ts';
import { editOptions } from './edit-options.ts';

const KINDS = ['task', 'agency', 'event', 'clause', 'basis', 'instrument'] as const satisfies readonly Referent[];
export const renameOptions = {
  kind: option(
    '--kind <kind>',
    both(`loại, khi nhiều thứ mang cùng mã: ${KINDS.join(', ')}`, `kind, where several have the id: ${KINDS.join(', ')}`),
    oneOf(KINDS),
  ),
  ...editOptions,
};
export const renameArguments = {
  old: argument('<old>', both('mã đang dùng', 'the id as it is'), plain),
  id: argument('<new>', both('mã mới', 'the new id'), plain),
};
