import { both, type Rule } from './rule.ts';

export const notComposed: Rule = {
  code: 'PLAN040',
  severity: 'info',
  title: both('Chữ viết ở dạng Unicode tổ hợp', 'Text in decomposed Unicode'),
  *check({ plan }) {
    for (const task of plan.tasks) {
      const { text } = task.place.file;
      if (text === text.normalize('NFC')) continue;
      yield {
        place: task.place,
        message: both(
          'Tệp có chữ ở dạng Unicode tổ hợp (NFD): nhìn giống nhau nhưng git và tìm kiếm coi là khác',
          'The file has decomposed Unicode (NFD): it looks the same, but git and searches take it as different',
        ),
        help: both('Lưu lại ở dạng Unicode dựng sẵn (NFC)', 'Save it in composed Unicode (NFC)'),
      };
    }
  },
};
