/** Labels given to the duties of their block. */
import { type Label, labelsOf } from './labels.ts';
import { inherited, type Lines, WRITTEN } from './paper.ts';
import type { Draft, PaperReading } from './reading.ts';
import { readStatement } from './statement.ts';
import { namesInCell } from './table-rows.ts';
import { titleOf } from './title.ts';
import type { PaperNode } from './tree.ts';

/** A line that is only labels; one whose children are more than labels is a heading. */
export function labelLine(node: PaperNode): readonly Label[] {
  const labels = labelsOf(node.text);
  if (!labels.length) return [];
  const empty = labels.every((l) => !l.value);
  if (!empty) return labels;
  // "Đơn vị chủ trì:" with its values in the lines below
  if (
    labels.length === 1 &&
    labels[0]?.field !== 'task' &&
    node.children.length &&
    node.children.every((c) => c.children.length === 0 && c.text.length < 120)
  ) {
    return [{ field: (labels[0] as Label).field, value: node.children.map((c) => c.text.replace(/[;,.]$/u, '')).join('; ') }];
  }
  return [];
}

export function setDeadline(draft: Draft, text: string, lines: Lines): void {
  draft.deadline = text;
  draft.deadlineOrigin = inherited(lines[0]);
  draft.lines = [...draft.lines, lines];
}

/** A label gives its field to the duties of its block; a lead that the sentence itself names as "chủ trì" stays. */
export function applyLabel(label: Label, lines: Lines, block: readonly Draft[], walk: PaperReading, weak = false): void {
  if (!label.value) return;
  const said = label.field === 'lead' || label.field === 'coordinating' ? readStatement(label.value, walk.names) : undefined;
  for (const d of block) {
    // A field in the duty's own line, its first, is written there; one in another line is that line's.
    const origin = d.lines[0]?.[0] === lines[0] ? WRITTEN : inherited(lines[0]);
    if (!d.lines.some(([a]) => a === lines[0])) d.lines = [...d.lines, lines];
    if (label.field === 'lead') {
      if ((d.chairs && d.leads.length) || (weak && d.leads.length)) continue;
      const cell = namesInCell(label.value, walk);
      const leads = said?.leads.length ? said.leads : cell.leads;
      if (!leads.length) continue;
      const coordinating = said?.coordinating.length ? said.coordinating : cell.coordinating;
      if (d.leads.length && d.leadOrigin.state === 'written' && !d.coordinating.length) {
        // The doers of the sentence, where another is said to lead them.
        d.coordinating = d.leads.filter((l) => !leads.includes(l));
        d.coordOrigin = WRITTEN;
      }
      d.leads = leads;
      d.leadOrigin = origin;
      if (coordinating.length) {
        d.coordinating = coordinating;
        d.coordOrigin = origin;
      }
      // "Cơ quan chủ trì: Sở Nội vụ chủ trì hướng dẫn …": the label says what is to be done
      if (
        said?.leads.length &&
        said.action > 0 &&
        /^\p{Ll}/u.test(label.value.slice(said.action)) &&
        label.value.length - said.action > 12 &&
        !/^phối hợp/u.test(label.value.slice(said.action))
      ) {
        d.title = titleOf(label.value, said, undefined) || d.title;
      }
    } else if (label.field === 'coordinating') {
      d.coordinating = namesInCell(label.value.replace(/^với\s+/iu, ''), walk).leads;
      d.coordOrigin = origin;
    } else if (label.field === 'deadline') {
      if (d.deadline !== null && d.deadlineOrigin.state === 'written') continue;
      d.deadline = label.value;
      d.deadlineOrigin = origin;
    } else if (label.field === 'deliverable') {
      d.deliverable = label.value;
      d.deliverableOrigin = origin;
    } else if (label.field === 'following') {
      d.following = namesInCell(label.value, walk).leads;
    }
  }
}
