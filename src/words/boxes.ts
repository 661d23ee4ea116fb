/** The boxes of the government's statistics, in the order of its tables. */
import type { Text } from './language.ts';

export const BOX_WORDS = {
  total: { vi: 'Tổng số', en: 'Total' },
  doneOnTime: { vi: 'Đã hoàn thành đúng hạn', en: 'Done on time' },
  doneLate: { vi: 'Đã hoàn thành quá hạn', en: 'Done late' },
  doneUndated: { vi: 'Đã hoàn thành, không có thời hạn', en: 'Done, no due day' },
  openInTime: { vi: 'Chưa hoàn thành, trong hạn', en: 'Not done, in time' },
  openOverdue: { vi: 'Chưa hoàn thành, quá hạn', en: 'Not done, overdue' },
  undated: { vi: 'Không xác định thời hạn', en: 'Without a date' },
} satisfies Record<string, Text>;

export type Box = keyof typeof BOX_WORDS;
export const BOXES = Object.keys(BOX_WORDS) as readonly Box[];
