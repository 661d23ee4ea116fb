/** Paragraphs and tables as a tree, by the marks that they begin with and the order in which those come. */
import { type Mark, type MarkKind, markOf, RANK } from './marks.ts';
import type { Block, Lines, TableRow } from './paper.ts';

export interface PaperNode {
  readonly mark: Mark;
  /** the text after the mark */
  readonly text: string;
  readonly lines: Lines;
  readonly bold: boolean;
  readonly rows?: readonly TableRow[];
  readonly children: PaperNode[];
  readonly parent: PaperNode | undefined;
}

const HEADINGS: readonly MarkKind[] = ['heading1', 'heading1', 'heading2', 'heading3', 'heading4'];
const LIST = new Set<MarkKind>(['dash', 'plus', 'dot', 'plain']);
const FIRST = /^(?:1|a|i|I|A|1\.1|\d+\.1|\d+\.\d+\.1|\d+\.\(1\))$/;

const OWN_PAPER = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH)(?=\s|$)[^\p{Ll}]*$/u;

/** Nothing but a heading: it ends without a stop, or with a colon. */
export const opensList = (text: string) => /[:]\s*$/.test(text) || !/[.;!?]\s*$/.test(text) || text.length < 4;

function kindOf(block: Block & { kind: 'text' }, mark: Mark, isNames: (text: string) => boolean): MarkKind {
  // "- Phòng Kinh tế:" over dashes heads them, though it is a dash itself.
  if (LIST.has(mark.kind) && mark.kind !== 'plain' && /:\s*$/.test(mark.rest) && mark.rest.length < 160 && isNames(mark.rest))
    return 'star';
  if (mark.kind !== 'plain') return mark.kind;
  if (block.heading) return HEADINGS[Math.min(block.heading, 4)] as MarkKind;
  if (block.bold && block.text.length < 200) return 'bold';
  if (block.text.length < 160 && isNames(block.text)) return 'bold';
  const letters = block.text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 4 && letters === letters.toUpperCase() && block.text.length < 200) return 'bold';
  return 'plain';
}

/** `isNames`: is a line without a mark nothing but names of bodies? It then heads what follows, as "Sở Tư pháp:" does. */
export function treeOf(blocks: readonly Block[], isNames: (text: string) => boolean): PaperNode {
  const root: PaperNode = {
    mark: { kind: 'annex', label: '', rest: '' },
    text: '',
    lines: [0, 0],
    bold: false,
    children: [],
    parent: undefined,
  };
  let stack: PaperNode[] = [root];
  const top = () => stack[stack.length - 1] as PaperNode;
  const add = (node: PaperNode) => {
    top().children.push(node);
    stack.push(node);
  };
  for (const block of blocks) {
    if (block.kind === 'table') {
      while (stack.length > 1 && (LIST.has(top().mark.kind) || (top().children.length === 0 && /[.;]\s*$/.test(top().text))))
        stack.pop();
      const first = block.rows[0] as TableRow;
      const last = block.rows[block.rows.length - 1] as TableRow;
      top().children.push({
        mark: { kind: 'plain', label: '', rest: '' },
        text: '',
        lines: [first.line, last.line],
        bold: false,
        rows: block.rows,
        children: [],
        parent: top(),
      });
      continue;
    }
    const read = markOf(block.text);
    const kind = kindOf(block, read, isNames);
    const mark: Mark = { ...read, kind };
    if (kind === 'plain') {
      const open = top();
      if (open !== root && open.children.length === 0 && opensList(open.text) && !LIST.has(open.mark.kind)) {
        // the first paragraph under a heading
      } else if (open !== root && /:\s*$/.test(open.text) && open.children.length === 0) {
        // the first paragraph of a list that a colon opens
      } else
        while (stack.length > 1 && (LIST.has(top().mark.kind) || (top().children.length === 0 && !opensList(top().text))))
          stack.pop();
      add({ mark, text: read.rest, lines: block.lines, bold: block.bold, children: [], parent: top() });
      continue;
    }
    // "KẾ HOẠCH HÀNH ĐỘNG" behind a decision begins a paper of its own.
    if (kind === 'annex' || (kind === 'bold' && OWN_PAPER.test(block.text))) stack = [root];
    const same = findLast(stack, (n) => n.mark.kind === kind && n !== root);
    if (same > 0) {
      // "1." again under "a)" begins a list within it; else it goes on where the kind was open.
      const deeper = stack.slice(same + 1).some((n) => !LIST.has(n.mark.kind) && n.mark.kind !== 'bold');
      const restarts =
        FIRST.test(mark.label) && !FIRST.test((stack[same] as PaperNode).mark.label) && deeper && opensList(top().text);
      if (!restarts) stack = stack.slice(0, same);
    } else {
      const opened =
        /:\s*$/.test(top().text) && top().children.length === 0 && top().mark.kind === 'plain' && RANK[kind] >= RANK.number;
      const nests =
        opened ||
        ((FIRST.test(mark.label) || kind === 'bold') &&
          !LIST.has(top().mark.kind) &&
          (kind !== 'bold' || opensList(top().text)) &&
          top().children.length === 0);
      const weaker = () =>
        stack.length > 1 &&
        (RANK[top().mark.kind] > RANK[kind] || top().mark.kind === 'plain') &&
        !(kind === 'dash' && /:\s*$/.test(top().text));
      if (!nests || (top().mark.kind === 'plain' && !opened)) while (weaker()) stack.pop();
    }
    add({ mark, text: read.rest, lines: block.lines, bold: block.bold, children: [], parent: top() });
  }
  return root;
}

function findLast<T>(list: readonly T[], test: (item: T) => boolean): number {
  for (let k = list.length - 1; k >= 0; k--) if (test(list[k] as T)) return k;
  return -1;
}

/** The clause of a node by the labels above it: "II.1.a". */
export function clauseOf(node: PaperNode): string {
  const labels: string[] = [];
  for (let n: PaperNode | undefined = node; n; n = n.parent) {
    const { kind, label } = n.mark;
    if (!label) {
      if (kind === 'annex' && n.parent) labels.unshift('PL');
      continue;
    }
    if (kind === 'annex') labels.unshift(`PL.${label}`);
    else if (kind === 'article') labels.unshift(`Điều ${label}`);
    else if (kind === 'part') labels.unshift(`Phần ${label}`);
    // "1.2" holds its own "1"
    else if (labels.length && (labels[0] as string).startsWith(`${label}.`)) continue;
    else labels.unshift(label);
  }
  return labels.join('.');
}
