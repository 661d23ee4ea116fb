/** What the schema, and a look at the text, find wrong with a part of a file. */
import { type BaseIssue, type GenericSchema, safeParse } from 'valibot';
import type { Problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import { entryAt, type MappingNode, type Node, nodeAt, toValue, withScalars, writtenNumber } from '../source/tree.ts';
import { explainIssue } from './explain-issue.ts';
import { explainMissing } from './explain-missing.ts';
import { issuesOf } from './issues.ts';
import { findSuspicious } from './suspicious.ts';

export interface Checked {
  readonly value: unknown;
  /** the tree that `value` was made of: numbers that stand where text is wanted are text there */
  readonly root: MappingNode;
  readonly problems: Problem[];
}

type Issue = BaseIssue<unknown>;
const pathOf = (issue: Issue) => (issue.path ?? []).map((p) => p.key as PropertyKey);
const issuesIn = (schema: GenericSchema, root: MappingNode) => issuesOf(safeParse(schema, toValue(root)).issues ?? []);

/** The numbers at which something is wrong, as they are written. */
function numbersAt(issues: readonly Issue[], root: MappingNode, file: SourceFile): Map<Node, string> {
  const found = issues.flatMap((issue): [Node, string][] => {
    const node = nodeAt(root, pathOf(issue));
    const written = writtenNumber(node, file.text);
    return written === undefined ? [] : [[node, written]];
  });
  return new Map(found);
}

/** Numbers where text is wanted are taken as they are written; one that would not do as text either stays a number. */
function readNumbers(schema: GenericSchema, given: MappingNode, file: SourceFile): { root: MappingNode; issues: Issue[] } {
  const issues = issuesIn(schema, given);
  const numbers = numbersAt(issues, given, file);
  if (!numbers.size) return { root: given, issues };
  const trial = withScalars(given, numbers);
  const failed = new Set(issuesIn(schema, trial).map((issue) => nodeAt(given, pathOf(issue))));
  const root = withScalars(given, new Map([...numbers].filter(([node]) => !failed.has(node))));
  return { root, issues: issuesIn(schema, root) };
}

/** A key that is not there at all. */
const isMissing = (issue: Issue, root: MappingNode) => issue.received === 'undefined' && !entryAt(root, pathOf(issue));

/** `given` is the whole file, or the item of a list in it that `schema` speaks of. */
export function checkMapping(schema: GenericSchema, given: MappingNode, file: SourceFile): Checked {
  const { root, issues } = readNumbers(schema, given, file);
  const problems = findSuspicious(root, file);
  const missing = new Map<string, Issue[]>();
  for (const issue of issues) {
    if (isMissing(issue, root)) {
      const parent = pathOf(issue).slice(0, -1).join('.');
      missing.set(parent, [...(missing.get(parent) ?? []), issue]);
    } else problems.push(explainIssue(issue, schema, root, file));
  }
  for (const together of missing.values()) problems.push(explainMissing(together.map(pathOf), schema, root, file));
  return { value: toValue(root), root, problems };
}
