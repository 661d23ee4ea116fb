/** The table of states in docs/plan-yaml.md: words, sign and box of the one table of states, with when each comes. */
import { OUTSIDE_TOTAL, STATE_TABLE, STATES, type State, type StateBox } from '../words/states.ts';

/** When a duty is in each state. */
const WHEN: Readonly<Record<State, string>> = {
  overdue: 'chưa hoàn thành, đã qua hạn chót',
  'not-understood': 'chương trình không đọc được cụm từ: được đếm và nêu tên',
  'in-time': 'chưa hoàn thành, chưa qua hạn chót',
  submitted: '`approval`: đã nộp, cơ quan duyệt chưa duyệt, chưa trả lại',
  awaiting: 'sự kiện chưa diễn ra, chưa có ngày nào để tính',
  ongoing: 'không có ngày kết thúc; hoặc sự kiện phải chờ đã diễn ra mà không định hạn',
  unknown: '`deadline: { unknown: lý do }`: văn bản có thời hạn mà chưa biết là bao giờ',
  unspecified: 'kế hoạch không nêu, hoặc chỉ nêu “theo chỉ đạo của …”',
  'not-begun': 'việc định kỳ chưa có kỳ nào; văn bản giao việc chưa ban hành',
  asked: '`request: true`, chưa có mục `completes`: không bao giờ quá hạn, không đôn đốc, không tính im lặng',
  answered: '`request: true`, đã có mục `completes`',
  'done-late': 'như đúng hạn, mà sau hạn chót',
  'done-on-time': 'có mục `completes` không sau hạn chót; văn bản của chính đơn vị đề ngày muộn hơn thì tính ngày đó',
  'done-undated': 'hoàn thành mà không có hạn chót: trong tổng số, không trong tỷ lệ nào',
  ended: 'việc thường xuyên có ngày kết thúc đã qua; kế hoạch hết thời gian hoặc hết hiệu lực',
  cancelled: 'nhiệm vụ bị huỷ, hoặc đơn vị giải thể mà không ai nhận',
};

/** Where the boxes stand in the JSON of `summary`. */
const PATHS: Partial<Record<StateBox, string>> = {
  doneOnTime: 'done.onTime',
  doneLate: 'done.late',
  doneUndated: 'done.undated',
  openInTime: 'open.inTime',
  openOverdue: 'open.overdue',
};
const OUTSIDE: readonly StateBox[] = Object.values(OUTSIDE_TOTAL);

/** A row a state, those outside the total last. */
export function stateRows(): string {
  const inTotal = STATES.filter((s) => !OUTSIDE.includes(STATE_TABLE[s].box));
  return [...inTotal, ...STATES.filter((s) => !inTotal.includes(s))]
    .map((state) => {
      const { vi, mark, box } = STATE_TABLE[state];
      const outside = OUTSIDE.includes(box) ? ', ngoài tổng số' : '';
      return `| ${vi} (\`${state}\`) | ${mark} | \`${PATHS[box] ?? box}\`${outside} | ${WHEN[state]} |`;
    })
    .join('\n');
}

/** The names of the states in JSON, by where they count. */
export function stateNames(): string {
  const named = (wanted: boolean) =>
    STATES.filter((s) => OUTSIDE.includes(STATE_TABLE[s].box) === wanted)
      .map((s) => `\`${s}\``)
      .join(', ');
  return `\`state\` is one of ${named(false)}; outside the total: ${named(true)}.`;
}
