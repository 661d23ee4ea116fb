/** The option that names a phase of a task. */
import { both } from '../../words/language.ts';
import { option, plain } from '../option.ts';

export const phaseOption = option(
  '--phase',
  plain('giai đoạn', 'phase'),
  both(
    'giai đoạn, cho việc chia giai đoạn: mã, số thứ tự hoặc chữ trong tên',
    'the phase, of a task that has phases: id, number or words',
  ),
);
