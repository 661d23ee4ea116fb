/** The tree of a paper to duties: headings and lead-ins give downwards, label lines upwards over their block. */

import { applyLabel, labelLine, setDeadline } from './apply-labels.ts';
import { deadlineIn, onlyDeadline, startsWithVerb } from './deadline-words.ts';
import { type Label, labelsWithin } from './labels.ts';
import { allNames } from './names/list.ts';
import { inherited, MISSING, WRITTEN } from './paper.ts';
import { type Draft, type Inherited, leave, type PaperReading } from './reading.ts';
import { holdsTasks, isSectionTitle, sectionReason } from './sections.ts';
import { notADuty, partsOf } from './sentence-parts.ts';
import { sentencesOf } from './sentences.ts';
import { readStatement, type Statement } from './statement.ts';
import type { TableHead } from './table-head.ts';
import { tableDuties } from './table-rows.ts';
import { titleOf } from './title.ts';
import { clauseOf, type PaperNode } from './tree.ts';
import { type Word, wordsOf } from './words.ts';

interface Walk extends PaperReading {
  lastHead: TableHead | undefined;
}

/** The duties of the paper below `root`. */
export function dutiesOf(root: PaperNode, from: Inherited, reading: PaperReading): Draft[] {
  const drafts = visitChildren(root, from, { ...reading, lastHead: undefined }).drafts;
  return drafts.filter((d) => {
    const kept = d.leads.length > 0 || !d.needsBody;
    if (!kept) leave(reading, d.lines[0] ?? [0, 0], d.text, 'no-body');
    return kept;
  });
}

interface Visited {
  readonly drafts: Draft[];
  /** labels that found nothing above them in their list: they are the heading's own */
  readonly labels: readonly { readonly label: Label; readonly line: number }[];
}

function visitChildren(node: PaperNode, from: Inherited, walk: Walk): Visited {
  const all: Draft[] = [];
  let block: Draft[] = [];
  let sealed = false;
  const waiting: { label: Label; line: number }[] = [];
  for (const [k, child] of node.children.entries()) {
    const labels = child.rows ? [] : labelLine(child);
    if (labels.length) {
      const useful = labels.filter((l) => l.field !== 'task');
      for (const label of useful) {
        if (block.length) applyLabel(label, child.lines, block, walk);
        else waiting.push({ label, line: child.lines[0] });
      }
      const task = labels.find((l) => l.field === 'task');
      if (task) {
        const drafts = statements(task.value, child, from, walk, k);
        block = [...drafts];
        all.push(...drafts);
      } else sealed = sealed || block.length > 0;
      // "a) Đơn vị chủ trì: Vụ A" over a list: the body of the list
      if (child.children.length) all.push(...visitChildren(child, labelsGive(labels, child, from, walk), walk).drafts);
      continue;
    }
    const single = child.rows ? undefined : onlyTime(child, walk);
    if (single && block.length) {
      const last = block[block.length - 1] as Draft;
      const of = block.filter((d) => d.lines[0]?.[0] === last.lines[0]?.[0] && d.deadline === null);
      for (const d of of) setDeadline(d, single, child.lines);
      continue;
    }
    // A paragraph without a mark goes on from the item before it, and is the same body's.
    const last = all[all.length - 1];
    const goesOn =
      child.mark.kind === 'plain' &&
      last !== undefined &&
      last.leadOrigin.state === 'written' &&
      !last.table &&
      k > 0 &&
      node.children[k - 1]?.mark.kind !== 'plain';
    const drafts = visit(
      child,
      goesOn ? { ...from, leads: last.leads, leadLine: last.lines[0]?.[0] ?? 0, strong: false, coordinating: [] } : from,
      walk,
      k,
    );
    if (sealed && drafts.length) {
      block = [];
      sealed = false;
    }
    block.push(...drafts);
    all.push(...drafts);
  }
  if (waiting.length && all.length && all.some((d) => d.leads.length === 0 || waiting.some((w) => w.label.field !== 'lead'))) {
    // Labels first, what they are for after them.
    for (const { label, line } of waiting) applyLabel(label, [line, line], all, walk, true);
    return { drafts: all, labels: [] };
  }
  return { drafts: all, labels: waiting };
}

function labelsGive(labels: readonly Label[], child: PaperNode, from: Inherited, walk: Walk): Inherited {
  const lead = labels.find((l) => l.field === 'lead' && l.value);
  if (!lead) return from;
  const named = headingNames(lead.value, walk);
  return named ? { ...from, leads: named.names, leadLine: child.lines[0], strong: true, coordinating: [] } : from;
}

function onlyTime(node: PaperNode, walk: Walk): string | undefined {
  if (node.children.length || sentencesOf(node.text).length > 1) return undefined;
  return onlyDeadline(node.text, walk.time)?.text;
}

