/** Every command, in the order of the help. A command's own module is loaded when it is asked for: most need much that the others do not. */
import type { Text } from '../words/language.ts';
import type { PlanCommand } from './command.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: Text;
  readonly load: () => Promise<PlanCommand>;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'status',
    summary: { vi: 'Tình trạng của cả kế hoạch trong một ngày', en: 'The state of the whole plan on a day' },
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'overdue',
    summary: {
      vi: 'Những việc quá hạn, trễ nhất trước, ai chịu trách nhiệm',
      en: 'What is late, the latest first, and who answers for it',
    },
    load: async () => (await import('./rows.ts')).overdue,
  },
  {
    name: 'due',
    summary: { vi: 'Những việc sắp đến hạn', en: 'What falls due next' },
    load: async () => (await import('./rows.ts')).due,
  },
  {
    name: 'list',
    summary: {
      vi: 'Tìm nhiệm vụ theo chữ, cơ quan, vai trò, tình trạng, mục',
      en: 'Find tasks by words, agency, role, state, clause',
    },
    load: async () => (await import('./rows.ts')).list,
  },
  {
    name: 'show',
    summary: { vi: 'Mọi điều về một nhiệm vụ, và chỗ ghi trong YAML', en: 'Everything about one task, and where it is written' },
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'agencies',
    summary: { vi: 'Khối lượng việc và kết quả của từng cơ quan', en: 'Each agency’s load and record' },
    load: async () => (await import('./agencies.ts')).agencies,
  },
  {
    name: 'obstacles',
    summary: { vi: 'Khó khăn, vướng mắc: đang ở đâu, bao lâu rồi', en: 'Obstacles: who has each, and for how long' },
    load: async () => (await import('./obstacles.ts')).obstacles,
  },
  {
    name: 'silent',
    summary: { vi: 'Đơn vị nào chưa báo cáo gì trong kỳ', en: 'Which units have reported nothing this period' },
    load: async () => (await import('./silent.ts')).silent,
  },
  {
    name: 'remind',
    summary: {
      vi: 'Công văn đôn đốc từng cơ quan có việc quá hạn hoặc sắp đến hạn (Markdown)',
      en: 'Letters to the agencies that have something overdue or due soon (Markdown, in Vietnamese)',
    },
    load: async () => (await import('./remind.ts')).remind,
  },
  {
    name: 'budget',
    summary: { vi: 'Dự toán kinh phí: đến bước nào, đang ở ai', en: 'The budget: which step, and who has it' },
    load: async () => (await import('./budget.ts')).budget,
  },
  {
    name: 'review',
    summary: { vi: 'Văn bản đã rà soát, và bảng tổng hợp gửi cấp trên', en: 'Documents reviewed, and the table sent upward' },
    load: async () => (await import('./review.ts')).review,
  },
  {
    name: 'check',
    summary: {
      vi: 'Cổng kiểm tra cho CI và pull request: kế hoạch có sai, có trễ không',
      en: 'The gate for CI and pull requests: is the plan sound, is it late',
    },
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'cite',
    summary: {
      vi: 'Soát dự thảo: căn cứ pháp lý nào đã cũ, thay bằng gì',
      en: 'Look through drafts: which legal basis is outdated, and what to use instead',
    },
    load: async () => (await import('./cite.ts')).cite,
  },
  {
    name: 'diff',
    summary: { vi: 'Hai phiên bản khác nhau ở điều gì, theo nghĩa', en: 'What changed in meaning between two revisions' },
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'log',
    summary: {
      vi: 'Một nhiệm vụ qua các lần sửa: ai, điều gì, khi nào',
      en: 'The life of a task through git: who changed what, when',
    },
    load: async () => (await import('./log.ts')).log,
  },
  {
    name: 'validate',
    summary: { vi: 'Chỉ ra chỗ sai trong YAML và cách sửa', en: 'What is wrong in the YAML, and how to mend it' },
    load: async () => (await import('./validate.ts')).validate,
  },
  {
    name: 'report',
    summary: { vi: 'Báo cáo tổng hợp năm, dạng Markdown', en: 'The yearly report, in Markdown (in Vietnamese)' },
    load: async () => (await import('./report.ts')).report,
  },
  {
    name: 'deadline',
    summary: { vi: 'Giải thích một cụm từ thời hạn được đọc thế nào', en: 'How the words of a deadline are read' },
    load: async () => (await import('./deadline.ts')).deadline,
  },
  {
    name: 'schema',
    summary: {
      vi: 'JSON Schema của các tệp kế hoạch, cho trình soạn thảo',
      en: 'The JSON Schema of the plan’s files, for editors',
    },
    load: async () => (await import('./schema.ts')).schema,
  },
];
