/** Lines that name a field: "Cơ quan chủ trì: …", "Thời gian hoàn thành: …"; several may stand on one line. */

export type LabelField = 'lead' | 'coordinating' | 'deadline' | 'deliverable' | 'leader' | 'following' | 'task';

export interface Label {
  readonly field: LabelField;
  readonly value: string;
}

const WHO =
  '(?:các\\s+)?(?:cơ\\s+quan|đơn\\s+vị|bộ\\s+phận|phòng|sở,?\\s+ngành|cơ\\s+quan,\\s+đơn\\s+vị|đơn\\s+vị,\\s+địa\\s+phương|địa\\s+phương|tổ\\s+chức|cá\\s+nhân)';

const FIELDS: readonly (readonly [LabelField, string])[] = [
  ['coordinating', `(?:${WHO}\\s+)?(?:cùng\\s+)?phối\\s+hợp(?:\\s+thực\\s+hiện)?`],
  ['following', `(?:${WHO}\\s+)?(?:theo\\s+dõi|đôn\\s+đốc|kiểm\\s+tra)(?:,\\s*(?:theo\\s+dõi|đôn\\s+đốc|kiểm\\s+tra))*`],
  [
    'leader',
    `lãnh\\s+đạo\\s+(?:sở\\s+|ủy\\s+ban\\s+|ubnd\\s+(?:tỉnh\\s+)?)?(?:phụ\\s+trách|chỉ\\s+đạo)|chỉ\\s+đạo\\s+thực\\s+hiện|người\\s+chỉ\\s+đạo`,
  ],
  [
    'lead',
    `(?:${WHO}\\s+)?(?:chủ\\s+trì(?:\\s+(?:thực\\s+hiện|tham\\s+mưu|triển\\s+khai|xây\\s+dựng|soạn\\s+thảo))?|chịu\\s+trách\\s+nhiệm(?:\\s+(?:chính|thực\\s+hiện|chủ\\s+trì))?)|${WHO}\\s+(?:thực\\s+hiện|triển\\s+khai|đầu\\s+mối|thường\\s+trực|tham\\s+mưu|báo\\s+cáo)|(?:phân\\s+công|trách\\s+nhiệm)(?:\\s+(?:thực\\s+hiện|chủ\\s+trì|nhiệm\\s+vụ))?|đầu\\s+mối(?:\\s+thực\\s+hiện)?|người\\s+thực\\s+hiện|thực\\s+hiện`,
  ],
  [
    'deadline',
    `(?:thời\\s+(?:gian|hạn|điểm)|tiến\\s+độ|hạn)(?:\\s+(?:thực\\s+hiện|hoàn\\s+thành|triển\\s+khai|báo\\s+cáo|gửi\\s+báo\\s+cáo|trình|ban\\s+hành|tổ\\s+chức|xử\\s+lý|cuối|gửi|nộp|và\\s+tiến\\s+độ))*|thời\\s+gian,\\s+tiến\\s+độ|hoàn\\s+thành`,
  ],
  [
    'deliverable',
    `(?:sản\\s+phẩm|kết\\s+quả)(?:,\\s+sản\\s+phẩm)?(?:\\s+(?:đầu\\s+ra|đạt\\s+được|dự\\s+kiến|thực\\s+hiện|hoàn\\s+thành|cần\\s+đạt|đầu\\s+ra\\s+dự\\s+kiến|yêu\\s+cầu))?|đầu\\s+ra`,
  ],
  [
    'task',
    `(?:nội\\s+dung|nhiệm\\s+vụ|công\\s+việc|hoạt\\s+động)(?:\\s+(?:thực\\s+hiện|công\\s+việc|nhiệm\\s+vụ|cụ\\s+thể|triển\\s+khai))?`,
  ],
];

const PATTERNS = FIELDS.map(([field, source]) => ({
  field,
  pattern: new RegExp(`^(?:[-+*•]\\s*)?(?:${source})\\s*:\\s*`, 'iu'),
}));
const ANY = new RegExp(
  `(?:^|[;.,]\\s*|\\s[-–]\\s)(?=(?:${FIELDS.slice(0, 6)
    .map(([, s]) => s)
    .join('|')})\\s*:\\s)`,
  'giu',
);

/** "Cơ quan tham mưu, chuẩn bị nội dung: …": what a body does, a colon, and its name. */
const DOES = new RegExp(`^(?:[-+*•]\\s*)?${WHO}\\s+[\\p{Ll}][^:.;()]{3,60}:\\s*(?=\\p{Lu})`, 'iu');

function one(text: string): Label | undefined {
  for (const { field, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (match)
      return {
        field,
        value: text
          .slice(match[0].length)
          .replace(/[;.,\s]+$/u, '')
          .trim(),
      };
  }
  const does = DOES.exec(text);
  return does && text.length - does[0].length < 160
    ? {
        field: 'lead',
        value: text
          .slice(does[0].length)
          .replace(/[;.,\s]+$/u, '')
          .trim(),
      }
    : undefined;
}

/** The fields that a line names; none where it begins with something else. */
export function labelsOf(raw: string): readonly Label[] {
  const text = raw.normalize('NFC').trim();
  const first = one(text);
  if (!first) return [];
  return pieces(text).flatMap((piece) => one(piece) ?? []);
}

/** Fields named at the end of a sentence: "…; thời gian hoàn thành: Quý I/2026." Answers the sentence without them too. */
export function labelsWithin(raw: string): { readonly text: string; readonly labels: readonly Label[] } {
  const text = raw.normalize('NFC');
  const [head = '', ...rest] = pieces(text);
  if (!rest.length || one(head)) return { text: raw, labels: [] };
  const labels = rest.flatMap((piece) => one(piece) ?? []);
  return labels.length === rest.length ? { text: head.replace(/[;,\s(]+$/u, ''), labels } : { text: raw, labels: [] };
}

function pieces(text: string): string[] {
  const cuts = [...text.matchAll(ANY)].map((m) => m.index + m[0].length).filter((k) => k > 0);
  const out: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    out.push(
      text
        .slice(from, cut)
        .replace(/[;.,\s–-]+$/u, '')
        .trim(),
    );
    from = cut;
  }
  out.push(text.slice(from).trim());
  return out.filter(Boolean);
}
