/** How grave a finding is, the gravest first. */
import type { Text } from './language.ts';

export const SEVERITY_WORDS = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
} satisfies Record<string, Text>;

export type Severity = keyof typeof SEVERITY_WORDS;
export const SEVERITIES = Object.keys(SEVERITY_WORDS) as readonly Severity[];
