/** What no schema sees: characters that could drive a terminal, and keys that JavaScript itself knows. */
import { type Problem, problem } from '../source/problem.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Node } from '../source/tree.ts';

/** Control characters but tab and line feed, the marks that reorder text, and halves of characters ("\ud800"). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

export function findSuspicious(root: Node, file: SourceFile): Problem[] {
  const out: Problem[] = [];
  const visit = (node: Node) => {
    if (node.kind === 'scalar') {
      if (typeof node.value !== 'string' || !CONTROL.test(node.value)) return;
      const code = (CONTROL.exec(node.value)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      out.push(
        problem({
          code: 'PLAN010',
          message: {
            vi: `Có ký tự điều khiển (U+${code}) trong giá trị này`,
            en: `The value holds a control character (U+${code})`,
          },
          help: { vi: 'Xoá ký tự đó hoặc gõ lại cả giá trị', en: 'Delete it, or type the value again' },
          place: { file, from: node.from, to: node.to },
        }),
      );
    } else if (node.kind === 'sequence') node.items.forEach(visit);
    else {
      for (const { key, keyFrom, keyTo, value } of node.entries) {
        if (key in Object.prototype) {
          out.push(
            problem({
              code: 'PLAN004',
              message: { vi: `Không có khoá “${key}” ở đây`, en: `There is no key "${key}" here` },
              help: { vi: 'Xoá dòng này', en: 'Delete the line' },
              place: { file, from: keyFrom, to: keyTo },
            }),
          );
        }
        visit(value);
      }
    }
  };
  visit(root);
  return out;
}
