/** What the schema, and a look at the text, find wrong with a part of a file. */
import { type GenericSchema, safeParse } from 'valibot';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { type MappingNode, toValue } from '../source/tree.ts';
import { explainIssue } from './explain-issue.ts';
import { issuesOf } from './issues.ts';
import { findSuspicious } from './suspicious.ts';

export interface Checked {
  readonly value: unknown;
  readonly problems: Problem[];
}

/** `root` is the whole file, or the item of a list in it that `schema` speaks of. */
export function checkMapping(schema: GenericSchema, root: MappingNode, file: SourceFile): Checked {
  const value = toValue(root);
  const problems = findSuspicious(root, file);
  const result = safeParse(schema, value);
  for (const issue of issuesOf(result.issues ?? [])) problems.push(explainIssue(issue, schema, root, file));
  return { value, problems };
}
