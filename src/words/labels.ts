/** The words of tables and lists, in both languages; the one place where they are chosen. */
import { both, type Language, type Text } from './language.ts';

export const LABELS = {
  asOf: both('Tính đến ngày', 'As of'),
  total: both('Tổng số', 'Total'),
  done: both('Đã hoàn thành', 'Done'),
  open: both('Chưa hoàn thành', 'Not done'),
  onTime: both('đúng hạn', 'on time'),
  late: both('quá hạn', 'late'),
  inTime: both('trong hạn', 'in time'),
  overdue: both('quá hạn', 'overdue'),
  undated: both('Không xác định thời hạn', 'Without a date'),
  cancelled: both('Thôi thực hiện', 'Cancelled'),
  task: both('Nhiệm vụ', 'Task'),
  lead: both('Chủ trì', 'Lead'),
  coordinating: both('Phối hợp', 'Coordinating'),
  deadline: both('Thời hạn', 'Deadline'),
  date: both('Hạn chót', 'Due'),
  state: both('Tình trạng', 'State'),
  days: both('Ngày', 'Days'),
  agency: both('Cơ quan', 'Agency'),
  waiting: both('ĐANG CHỜ SỰ KIỆN', 'AWAITING AN EVENT'),
  soon: both('ĐẾN HẠN TRONG 30 NGÀY TỚI', 'DUE WITHIN 30 DAYS'),
  unreadable: both('KHÔNG ĐỌC ĐƯỢC', 'UNREADABLE'),
  noDeadline: both('kế hoạch không nêu', 'none given'),
  source: both('Mục kế hoạch', 'Clause'),
  deliverable: both('Sản phẩm', 'Deliverable'),
  recipients: both('Nơi nhận', 'Recipients'),
  dependsOn: both('Phải chờ', 'Depends on'),
  holdsUp: both('Phải chờ nhiệm vụ này', 'Holds up'),
  progress: both('Tiến độ', 'Progress'),
  evidence: both('minh chứng', 'evidence'),
  place: both('Ghi tại', 'Written at'),
  restsOn: both('Căn cứ', 'Rests on'),
  note: both('Ghi chú', 'Note'),
  extended: both('hạn gốc', 'first due'),
  pending: both('đang đề nghị gia hạn', 'extension asked for'),
  obstacles: both('Vướng mắc', 'Obstacles'),
  silent: both('CHƯA CÓ BÁO CÁO QUÁ 3 THÁNG', 'NOTHING HEARD FOR OVER 3 MONTHS'),
  role: both('Vai trò', 'Role'),
} satisfies Record<string, Text>;

export type Label = keyof typeof LABELS;

export const label = (name: Label, lang: Language) => LABELS[name][lang];