const STRONG_END =
  /(?:^|[,;]?\s)(?:có trách nhiệm|có nhiệm vụ|thực hiện|triển khai|tập trung|chủ trì|chỉ đạo)?[^.;]{0,80}(?:sau(?: đây)?|như sau)\s*:\s*$/iu;

/** "Trách nhiệm của Sở Tư pháp", "Giao Sở Nội vụ:", "Đối với UBND các xã": the names that a heading is made of. */
function headingNames(text: string, walk: Walk): { names: readonly string[]; request: boolean } | undefined {
  // "Giám đốc Sở Nội vụ - Phó Trưởng ban thường trực": an office held besides
  const bare = text
    .replace(/[.:;,\s]+$/u, '')
    .replace(/\s*[-–,]\s+(?:Phó\s|Trưởng ban|Trưởng đoàn|Tổ trưởng|Ủy viên|Uỷ viên|Thành viên)[^,;:]{0,40}$/u, '')
    .trim();
  if (isSectionTitle(bare)) return undefined;
  if (!bare || bare.length > 260) return undefined;
  const match =
    /^(?:(đề nghị|kính đề nghị)|giao(?: cho)?|yêu cầu|phân công|trách nhiệm(?: của)?|nhiệm vụ của|đối với|riêng)\s+/iu.exec(bare);
  const rest = match ? bare.slice(match[0].length) : bare;
  const names = allNames(rest, wordsOf(rest), walk.names);
  return names ? { names, request: match?.[1] !== undefined } : undefined;
}

function visit(node: PaperNode, from: Inherited, walk: Walk, place: number): Draft[] {
  if (node.rows) {
    const { drafts, head } = tableDuties(node.rows, clauseOf(node), from, walk, walk.lastHead);
    walk.lastHead = head ?? walk.lastHead;
    return drafts;
  }
  const parents = node.children.length > 0;
  const told = parents ? undefined : readStatement(node.text, walk.names);
  const named = told?.leads.length ? undefined : headingNames(node.text, walk);
  if (named) {
    if (!parents) {
      leave(walk, node.lines, node.text, 'topic');
      return [];
    }
    const inner: Inherited = {
      ...from,
      leads: named.names,
      leadLine: node.lines[0],
      strong: true,
      coordinating: [],
      request: named.request,
      tasks: true,
    };
    return visitChildren(node, inner, walk).drafts;
  }
  const heads =
    parents ||
    node.mark.kind === 'roman' ||
    node.mark.kind === 'bold' ||
    node.mark.kind.startsWith('heading') ||
    node.mark.kind === 'annex';
  const reason = heads && !/[.;]\s*$/.test(node.text) ? sectionReason(node.text) : undefined;
  if (reason) {
    leaveTree(node, reason, walk);
    return [];
  }
  if (parents) return visitParent(node, from, walk, place);
  if (heads && !/[.;:]\s*$/.test(node.text) && node.text === node.text.toUpperCase()) return [];
  return statements(node.text, node, from, walk, place);
}

function leaveTree(node: PaperNode, reason: Parameters<typeof leave>[3], walk: Walk): void {
  let last = node.lines[1];
  const lastLine = (n: PaperNode): void => {
    last = Math.max(last, n.lines[1]);
    n.children.forEach(lastLine);
  };
  lastLine(node);
  leave(walk, [node.lines[0], last], node.text, reason);
}

/** A heading or lead-in with something below it: what it gives downwards, and whether it is a duty itself. */
function visitParent(node: PaperNode, from: Inherited, walk: Walk, place: number): Draft[] {
  const opens = /:\s*$/.test(node.text);
  const sentences = sentencesOf(node.text);
  const last = sentences[sentences.length - 1] ?? '';
  const said = readStatement(last, walk.names);
  const tasks = from.tasks || holdsTasks(node.text);
  let inner: Inherited = { ...from, tasks };
  const own: Draft[] = [];
  if (opens) {
    if (said.leads.length) {
      inner = {
        ...inner,
        leads: said.leads,
        leadLine: node.lines[0],
        strong: true,
        coordinating: said.coordinating,
        request: said.request || from.request,
      };
    } else if (said.coordinating.length && from.leads.length) inner = { ...inner, coordinating: said.coordinating };
    const time = deadlineIn(last, walk.time);
    if (time && STRONG_END.test(last)) inner = { ...inner, deadline: time.text, deadlineLine: node.lines[0] };
    // All sentences but the one that opens the list, and what that one asks before it opens it.
    const before = [...sentences.slice(0, -1), ...askedBefore(last, said)];
    for (const [k, sentence] of before.entries()) own.push(...statements(sentence, node, from, walk, place, k));
  } else if (said.leads.length || (sentences.length > 1 && /[.;]\s*$/.test(node.text))) {
    own.push(...statements(node.text, node, from, walk, place));
    if (said.leads.length && !from.leads.length) inner = { ...inner, leads: said.leads, leadLine: node.lines[0] };
  } else {
    const time = /\b(?:hoàn thành|trước ngày|trong (?:quý|tháng|năm))(?=\s)/iu.test(node.text)
      ? deadlineIn(node.text, walk.time)
      : undefined;
    if (time) inner = { ...inner, deadline: time.text, deadlineLine: node.lines[0] };
  }
  const below = visitChildren(node, inner, walk);
  if (below.drafts.length === 0 && own.length === 0 && below.labels.length) {
    // A heading with nothing but labels below it is the task itself.
    own.push(...statements(node.text, node, from, walk, place, 0, true));
  } else if (below.drafts.length === 0 && own.length === 0 && (from.strong || said.leads.length)) {
    own.push(...statements(node.text, node, from, walk, place));
  } else if (below.drafts.length === 0 && own.length === 0) leave(walk, node.lines, node.text, 'topic');
  for (const { label, line } of below.labels) if (own.length) applyLabel(label, [line, line], own, walk);
  return [...own, ...below.drafts];
}

