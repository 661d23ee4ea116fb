import type { Ref } from '../../model/plan.ts';
import type { Fix } from '../../source/problem.ts';

/** Takes one name out of a list on one line: "[a, b]" without a is "[b]". Lists in other forms are left to a person. */
export function withoutItem(ref: Ref, list: readonly Ref[]): { fix?: Fix } {
  const at = list.indexOf(ref);
  const [before, after] = [list[at - 1], list[at + 1]];
  const [from, to] = before ? [before.place.to, ref.place.to] : [ref.place.from, after?.place.from ?? ref.place.to];
  const between = ref.place.file.text.slice(from, to);
  if (list.length < 2 || between.includes('\n')) return {};
  return { fix: { applicability: 'safe', edits: [{ from, to, text: '' }] } };
}
