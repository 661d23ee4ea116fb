import { both } from '../../words/language.ts';
import { option } from '../option.ts';

/** The option of every command that writes Word documents. */
export const templateOption = option(
  '--template',
  { word: both('mẫu.docx', 'form.docx'), offers: 'files', read: (typed) => typed },
  both(
    'Word: ghi vào mẫu của cơ quan, có chữ {{noi-dung}} ở chỗ đặt nội dung (xem docs/mau-word.md)',
    'Word: into the office’s own form, which says {{noi-dung}} where the content goes (see docs/mau-word.md)',
  ),
);
