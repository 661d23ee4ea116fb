/** What `plan import` asks of this room: a bundle of its own, which no other command loads (scripts/build.mjs). */
export { NotADocument } from '../source/docx.ts';
export { readDocxLines } from '../source/docx-lines.ts';
export { additions, missingFrom, samePaper } from './into-plan.ts';
export { linesOfDocx, textOfDocx } from './lines-of-docx.ts';
export { linesOfText } from './lines-of-text.ts';
export { draftPlan } from './plan-draft.ts';
export { planFiles } from './plan-files.ts';
export { readPaper } from './read-paper.ts';
