import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { mayBeComment } from './comment.ts';

/** Greek and Cyrillic letters that look like Latin ones, with the letter that was meant. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u0430': 'a',
  '\u0435': 'e',
  '\u043e': 'o',
  '\u0440': 'p',
  '\u0441': 'c',
  '\u0443': 'y',
  '\u0445': 'x',
  '\u0456': 'i',
  '\u0410': 'A',
  '\u0412': 'B',
  '\u0415': 'E',
  '\u041a': 'K',
  '\u041c': 'M',
  '\u041d': 'H',
  '\u041e': 'O',
  '\u0420': 'P',
  '\u0421': 'C',
  '\u0422': 'T',
  '\u0425': 'X',
  '\u0406': 'I',
  '\u03bf': 'o',
  '\u0391': 'A',
  '\u0392': 'B',
  '\u0395': 'E',
  '\u0399': 'I',
  '\u039a': 'K',
  '\u039c': 'M',
  '\u039d': 'N',
  '\u039f': 'O',
  '\u03a1': 'P',
  '\u03a4': 'T',
  '\u03a7': 'X',
};
const FOREIGN = /[\u0370-\u03ff\u0400-\u04ff]/g;

export const lookAlike: Rule = {
  code: 'PLAN063',
  title: both('Chữ cái giống chữ Latinh', 'Letters that only look Latin'),
  why: both(
    'Chữ Nga, chữ Hy Lạp nhìn như chữ Việt nhưng tìm kiếm và so sánh không thấy.',
    'Cyrillic and Greek letters look right and are found by no search.',
  ),
  bad: {
    files: {
      'tasks/ra-soat.yaml': `id: ra-soat
title: Rà s\u043eát văn bản
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
    // A file in another encoding is all foreign letters, and is told as such.
    const unread = new Set(plan.problems.flatMap((p) => (p.code === 'PLAN001' ? [p.place.file] : [])));
    for (const file of plan.files) {
      if (unread.has(file)) continue;
      for (const m of file.text.matchAll(FOREIGN)) {
        const meant = ALIKE[m[0]];
        const code = (m[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        yield {
          place: { file, from: m.index, to: m.index + 1 },
          message: both(`Chữ “${m[0]}” (U+${code}) không phải chữ Latinh`, `The letter "${m[0]}" (U+${code}) is not Latin`),
          help: meant ? both(`Gõ lại chữ “${meant}”`, `Type "${meant}" instead`) : both('Gõ lại chữ này', 'Type it again'),
          suggestion: meant,
          ...(meant && !mayBeComment(file.text, m.index)
            ? { fix: { applicability: 'safe' as const, edits: [{ from: m.index, to: m.index + 1, text: meant }] } }
            : {}),
        };
      }
    }
  },
};
