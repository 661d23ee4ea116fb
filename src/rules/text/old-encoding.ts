import { SOUND } from '../example.ts';
import { both, type Rule } from '../rule.ts';
import { invisible } from './invisible.ts';

/** Fewer than these may be a foreign name. */
const FEWEST = 2;
/** Signs that these encodings put between letters, and that Vietnamese in Unicode never has there. */
const OLD: readonly (readonly [RegExp, string])[] = [
  [
    /[a-z]?[\u00b5\u00b6\u00b7\u00b8\u00b9\u00a8\u00a9\u00ab\u00ac\u00ae\u00bb\u00bc\u00be](?=[a-z])|[a-z][\u00b5\u00b6\u00b7\u00b8\u00b9\u00a8\u00be](?=[ ,.;:\n])/gi,
    'TCVN3',
  ],
  [/[aeouy][\u00f8\u00fb\u00e5]/gi, 'VNI'],
];

export const oldEncoding: Rule = {
  code: 'PLAN064',
  title: both('Chữ gõ bằng bảng mã cũ, ký tự không nhìn thấy', 'Text in an old encoding, invisible characters'),
  why: both(
    'Chữ gõ bằng phông .VnTime hay VNI chỉ đọc được với phông đó; ở đây là chữ rác, tìm không thấy.',
    'Text typed for .VnTime or VNI fonts is readable with them alone; here it is garbage that no search finds.',
  ),
  bad: { files: { 'tasks/ra-soat.yaml': SOUND.replace('Rà soát văn bản', 'Rµ so\u00b8t v\u00a8n b\u00b6n') } },
  good: { files: { 'tasks/ra-soat.yaml': SOUND } },
  *check(context) {
    yield* invisible(context);
    const { plan } = context;
    for (const file of plan.files) {
      for (const [pattern, name] of OLD) {
        const found = [...file.text.matchAll(pattern)];
        const [first] = found;
        if (!first || found.length < FEWEST) continue;
        yield {
          place: { file, from: first.index, to: first.index + first[0].length },
          message: both(`Tệp có chữ gõ bằng bảng mã ${name}`, `The file has text in the encoding ${name}`),
          help: both('Chuyển sang Unicode (UniKey: Công cụ, Chuyển mã) rồi dán lại', 'Convert it to Unicode, and paste it again'),
        };
      }
    }
  },
};
