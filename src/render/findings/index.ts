/** The formats of findings. A new one is a file beside these and a line here. */
import { printJson, problemJson } from '../json.ts';
import { countWords, renderProblems } from '../terminal/problems.ts';
import { checkstyle } from './checkstyle.ts';
import type { FindingsFormat } from './format.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';

const text: FindingsFormat = ({ problems, lang, paint, width, verdict }) => {
  const counted = problems.length ? `${renderProblems(problems, lang, paint, width)}\n${countWords(problems, lang)}\n` : '';
  return counted + (verdict ? `${verdict}\n` : '');
};

const json: FindingsFormat = ({ problems, lang }) => printJson({ diagnostics: problems.map((p) => problemJson(p, lang)) });

export const FINDINGS_FORMATS = { text, json, github, sarif, gitlab, junit, checkstyle, markdown } as const;
export type FindingsFormatName = keyof typeof FINDINGS_FORMATS;
