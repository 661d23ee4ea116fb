import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';

export const notComposed: Rule = {
  code: 'PLAN040',
  title: both('Chữ viết ở dạng Unicode tổ hợp', 'Text in decomposed Unicode'),
  why: both(
    'Nhìn giống nhau nhưng git và tìm kiếm coi là khác; bộ gõ trên macOS hay để lại.',
    'It looks the same, but git and searches take it as different; keyboards on macOS leave it behind.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `id: ra-soat
title: Ra\u0300 soa\u0301t văn bản
source: II.1
lead: so-tu-phap
deadline: Trong tháng 01/2016
`,
    },
  },
  good: {
    files: {
      'tasks/ra-soat.yaml': SOUND,
    },
  },
  *check({ plan }) {
    for (const file of plan.files) {
      const { text } = file;
      if (text === text.normalize('NFC')) continue;
      const from = [...text].findIndex((_, k, all) => k > 0 && /\p{M}/u.test(all[k] as string));
      const at = [...text].slice(0, Math.max(0, from - 1)).join('').length;
      yield {
        place: { file, from: at, to: at + 2 },
        message: both(
          'Tệp có chữ ở dạng Unicode tổ hợp (NFD): nhìn giống nhau nhưng git và tìm kiếm coi là khác',
          'The file has decomposed Unicode (NFD): it looks the same, but git and searches take it as different',
        ),
        help: both('Lưu lại ở dạng Unicode dựng sẵn (NFC)', 'Save it in composed Unicode (NFC)'),
        fix: { applicability: 'safe', edits: [{ from: 0, to: text.length, text: text.normalize('NFC') }] },
      };
    }
  },
};
