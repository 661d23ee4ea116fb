/** The options by which a document is given. */
import { both, type Text } from '../../words/language.ts';
import { option, plain } from '../option.ts';
import { date } from '../options/date.ts';

/** The options by which a document is given; `name` is that of the first: "evidence", "document". */
export const documentOptions = <N extends string>(name: N, what: Text) => ({
  number: option(`--${name}`, plain('số', 'number'), what),
  documentDate: option(
    `--${name}-date`,
    date,
    both('ngày của văn bản (mặc định: cùng ngày)', 'day of the document (default: the same day)'),
  ),
  file: option(
    '--file',
    { ...plain('tệp', 'file'), offers: 'files' as const },
    both('tệp của văn bản: chép vào cạnh kế hoạch, ghi mã băm', 'the document itself: copied beside the plan, its hash kept'),
  ),
});
