/** The words for why a piece of a paper gives no task. */
import { both, type Text } from '../words/language.ts';
import type { Reason } from './paper.ts';

export const REASONS: Readonly<Record<Reason, Text>> = {
  head: both('phần đầu văn bản', 'head of the paper'),
  purpose: both('mục đích, yêu cầu, mục tiêu: không giao việc', 'purpose, requirements, targets: gives no work'),
  standard: both('tiêu chuẩn, nội dung xem xét: không giao việc', 'standards and criteria: give no work'),
  outline: both('đề cương, biểu mẫu', 'outline or form'),
  recipients: both('nơi nhận, chữ ký', 'recipients and signature'),
  situation: both('đánh giá tình hình', 'account of the situation'),
  'no-body': both('không nêu cơ quan nào làm', 'names no body that is to do it'),
  statement: both('câu thuyết minh, không giao việc', 'tells something, gives no work'),
  topic: both('tiêu đề', 'heading'),
  'page-number': both('số trang', 'page number'),
  'layout-table': both('bảng dàn trang (phần đầu, chữ ký)', 'layout table (letterhead, signature)'),
  'form-table': both('biểu mẫu để điền', 'form to be filled in'),
  'schedule-table': both('lịch làm việc, lịch kiểm tra', 'schedule of visits or of a day'),
  'unknown-table': both('bảng không có cột nhiệm vụ và cơ quan', 'table without columns of tasks and bodies'),
};
