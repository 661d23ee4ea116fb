/** The names of the formats of findings, the default first; apart from the formats, which are loaded when wanted. */
export const FINDINGS_FORMAT_NAMES = ['text', 'json', 'github', 'sarif', 'gitlab', 'junit', 'checkstyle', 'markdown'] as const;
