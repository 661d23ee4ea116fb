/** Problems as a person reads them: what, where, the line itself with the fault underlined, and the way out. */

import { Chalk, type ChalkInstance } from 'chalk';
import type { Problem } from '../../source/problem.ts';
import { printable, withoutControls } from '../../text/printable.ts';
import { textWidth } from '../../text/width.ts';
import { hang, wrap } from '../../text/wrap.ts';
import type { Language } from '../../words/language.ts';
import { largest } from '../../words/numbers.ts';
import { SEVERITIES, SEVERITY_WORDS } from '../../words/severities.ts';

/** A source line longer than this is shown around the fault only. */
const LONGEST = 100;

/** Control characters stand out as one sign each, so that the underline stays under its place. */
const visible = (line: string) => withoutControls(line.replace(/\t/g, '→'));

function excerpt(problem: Problem, paint: ChalkInstance): string[] {
  const { file, from, to } = problem.place;
  const { line, column } = file.positionAt(from);
  const whole = visible(file.lineText(line));
  if (!whole.trim()) return [];
  const cut = whole.length > LONGEST ? Math.max(0, column - 1 - 40) : 0;
  const shown = whole.slice(cut, cut + LONGEST);
  const end = Math.min(shown.length, Math.max(column, column + (to - from)) - 1 - cut);
  const before = textWidth(shown.slice(0, column - 1 - cut));
  const under = Math.max(1, textWidth(shown.slice(column - 1 - cut, end)));
  const gutter = String(line).length;
  const bar = paint.dim(`${' '.repeat(gutter)} |`);
  const by = problem.severity === 'error' ? paint.red : paint.yellow;
  return [
    bar,
    `${paint.dim(`${line} |`)} ${cut ? '…' : ''}${shown}`,
    `${bar} ${' '.repeat(before + (cut ? 1 : 0))}${by('^'.repeat(under))}`,
  ];
}

const where = ({ place: { file, from } }: Problem) => {
  const { line, column } = file.positionAt(from);
  return `${file.path}:${line}:${column}`;
};

/** The line of a place, as far as there is room for it behind `before` columns. */
function lineBeside({ place: { file, from } }: Problem, before: number, width: number): string {
  const line = visible(file.lineText(file.positionAt(from).line)).trim();
  const room = width - before;
  return room < 20 ? '' : line.length > room ? `${line.slice(0, room - 1)}…` : line;
}

/**
 * What is said of one place, or in the same words of several: then each place is a line. `width` wraps what is said to the
 * columns of a terminal; lines in a pipe are left whole.
 */
function renderAlike(
  alike: readonly Problem[],
  lang: Language,
  paint: ChalkInstance,
  width: number | undefined,
  shown: boolean,
): string {
  const [problem] = alike as [Problem];
  const by = problem.severity === 'error' ? paint.red : problem.severity === 'warning' ? paint.yellow : paint.cyan;
  const head = `${SEVERITY_WORDS[problem.severity][lang]} ${problem.code}`;
  const said = `${head}: ${printable(problem.message[lang])}`;
  const [first = '', ...rest] = width ? wrap(said, width) : [said];
  const arrow = paint.dim('-->');
  const widest = largest(alike.map((p) => where(p).length));
  const places =
    alike.length > 1
      ? alike.map((p) => {
          const beside = lineBeside(p, widest + 8, Math.min(width ?? LONGEST, LONGEST));
          return `  ${arrow} ${beside ? `${where(p).padEnd(widest)}  ${paint.dim(beside)}` : where(p)}`;
        })
      : [`  ${arrow} ${where(problem)}`, ...(shown ? [] : excerpt(problem, paint))];
  const lines = [by(paint.bold(head)) + first.slice(head.length), ...rest, ...places];
  if (problem.help) {
    const [start = '', ...more] = problem.help[lang]
      .split('\n')
      .flatMap((line, k) => hang(k ? '      ' : '  = ', line, width ?? Number.POSITIVE_INFINITY));
    lines.push(`  ${paint.dim('=')} ${start.slice(4)}`, ...more);
  }
  return lines.join('\n');
}

/** Fewer than this are told one by one, each with its line. */
const MANY = 3;

/** Those that say the same of places in one file, together, where the first of them stands. */
function alike(problems: readonly Problem[]): Problem[][] {
  const groups = new Map<string, Problem[]>();
  for (const p of problems) {
    const key = JSON.stringify([p.severity, p.code, p.message, p.help, p.place.file.path]);
    groups.set(key, [...(groups.get(key) ?? []), p]);
  }
  const many = new Map([...groups.values()].filter((g) => g.length >= MANY).flatMap((g) => g.map((p) => [p, g] as const)));
  return problems.flatMap((p) => {
    const group = many.get(p);
    return group ? (group[0] === p ? [group] : []) : [[p]];
  });
}

/** Several problems, a blank line between; the line of a place that was shown already is not shown again. */
export function renderProblems(
  problems: readonly Problem[],
  lang: Language = 'vi',
  paint: ChalkInstance = new Chalk({ level: 0 }),
  width?: number,
): string {
  const places = new Set<string>();
  return alike(problems)
    .map((group) => {
      const [{ place }] = group as [Problem];
      const key = `${place.file.path}\n${place.from}`;
      const shown = places.has(key);
      places.add(key);
      return `${renderAlike(group, lang, paint, width, shown)}\n`;
    })
    .join('\n');
}

/** "3 lỗi, 1 cảnh báo" */
export function countWords(problems: readonly Problem[], lang: Language): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const n = problems.filter((p) => p.severity === severity).length;
    return n ? [`${n} ${SEVERITY_WORDS[severity][lang]}${lang === 'en' && n > 1 ? 's' : ''}`] : [];
  });
  return parts.join(', ');
}
