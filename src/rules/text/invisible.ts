import { both, type Finding, type RuleContext } from '../rule.ts';
import { mayBeComment } from './comment.ts';

/** Spaces of no width, soft hyphens; a mark of byte order but at the start of a file. */
const INVISIBLE = /[\u200b-\u200d\u2060\u00ad]|(?<!^)\ufeff/g;

/** Characters that nobody sees, mostly pasted from the web. */
export function* invisible({ plan }: RuleContext): Iterable<Finding> {
  for (const file of plan.files) {
    for (const { index, 0: sign } of file.text.matchAll(INVISIBLE)) {
      const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const place = { file, from: index, to: index + 1 };
      yield {
        place,
        message: both(`Có ký tự không nhìn thấy (U+${code})`, `There is an invisible character (U+${code})`),
        help: both('Xoá ký tự đó: plan validate --fix', 'Delete it: plan validate --fix'),
        ...(mayBeComment(file.text, index)
          ? {}
          : { fix: { applicability: 'safe' as const, edits: [{ from: index, to: index + 1, text: '' }] } }),
      };
    }
  }
}
