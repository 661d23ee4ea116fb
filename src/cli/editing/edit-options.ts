/** What every command that changes a plan is asked, and how its answer is printed. */
import type { EditView } from '../../views/edit.ts';
import { both } from '../../words/language.ts';
import { FINDINGS, FINE } from '../command.ts';
import { json, text } from '../formats.ts';
import { flag } from '../option.ts';

/** Options of every command that changes a plan. */
export const editOptions = {
  dryRun: flag('--dry-run', both('chỉ cho xem sẽ sửa gì, không ghi', 'show what would change, write nothing')),
  commit: flag('--commit', both('ghi xong thì tạo một commit git', 'make a git commit of it')),
};

/** Formats and exit code of every command that changes a plan. */
export const editFormats = {
  text: text<EditView>(async () => (await import('../../render/terminal/edit.ts')).editPrinter()),
  json: json<EditView>(async () => (await import('../../render/json/edit.ts')).editJson()),
};
export const editExit = ({ outcome }: EditView) => (outcome === 'refused' ? FINDINGS : FINE);
