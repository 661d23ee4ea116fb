/** What shuts the gate. */
export const FAIL_ON = ['overdue', 'due-soon', 'warning', 'none'] as const;
export type FailOn = (typeof FAIL_ON)[number];
