/** Roles in a sentence: "chủ trì, phối hợp với A, B và C". */

import type { NameContext } from './names/context.ts';
import { namesAt } from './names/list.ts';
import { phraseAt, phrases, type Word } from './words.ts';

export const WITH = phrases(
  'với, cùng, cùng với, chặt chẽ với, chặt chẽ cùng, tốt với, thường xuyên với, chặt chẽ, trực tiếp với',
);

export const CHAIR = phrases(
  'chủ trì, chủ trì và, làm đầu mối, là cơ quan chủ trì, là đơn vị chủ trì, là đầu mối, làm đầu mối chủ trì, làm đầu mối và',
);

export const JOIN = phrases(
  'phối hợp, và phối hợp, có trách nhiệm phối hợp, đồng thời phối hợp, chủ động phối hợp, tích cực phối hợp, chủ trì phối hợp, và chủ động phối hợp, để phối hợp, tiếp tục phối hợp, tăng cường phối hợp, kịp thời phối hợp',
);

export const DUTY = phrases('có trách nhiệm, chịu trách nhiệm, có nhiệm vụ, phải, cần, cần phải, chịu trách nhiệm chính');

export interface Cursor {
  readonly text: string;
  readonly words: readonly Word[];
  readonly context: NameContext;
}

export const mark = (w: Word | undefined, signs: string) => w?.kind === 'mark' && signs.includes(w.bare);

/** "chủ trì, phối hợp với A, B và C": the roles after a subject, or at the start of a sentence without one. */
export function rolesAt(cursor: Cursor, k: number): { coordinating: string[]; chairs: boolean; end: number } {
  const { text, words, context } = cursor;
  const coordinating: string[] = [];
  let chairs = false;
  let at = k;
  for (let guard = 0; guard < 8; guard++) {
    let next = at;
    while (mark(words[next], ',:') && guard > 0) next++;
    if (guard === 0 && mark(words[next], ',:–-')) next++;
    if (words[next]?.typed === 'và' && phraseAt(words, next, JOIN) === 0) next += phraseAt(words, next + 1, JOIN) ? 1 : 0;
    const chair = phraseAt(words, next, CHAIR);
    if (chair) {
      chairs = true;
      at = next + chair;
      continue;
    }
    const duty = phraseAt(words, next, DUTY);
    if (duty && phraseAt(words, next + duty, JOIN) + phraseAt(words, next + duty, CHAIR) > 0) {
      at = next + duty;
      continue;
    }
    const join = phraseAt(words, next, JOIN);
    const bare = join ? 0 : guard === 0 && k > 0 ? 0 : phraseAt(words, next, WITH);
    if (!join && !bare) break;
    let from = next + join + bare;
    from += join ? phraseAt(words, from, WITH) : 0;
    const list = namesAt(text, words, from, { ...context, loose: true });
    if (!list.names.length) break;
    coordinating.push(...list.names);
    at = list.end;
    if (words[at]?.typed === 'để' || words[at]?.typed === 'trong') {
      at++;
      break;
    }
  }
  while (mark(words[at], ',:')) at++;
  return { coordinating, chairs, end: at };
}
