/** What may be proposed for a document, in words. */

import type { Proposal } from '../model/schema/review.ts';
import type { Text } from './language.ts';

export const PROPOSAL_WORDS: Readonly<Record<Proposal, Text>> = {
  keep: { vi: 'Giữ nguyên', en: 'Keep' },
  amend: { vi: 'Sửa đổi', en: 'Amend' },
  supplement: { vi: 'Bổ sung', en: 'Supplement' },
  replace: { vi: 'Thay thế', en: 'Replace' },
  repeal: { vi: 'Bãi bỏ', en: 'Repeal' },
  new: { vi: 'Ban hành mới', en: 'Issue a new one' },
};
