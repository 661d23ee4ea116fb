/** Every command, in the order of the help; the first is run where none is named. A new one is a file beside these and a line here. */
import type { AnyCommand } from '../cli/command.ts';
import { add } from './add.ts';
import { agencies } from './agencies.ts';
import { budget } from './budget.ts';
import { cancel } from './cancel.ts';
import { check } from './check.ts';
import { cite } from './cite.ts';
import { completion } from './completion.ts';
import { deadline } from './deadline.ts';
import { diff } from './diff.ts';
import { done } from './done.ts';
import { due } from './due.ts';
import { event } from './event.ts';
import { exportPlan } from './export.ts';
import { extend } from './extend.ts';
import { importPaper } from './import.ts';
import { init } from './init.ts';
import { list } from './list.ts';
import { log } from './log.ts';
import { obstacle } from './obstacle.ts';
import { obstacles } from './obstacles.ts';
import { overdue } from './overdue.ts';
import { progress } from './progress.ts';
import { remind } from './remind.ts';
import { rename } from './rename.ts';
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
  done,
  progress,
  extend,
  obstacle,
  event,
  cancel,
  add,
  rename,
  budget,
  review,
  check,
  cite,
  diff,
  log,
  validate,
  report,
  init,
  importPaper,
  exportPlan,
  site,
  deadline,
  schema,
  completion,
];
