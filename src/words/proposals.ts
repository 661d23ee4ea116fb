/** What may be proposed for a document that was reviewed. */
import type { Text } from './language.ts';

export const PROPOSAL_WORDS = {
  keep: { vi: 'Giữ nguyên', en: 'Keep' },
  amend: { vi: 'Sửa đổi', en: 'Amend' },
  supplement: { vi: 'Bổ sung', en: 'Supplement' },
  replace: { vi: 'Thay thế', en: 'Replace' },
  repeal: { vi: 'Bãi bỏ', en: 'Repeal' },
  new: { vi: 'Ban hành mới', en: 'Issue a new one' },
} satisfies Record<string, Text>;

export type Proposal = keyof typeof PROPOSAL_WORDS;
export const PROPOSALS = Object.keys(PROPOSAL_WORDS) as readonly Proposal[];
