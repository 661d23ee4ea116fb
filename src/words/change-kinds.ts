/** The kinds of difference between two states of a plan; the one list of them. */
import type { Text } from './language.ts';

export const KIND_WORDS = {
  'task-added': { vi: 'Thêm nhiệm vụ', en: 'Task added' },
  'task-dropped': { vi: 'Bỏ nhiệm vụ', en: 'Task dropped' },
  'task-renamed': { vi: 'Đổi mã nhiệm vụ', en: 'Id of a task changed' },
  'task-cancelled': { vi: 'Thôi thực hiện', en: 'Cancelled' },
  reassigned: { vi: 'Đổi cơ quan', en: 'Re-assigned' },
  'deadline-moved': { vi: 'Đổi thời hạn', en: 'Deadline moved' },
  'extension-asked': { vi: 'Xin gia hạn', en: 'Extension asked for' },
  'extension-decided': { vi: 'Quyết định gia hạn', en: 'Extension decided' },
  'progress-reported': { vi: 'Báo cáo tiến độ', en: 'Progress reported' },
  'progress-changed': { vi: 'Sửa tiến độ', en: 'Progress changed' },
  'progress-removed': { vi: 'Xoá tiến độ', en: 'Progress removed' },
  'task-changed': { vi: 'Sửa nhiệm vụ', en: 'Task changed' },
  'state-changed': { vi: 'Đổi tình trạng', en: 'State changed' },
  'entry-added': { vi: 'Thêm mục', en: 'Entry added' },
  'entry-changed': { vi: 'Sửa mục', en: 'Entry changed' },
  'entry-dropped': { vi: 'Bỏ mục', en: 'Entry dropped' },
  'ignore-added': { vi: 'Thêm dòng bỏ qua', en: 'Finding silenced' },
  'ignore-dropped': { vi: 'Bỏ dòng bỏ qua', en: 'Silence taken out' },
  'plan-changed': { vi: 'Sửa plan.yaml', en: 'plan.yaml changed' },
} satisfies Record<string, Text>;

export type ChangeKind = keyof typeof KIND_WORDS;
export const CHANGE_KINDS = Object.keys(KIND_WORDS) as readonly ChangeKind[];
