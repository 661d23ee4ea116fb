/** The rules that a reading may rest on, in words, with the article of law where there is one. */
import type { Text } from '../words/language.ts';
import type { RuleId } from './reading.ts';

const civil = (article2015: string, article2005: string) => ({
  vi: `Bộ luật Dân sự 2015, Điều ${article2015} (Bộ luật Dân sự 2005, Điều ${article2005})`,
  en: `Civil Code 2015, art. ${article2015} (2005: art. ${article2005})`,
});
const law = (article2015: string, article2005: string, vi: string, en: string): Text => ({
  vi: `${civil(article2015, article2005).vi}: ${vi}`,
  en: `${civil(article2015, article2005).en}: ${en}`,
});

export const BASIS: Readonly<Record<RuleId, Text>> = {
  'no-own-days': {
    vi: 'Năm học, học kỳ, mùa, vụ không có ngày theo luật: hãy ghi ngày cụ thể',
    en: 'School years, terms and seasons have no days by law: write the day',
  },
  'printed-end': {
    vi: 'Văn bản ghi cả độ dài và ngày cuối: lấy ngày cuối được ghi',
    en: 'Both the length and the last day are printed: the last day counts',
  },
  'starts-at-event': {
    vi: 'Bắt đầu từ sự kiện nêu trước; hạn là ngày được nêu sau',
    en: 'It begins at the event named before; the day named after it is the limit',
  },
  'day-uncertain': {
    vi: 'Có ngày chưa chắc là ngày làm việc hay ngày nghỉ (thông báo chưa đối chiếu, hoặc ngày nghỉ mới được đề nghị): cần kiểm tra lại',
    en: 'It crosses a day of which it is not certain whether offices work (a notice unchecked, or a holiday only called for)',
  },
  'beyond-notices': {
    vi: 'Chưa có thông báo nghỉ của năm này: ngày nghỉ chỉ tính theo quy tắc của luật',
    en: 'No notice of that year’s days off is known yet: they are by the law’s rule alone',
  },
  'named-date': {
    vi: 'Ngày nêu đích danh giữ nguyên như viết, kể cả khi là ngày nghỉ',
    en: 'A date that is named stays as written, even on a day off',
  },
  'whole-period': {
    vi: 'Thời gian tính từ ngày đầu đến hết ngày cuối của kỳ được nêu',
    en: 'The time runs from the first to the last day of the period named',
  },
  before: {
    vi: '“Trước” một ngày hoặc một kỳ: hết ngày liền trước',
    en: '“Trước” (before) a day or period ends on the day before it',
  },
  'by-includes': {
    vi: '“Chậm nhất”, “đến”, “đến hết”, “không quá”: tính cả ngày được nêu',
    en: '“By”, “until”, “no later than” include the day named',
  },
  clock: {
    vi: 'Có giờ trong ngày: thời hạn vẫn kết thúc trong ngày đó (0 giờ là hết ngày trước)',
    en: 'With a time of day the limit still ends on that day (midnight at its start: the day before)',
  },
  'open-ended': { vi: 'Tính từ ngày được nêu trở đi, không có ngày kết thúc', en: 'From the day named on, with no last day' },
  'after-excludes': {
    vi: '“Sau” một ngày hoặc một kỳ: bắt đầu từ ngày liền sau',
    en: '“After” a day or period begins on the day after it',
  },
  'month-part': law(
    '146.2',
    '151.2',
    'đầu tháng là ngày 1, giữa tháng là ngày 15, cuối tháng là ngày cuối cùng của tháng',
    'start, middle and end of a month are its 1st, its 15th and its last day',
  ),
  'year-part': law(
    '146.3',
    '151.3',
    'đầu năm là ngày 1 tháng 1, giữa năm là ngày cuối cùng của tháng 6, cuối năm là ngày cuối cùng của tháng 12',
    'start, middle and end of a year are 1 January, the last day of June and the last day of December',
  ),
  'quarter-part': {
    vi: 'Đầu, giữa, cuối quý hoặc kỳ: ngày đầu, ngày 15 của tháng giữa, ngày cuối (suy từ Bộ luật Dân sự 2015, Điều 146)',
    en: 'Start, middle and end of a quarter: its first day, the 15th of its middle month, its last day (by likeness with Civil Code 2015, art. 146)',
  },
  'last-week': { vi: 'Tuần cuối của tháng là bảy ngày cuối', en: 'The last week of a month is its last seven days' },
  'event-day-not-counted': law(
    '147.2',
    '152.2',
    'ngày đầu tiên, hoặc ngày xảy ra sự kiện, không được tính',
    'the first day, or the day of the event, is not counted',
  ),
  'corresponding-day': law(
    '148.3',
    '153.3',
    'tính bằng tháng, năm thì hết vào ngày tương ứng; tháng không có ngày tương ứng thì hết vào ngày cuối tháng',
    'months and years end on the corresponding day, or the last day of the month where there is none',
  ),
  'day-off-rolls': law(
    '148.5',
    '153.5',
    'ngày cuối là ngày nghỉ cuối tuần hoặc nghỉ lễ thì hết vào ngày làm việc tiếp theo',
    'a limit whose last day is a day off ends on the next working day',
  ),
  'working-days': {
    vi: 'Ngày làm việc: thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ, tết và nghỉ bù (Bộ luật Lao động 2012, Điều 115; 2019, Điều 111–112)',
    en: 'Working days: Monday to Friday, less public holidays and days in lieu (Labour Code 2012, art. 115; 2019, arts. 111–112)',
  },
  'holidays-by-rule': {
    vi: 'Ngày nghỉ Tết hoặc Quốc khánh ở đây tính theo quy tắc chung; thông báo nghỉ của năm đó có thể xếp khác',
    en: 'The days off at Tết or National Day are by the general rule here; that year’s notice may place them otherwise',
  },
  'holidays-by-notice': {
    vi: 'Có ngày nghỉ hoán đổi theo thông báo của năm đó',
    en: 'Days off exchanged by that year’s notice are counted in',
  },
  'document-day': { vi: 'Tính từ ngày của văn bản', en: 'Counted from the document’s own day' },
  'from-event': {
    vi: 'Tính theo sự kiện; có ngày khi kế hoạch ghi ngày của sự kiện đó',
    en: 'Counted from an event; it has a date once the plan records the event’s',
  },
  ongoing: { vi: 'Việc thường xuyên, không có ngày kết thúc', en: 'Ongoing work, with no last day' },
  'ongoing-within': {
    vi: 'Việc thường xuyên trong thời gian được nêu: hết thời gian đó thì thôi',
    en: 'Ongoing work within the time named: it is over when that ends',
  },
  recurs: { vi: 'Việc định kỳ: mỗi kỳ một thời hạn', en: 'Recurring: each period has a due date of its own' },
  'cycle-end': { vi: 'Không nêu ngày: hết ngày cuối của mỗi kỳ', en: 'No day is given: the last day of each period' },
  'cut-off': { vi: 'Kỳ số liệu báo cáo kết thúc vào ngày được nêu', en: 'The report’s reckoning period ends on the day given' },
  unspecified: { vi: 'Cụm từ không nêu thời gian', en: 'The words name no time' },
};

