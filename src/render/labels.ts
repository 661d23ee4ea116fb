/** The words of tables and lists, in both languages; the one place where they are chosen. */
import { type CivilDate, formatDate } from '../calendar/civil.ts';
import type { Language, Text } from '../language.ts';
import type { Silence } from '../tracking/obligation.ts';
import { STATE_WORDS, type State } from '../tracking/state.ts';

const t = (vi: string, en: string): Text => ({ vi, en });

export const LABELS = {
  asOf: t('Tính đến ngày', 'As of'),
  total: t('Tổng số', 'Total'),
  done: t('Đã hoàn thành', 'Done'),
  open: t('Chưa hoàn thành', 'Not done'),
  onTime: t('đúng hạn', 'on time'),
  late: t('quá hạn', 'late'),
  inTime: t('trong hạn', 'in time'),
  overdue: t('quá hạn', 'overdue'),
  undated: t('Không xác định thời hạn', 'Without a date'),
  cancelled: t('Thôi thực hiện', 'Cancelled'),
  task: t('Nhiệm vụ', 'Task'),
  lead: t('Chủ trì', 'Lead'),
  coordinating: t('Phối hợp', 'Coordinating'),
  deadline: t('Thời hạn', 'Deadline'),
  date: t('Hạn chót', 'Due'),
  state: t('Tình trạng', 'State'),
  days: t('Ngày', 'Days'),
  agency: t('Cơ quan', 'Agency'),
  lateNow: t('QUÁ HẠN', 'OVERDUE'),
  waiting: t('ĐANG CHỜ SỰ KIỆN', 'AWAITING AN EVENT'),
  soon: t('ĐẾN HẠN TRONG 30 NGÀY TỚI', 'DUE WITHIN 30 DAYS'),
  unreadable: t('KHÔNG ĐỌC ĐƯỢC', 'UNREADABLE'),
  next: t('XEM TIẾP', 'NEXT'),
  noDeadline: t('kế hoạch không nêu', 'none given'),
  source: t('Mục kế hoạch', 'Clause'),
  deliverable: t('Sản phẩm', 'Deliverable'),
  recipients: t('Nơi nhận', 'Recipients'),
  dependsOn: t('Phải chờ', 'Depends on'),
  holdsUp: t('Đang giữ chân', 'Holds up'),
  progress: t('Tiến độ', 'Progress'),
  evidence: t('minh chứng', 'evidence'),
  place: t('Ghi tại', 'Written at'),
  note: t('Ghi chú', 'Note'),
  extended: t('gia hạn từ', 'extended from'),
  pending: t('đang xin gia hạn', 'extension asked for'),
  obstacles: t('Vướng mắc', 'Obstacles'),
  obstaclesOpen: t('VƯỚNG MẮC CHƯA ĐƯỢC TRẢ LỜI', 'OBSTACLES NOT ANSWERED'),
  silent: t('CHƯA CÓ BÁO CÁO QUÁ 3 THÁNG', 'NOTHING HEARD FOR OVER 3 MONTHS'),
  role: t('Vai trò', 'Role'),
  worst: t('Trễ nhất', 'Most late'),
  lastReport: t('Báo cáo gần nhất', 'Last report'),
} satisfies Record<string, Text>;

export type Label = keyof typeof LABELS;

export const label = (name: Label, lang: Language) => LABELS[name][lang];
export const stateWord = (state: State, lang: Language) => STATE_WORDS[state][lang];

/** The state of an obligation or a row; work that waited for an event which has come is under way since. */
export function stateWords(
  of: { readonly state: State; readonly opened: boolean; readonly start: CivilDate | undefined },
  lang: Language,
): string {
  if (!of.opened) return stateWord(of.state, lang);
  const since = of.start ? formatDate(of.start) : '';
  return lang === 'vi' ? `Đang thực hiện, từ ${since}` : `Open since ${since}`;
}

/** "trễ 12 ngày", "còn 3 ngày", "hết hạn hôm nay"; '' where neither. */
export function daysWords(daysLate: number | undefined, daysLeft: number | undefined, lang: Language): string {
  if (daysLate)
    return lang === 'vi'
      ? `trễ ${number(daysLate, lang)} ngày`
      : `${number(daysLate, lang)} ${daysLate === 1 ? 'day' : 'days'} late`;
  if (daysLeft === 0) return lang === 'vi' ? 'hết hạn hôm nay' : 'due today';
  if (daysLeft)
    return lang === 'vi'
      ? `còn ${number(daysLeft, lang)} ngày`
      : `${number(daysLeft, lang)} ${daysLeft === 1 ? 'day' : 'days'} left`;
  return '';
}

/** "chưa có báo cáo cả năm 2016", or "chưa báo cáo 95 ngày". */
export function silenceShort({ days, years }: Silence, lang: Language): string {
  if (lang === 'vi')
    return years.length ? `chưa có báo cáo cả năm ${years.join(', ')}` : `chưa báo cáo ${number(days, lang)} ngày`;
  return years.length ? `nothing reported in all of ${years.join(', ')}` : `silent for ${number(days, lang)} days`;
}

/** The same in full: "chưa báo cáo 95 ngày, từ 01/01/2016". */
export function silenceWords({ since, days, years }: Silence, lang: Language): string {
  if (lang === 'vi') {
    const whole = years.length ? `cả năm ${years.join(', ')} chưa có báo cáo; ` : '';
    return `${whole}chưa báo cáo ${number(days, lang)} ngày, từ ${formatDate(since)}`;
  }
  const whole = years.length ? `nothing reported in all of ${years.join(', ')}; ` : '';
  return `${whole}silent for ${number(days, lang)} days, since ${formatDate(since)}`;
}

/** An integer with the thousands marked as the language does: 3.949 or 3,949. */
export const number = (n: number, lang: Language) => String(n).replace(/\B(?=(\d{3})+$)/g, lang === 'vi' ? '.' : ',');

/** A percentage with one decimal, or a dash where there is none. */
export function percent(value: number | undefined, lang: Language): string {
  if (value === undefined) return '–';
  const fixed = (Math.round(value * 10) / 10).toFixed(1);
  return `${lang === 'vi' ? fixed.replace('.', ',') : fixed} %`;
}
