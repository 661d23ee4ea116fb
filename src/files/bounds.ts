/**
 * How much is read at most. Each bound is far above what an administration's plan holds, and low enough that a file made to
 * harm is refused in a moment (figures: docs/security.md).
 */

const MB = 1_000_000;

/** One file of a plan: a register of 170,000 entries. Reading takes up to twenty times a file's size in memory. */
export const MOST_FILE_BYTES = 16 * MB;

/** All files of a plan together: 100,000 tasks, a file each, come to about 60 MB. */
export const MOST_PLAN_BYTES = 256 * MB;

/** A draft for `plan cite`, or what comes in on standard input. A law of 500 pages with its pictures stays below 20 MB. */
export const MOST_DRAFT_BYTES = 32 * MB;

/** A paper that gives work, for `plan import`: the longest paragraph and the most paragraphs. Sentences are read word by word, with all names of bodies. */
export const MOST_PAPER_PARAGRAPH = 20_000;
export const MOST_PAPER_LINES = 5000;

/** What one run of git may answer: the files of a plan with a thousand commits of history. */
export const MOST_GIT_BYTES = 512 * MB;

/** Folders within folders. */
export const MOST_FOLDER_DEPTH = 64;

/** "64 MB" */
export const megabytes = (bytes: number): string => `${Math.round(bytes / MB)} MB`;
