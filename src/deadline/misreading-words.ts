/** Why a phrase is no deadline, in words. */
import { both, type Text } from '../words/language.ts';
import type { Misreading } from './reading.ts';

const WHY: Readonly<Record<Misreading['reason'], Text>> = {
  empty: both('thời hạn để trống', 'it is blank'),
  'too-long': both('quá dài so với một thời hạn', 'it is too long for a deadline'),
  'no-such-day': both('ngày này không có trong lịch', 'there is no such day'),
  'no-such-month': both('không có tháng này', 'there is no such month'),
  'no-such-quarter': both('một năm chỉ có bốn quý', 'a year has four quarters'),
  'amount-too-large': both('số quá lớn so với một thời hạn', 'the number is too large for a deadline'),
  lunar: both('ngày âm lịch: hãy ghi ngày dương lịch', 'a lunar date: give the solar one'),
  'blank-form': both('chỗ trống chưa ai điền', 'a blank that nobody has filled in'),
  'turned-round': both('ngày cuối đứng trước ngày đầu', 'it ends before it begins'),
  'not-a-deadline': both('không thấy thời gian nào trong cụm từ', 'no time was found in it'),
};

export const misreadingText = (m: Misreading) => WHY[m.reason];