/** Of "A phải tuân thủ …; cần chấn chỉnh một số nội dung sau:" the part before the list is opened. */
function askedBefore(sentence: string, said: Statement): string[] {
  const cut = /\s*(?:;|,|,?\s+và)\s+(?=[^;,]{0,90}(?:sau đây|như sau|sau|trách nhiệm|gồm|cụ thể)\s*:\s*$)/iu.exec(sentence);
  if (!cut || cut.index < 40) return [];
  const before = sentence.slice(0, cut.index);
  const rest = wordsOf(before.slice(said.action));
  // "với các Vụ: A, B và C:" has no verb of its own before the colon
  return rest.length > 6 && startsWithVerb([{ ...(rest[0] as Word), capital: false }, ...rest.slice(1)], 0) ? [`${before}.`] : [];
}

/** The sentences of a line as duties. */
function statements(raw: string, node: PaperNode, from: Inherited, walk: Walk, place: number, part = 0, forced = false): Draft[] {
  const { text, labels } = labelsWithin(raw);
  const drafts: Draft[] = [];
  for (const sentence of sentencesOf(text)) {
    const time = drafts.length ? onlyDeadline(sentence, walk.time) : undefined;
    if (time) {
      for (const d of drafts) if (d.deadline === null) Object.assign(d, { deadline: time.text, deadlineOrigin: WRITTEN });
      continue;
    }
    // A further sentence without a body is the one's of the sentence before.
    const said = drafts[drafts.length - 1];
    const own =
      said?.leadOrigin.state === 'written' ? { ...from, leads: said.leads, leadLine: node.lines[0], coordinating: [] } : from;
    for (const piece of partsOf(sentence, walk.names)) {
      const draft = duty(piece.text, piece.whole, node, own, walk, forced);
      if (draft) drafts.push(draft);
    }
  }
  for (const label of labels) applyLabel(label, node.lines, drafts, walk);
  const index = node.mark.label ? '' : `đoạn ${place + 1}`;
  for (const [k, d] of drafts.entries())
    d.point = [index, drafts.length + part > 1 ? `câu ${k + part + 1}` : ''].filter(Boolean).join(', ');
  return drafts;
}

function duty(sentence: string, whole: string, node: PaperNode, from: Inherited, walk: Walk, forced: boolean): Draft | undefined {
  const said = readStatement(sentence, walk.names);
  const why = notADuty(sentence, said, from, forced);
  const time = deadlineIn(sentence, walk.time);
  const nobody = !said.leads.length && !from.leads.length;
  const timed = time !== undefined && said.acts && (from.tasks || time.from === 0);
  const needsBody = nobody && !forced && !timed;
  // A sentence that does not even say what to do waits for no label.
  const reason = why ?? (needsBody && !said.acts ? 'no-body' : undefined);
  if (reason) {
    leave(walk, node.lines, sentence, reason);
    return undefined;
  }
  const leads = said.leads.length ? said.leads : from.leads;
  const coordinating = said.coordinating.length ? said.coordinating : said.leads.length ? [] : from.coordinating;
  return {
    clause: clauseOf(node),
    point: '',
    title: titleOf(sentence, said, time),
    text: whole,
    leads,
    leadOrigin: said.leads.length ? WRITTEN : leads.length ? inherited(from.leadLine) : MISSING,
    coordinating,
    coordOrigin: said.coordinating.length ? WRITTEN : coordinating.length ? inherited(from.leadLine) : MISSING,
    following: [],
    deadline: time?.text ?? from.deadline,
    deadlineOrigin: time ? WRITTEN : from.deadline ? inherited(from.deadlineLine) : MISSING,
    deliverable: null,
    deliverableOrigin: MISSING,
    request: said.request || (from.request && !said.leads.length),
    lines: [node.lines],
    chairs: said.leads.length > 0 && said.chairs,
    table: false,
    needsBody,
  };
}