export const DOUBTS: Readonly<Record<string, Text>> = {
  'two-digit-year': { vi: 'năm viết bằng hai chữ số, đọc là 20xx', en: 'the year has two digits and is read as 20xx' },
  unread: {
    vi: 'còn chữ chỉ thời gian, con số hoặc điều kiện chưa đọc được',
    en: 'words of time, number or condition were not read',
  },
  'either-or': {
    vi: '“hoặc” giữa hai thời gian: một việc, lấy thời gian muộn hơn',
    en: '“hoặc” (or) between two times: one duty, due at the later',
  },
  condition: {
    vi: 'có điều kiện hoặc sự kiện đi kèm, có thể làm thời hạn khác đi',
    en: 'a condition or an event goes with it and may change the deadline',
  },
  'open-half': {
    vi: 'một phần của thời hạn không nêu ngày',
    en: 'one part of the deadline names no day',
  },
  'title-year': {
    vi: 'năm có thể thuộc tên văn bản, không phải thời hạn',
    en: 'the year may belong to the title of a document',
  },
  'as-typed': {
    vi: 'có chữ gõ nhầm hoặc quét nhầm, đã đọc theo chữ đúng nhất',
    en: 'something is mistyped or badly scanned and was read as the likeliest',
  },
  'counted-from-period': {
    vi: 'đếm từ một tháng, quý, năm: kỳ đó được tính vào',
    en: 'it counts from a month, quarter or year: that period is counted in',
  },
  'in-past': {
    vi: 'tính từ ngày của văn bản thì thời hạn đã qua',
    en: 'counted from the document’s own day it lies in the past',
  },
  'day-in-brackets': {
    vi: 'ngày trong ngoặc có thể là ngày của sự kiện, hoặc chính là thời hạn',
    en: 'the day in brackets may be the event’s or the limit itself',
  },
  'day-for-some': {
    vi: 'chỉ một phần các kỳ có ngày, hoặc nhiều ngày cho cùng một kỳ',
    en: 'only some of its periods have a day, or several days stand for one',
  },
  'first-months': {
    vi: 'viết tắt “6T/2016”: đọc là 6 tháng đầu năm',
    en: 'the short form “6T/2016” is read as the first six months',
  },
  'weekday-differs': {
    vi: 'thứ trong tuần không khớp với ngày',
    en: 'the weekday does not fit the date',
  },
  'count-differs': {
    vi: 'số ngày, tháng được nêu không khớp với ngày được nêu: lấy ngày',
    en: 'the length said does not come to the day said; the day counts',
  },
  'number-differs': {
    vi: 'số viết bằng chữ không khớp với chữ số: lấy chữ số',
    en: 'the number in words differs from the figures; the figures count',
  },
  'lunar-differs': {
    vi: 'ngày âm lịch ghi kèm không khớp với ngày dương lịch: lấy ngày dương lịch',
    en: 'the lunar day beside it does not fit; the solar day counts',
  },
  'lunar-too': {
    vi: 'có thêm một mốc âm lịch chưa được tính',
    en: 'a lunar day stands in it too and was not counted',
  },
  'year-missing': {
    vi: 'không nêu năm: lấy lần tới tính từ ngày của văn bản',
    en: 'no year is given: the next such day from the document’s own',
  },
  'month-missing': {
    vi: 'không nêu tháng: lấy lần tới tính từ ngày của văn bản',
    en: 'no month is given: the next such day from the document’s own',
  },
  'several-times': {
    vi: 'có nhiều mốc thời gian: thời hạn là mốc cuối; nên tách thành từng nhiệm vụ',
    en: 'several times are named: the last is the deadline; better one task each',
  },
  'own-period': {
    vi: 'không nêu tháng, quý nào: lấy tháng, quý của ngày văn bản',
    en: 'which month or quarter is not said: the document’s own',
  },
  'no-starting-day': {
    vi: 'không nêu tính từ ngày nào: tính từ ngày của văn bản',
    en: 'no starting day is given: counted from the document’s own',
  },
};

/** The rule in words; its id where it has none. */
export const basisText = (rule: RuleId): Text => BASIS[rule] ?? { vi: rule, en: rule };
