import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

/** A value without quotes, a blank, and a # with no blank behind it. */
const CUT = /^[ ]*(?:- )?[A-Za-z_][\w-]*: +[^"'\s[{|>&*#][^#\n]* #(?=[^\s#])/gm;

export const cutByComment: Rule = {
  code: 'PLAN099',
  title: both('Dấu # cắt mất phần sau', 'A # that cuts a value'),
  why: both(
    'Trong YAML, dấu # sau dấu cách là chú thích: phần sau nó bị bỏ.',
    'In YAML a # after a blank begins a comment: what follows is dropped.',
  ),
  bad: { files: { 'tasks/ra-soat.yaml': SOUND.replace('Rà soát văn bản', 'Rà soát #2 văn bản') } },
  good: { files: { 'tasks/ra-soat.yaml': SOUND.replace('Rà soát văn bản', '"Rà soát #2 văn bản" # đợt hai') } },
  *check({ plan }) {
    for (const file of plan.files) {
      for (const m of file.text.matchAll(CUT)) {
        const from = m.index + m[0].length;
        const end = file.text.indexOf('\n', from);
        const to = end < 0 ? file.text.length : end;
        yield {
          place: { file, from: from - 1, to },
          message: both(
            `Phần “${file.text.slice(from - 1, to).trim()}” bị bỏ, vì dấu # sau dấu cách là chú thích`,
            `"${file.text.slice(from - 1, to).trim()}" is dropped: a # after a blank begins a comment`,
          ),
          help: both(
            'Đặt cả giá trị trong dấu nháy; nếu là chú thích thì thêm dấu cách sau #',
            'Put the value in quotes; for a comment, put a blank after #',
          ),
        };
      }
    }
  },
};
