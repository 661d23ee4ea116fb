/** Compares what is read in test/import/papers with test/import/answers.tsv, which people wrote with the papers beside them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/text/fold.ts';
import { repository } from '../cli/run.ts';
import { PAPERS, type ReadDuty, readPaperFile } from './read.ts';

interface Answer {
  readonly paper: string;
  /** line of the sentence or row */
  readonly line: number;
  /** its first words, where a line gives several duties; else empty */
  readonly words: string;
  readonly leads: readonly string[];
  readonly deadline: string;
}

function answers(): Answer[] {
  const [, ...lines] = readFileSync(join(repository, 'test/import/answers.tsv'), 'utf8').trimEnd().split('\n');
  return lines.map((l) => {
    const [paper = '', line = '', words = '', leads = '', deadline = ''] = l.split('\t');
    return { paper, line: Number(line), words, leads: leads.split('; ').filter(Boolean), deadline };
  });
}

const covers = (duty: ReadDuty, line: number) => duty.lines.some(([a, b]) => a <= line && line <= b);
const same = (a: string, b: string) => fold(a) === fold(b);

export async function measure() {
  const all = answers();
  const totals = { gold: all.length, hit: 0, extra: 0, leads: 0, leadsRight: 0, deadlinesRight: 0, wrong: [] as string[] };
  for (const paper of new Set(all.map((a) => a.paper))) {
    const left = [...(await readPaperFile(join(PAPERS, paper))).tasks];
    for (const answer of all.filter((a) => a.paper === paper)) {
      const at = left.findIndex(
        (d) => covers(d, answer.line) && (!answer.words || fold(`${d.title} ${d.text}`).includes(fold(answer.words))),
      );
      totals.leads += answer.leads.length;
      if (at < 0) {
        totals.wrong.push(`${paper}:${answer.line} không đọc được`);
        continue;
      }
      const [duty] = left.splice(at, 1) as [ReadDuty];
      totals.hit++;
      const right = answer.leads.filter((l) => duty.leads.some((x) => same(x, l))).length;
      totals.leadsRight += right;
      if (right < answer.leads.length || duty.leads.length > answer.leads.length)
        totals.wrong.push(`${paper}:${answer.line} chủ trì: ${duty.leads.join('; ')}`);
      const time =
        answer.deadline === (duty.deadline ?? '') ||
        (answer.deadline !== '' && duty.deadline !== null && fold(duty.deadline).includes(fold(answer.deadline)));
      if (time) totals.deadlinesRight++;
      else totals.wrong.push(`${paper}:${answer.line} thời hạn: ${duty.deadline}`);
    }
    totals.extra += left.length;
    totals.wrong.push(...left.map((d) => `${paper}:${d.lines[0]?.[0]} thừa: ${d.title}`));
  }
  return totals;
}
