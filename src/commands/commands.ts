/** Every command, in the order of the help; the first is run where none is named. A new one is a file beside these and a line here. */
import type { AnyCommand } from '../cli/command.ts';
import { agencies } from './agencies.ts';
import { budget } from './budget.ts';
import { check } from './check.ts';
import { cite } from './cite.ts';
import { deadline } from './deadline.ts';
import { diff } from './diff.ts';
import { due } from './due.ts';
import { importPaper } from './import.ts';
import { list } from './list.ts';
import { log } from './log.ts';
import { obstacles } from './obstacles.ts';
import { overdue } from './overdue.ts';
import { remind } from './remind.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import { silent } from './silent.ts';
import { site } from './site.ts';
import { status } from './status.ts';
import { validate } from './validate.ts';

export const COMMANDS: readonly AnyCommand[] = [
  status,
  overdue,
  due,
  list,
  show,
  agencies,
  obstacles,
  silent,
  remind,
  budget,
  review,
  check,
  cite,
  diff,
  log,
  validate,
  report,
  importPaper,
  site,
  deadline,
  schema,
];
