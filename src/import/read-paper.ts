/** Reads a paper: lines to paragraphs, paragraphs to a tree, the tree to duties. Pure: no file, no clock. */
import { workCalendar } from '../calendar/working-days.ts';
import type { ReadingContext } from '../deadline/reading.ts';
import { fold } from '../text/fold.ts';
import { dueOf } from './deadline-words.ts';
import { joinDuplicates } from './duplicates.ts';
import { headOfPaper } from './head.ts';
import { markOf } from './marks.ts';
import type { NameContext } from './names/context.ts';
import { allNames } from './names/list.ts';
import { nameContext } from './names/one-name.ts';
import { NameRegister } from './names/register.ts';
import type { Block, Duty, KnownBody, LeftOut, PaperLine, PaperRead } from './paper.ts';
import { blocksOf } from './paragraphs.ts';
import { type Draft, type Inherited, NOTHING, type PaperReading } from './reading.ts';
import { Recaser } from './recase.ts';
import { holdsTasks, isSectionTitle, sectionReason } from './sections.ts';
import { readStatement } from './statement.ts';
import { headOf, tableReason } from './table-head.ts';
import { clauseOf, type PaperNode, treeOf } from './tree.ts';
import { dutiesOf } from './walk.ts';
import { wordsOf } from './words.ts';

const SECTION = /^(?:PHỤ LỤC|DANH MỤC|BẢNG|BIỂU|ĐỀ CƯƠNG|LỊCH|PHÂN CÔNG|MẪU)/iu;

/** `known` are the bodies of a register and of catalogues, the nearer ones first. */
export function readPaper(lines: readonly PaperLine[], known: Iterable<KnownBody>): PaperRead {
  const leftOut: LeftOut[] = [];
  const bodies = [...known];
  const register = new NameRegister(bodies);
  const names = nameContext(register);
  const blocks = withoutRecipients(blocksOf(lines, leftOut), leftOut);
  const isNames = (text: string) => {
    const bare = text.replace(/[:.;\s]+$/u, '').replace(/^(?:giao|đề nghị|yêu cầu|trách nhiệm của|đối với)\s+/iu, '');
    return (
      bare.length > 3 && !isSectionTitle(bare) && !/[.;]\s*$/.test(text) && allNames(bare, wordsOf(bare), names) !== undefined
    );
  };
  learnNames(blocks, names);
  const start = firstSection(blocks, isNames);
  const preamble = blocks.slice(0, start);
  const headLine = preamble.length ? lastLine(preamble[preamble.length - 1] as Block) : 0;
  const written = headOfPaper(preamble);
  const head = { ...written, issuer: written.issuer === null ? null : (properName(written.issuer, bodies) ?? written.issuer) };
  const time: ReadingContext = { base: head.date ?? undefined, calendar: workCalendar() };
  const reading: PaperReading = { names, time, leftOut, groups: [] };
  const opening = openingOf(preamble, names);
  if (preamble.length) leftOut.push({ lines: [firstLine(preamble[0] as Block), headLine], text: head.title ?? '', why: 'head' });
  const root = treeOf(blocks.slice(start), isNames);
  const ordered = treeOf(
    preamble.filter((b) => b.kind === 'text' && ORDERING.test(b.text) && !/:\s*$/.test(b.text)),
    () => false,
  );
  const found = [...dutiesOf(ordered, NOTHING, { ...reading, leftOut: [] }), ...dutiesOf(root, opening, reading)];
  const due = (d: Draft) => dueOf(withYear(d, time), time);
  const { drafts, merged, contradictions } = joinDuplicates(found, due);
  const recaser = new Recaser(
    blocks.flatMap((b) => (b.kind === 'text' ? [b.text] : b.rows.flatMap((r) => r.cells.map((c) => c.text)))),
  );
  const headings = [...headingsOf(root), ...reading.groups].sort((a, b) => a.line - b.line);
  return {
    head: { ...head, title: head.title === null ? null : titleInCase(head.title, recaser) },
    headings: headings.map((h) => ({ ...h, title: recaser.apply(h.title) })),
    duties: drafts.map((d) => dutyOf(d, withYear(d, time), due(d))),
    merged,
    contradictions,
    names: [],
    leftOut: leftOut.sort((a, b) => a.lines[0] - b.lines[0]),
  };
}

/** "Ủy ban nhân dân tỉnh giao Sở …": an order in the opening itself. */
const ORDERING =
  /^(?:[^.:;]{0,120},\s*)?(?:(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Chủ tịch|Giám đốc|Bộ trưởng)\s[^,.:;]{0,60}\s)?(?:giao|yêu cầu|đề nghị)\s+\p{Lu}/iu;

/** A deadline with the year that the head of its column gives; as written where it has one, or where no year makes it a day. */
function withYear({ deadline, deadlineYear }: Draft, time: ReadingContext): string | null {
  if (deadline === null || !deadlineYear || /\d{4}/.test(deadline)) return deadline;
  const dated = /(?:tháng\s*|\d\/)\d{1,2}\s*$/iu.test(deadline)
    ? `${deadline.trim()}/${deadlineYear}`
    : // "6 tháng đầu năm" goes on with the year; "hằng năm" is each year's.
      `${deadline.trim()} ${/(?<!h[ằà]ng\s)năm\s*$/iu.test(deadline.normalize('NFC')) ? '' : 'năm '}${deadlineYear}`;
  return dueOf(dated, time) === null ? deadline : dated;
}

const dutyOf = (d: Draft, dated: string | null, due: string | null): Duty => ({
  clause: d.clause,
  point: d.point,
  title: d.title,
  text: d.text,
  leads: d.leads,
  coordinating: d.coordinating,
  following: d.following,
  deadline: d.deadline,
  dated,
  headYear: dated === d.deadline ? undefined : d.deadlineYear,
  due,
  deliverable: d.deliverable,
  request: d.request,
  lines: d.lines,
  sure: { leads: d.leadOrigin, coordinating: d.coordOrigin, deadline: d.deadlineOrigin, deliverable: d.deliverableOrigin },
});

/** A letterhead is all in capitals; a known body's name is written as the register has it. */
const properName = (name: string, bodies: readonly KnownBody[]) =>
  bodies.flatMap((b) => b.names).find((n) => fold(n) === fold(name) && n !== n.toUpperCase());

/** "KẾ HOẠCH" and what follows it are two lines of the paper, each with its own capitals. */
function titleInCase(title: string, recaser: Recaser): string {
  const [, type = '', rest = ''] = /^((?:\p{Lu}[\p{Lu}\s]*\p{Lu})(?=\s|$))?\s*(.*)$/su.exec(title) ?? [];
  if (!type || !rest) return recaser.apply(title);
  const head = type.toLowerCase();
  return `${head[0]?.toUpperCase()}${head.slice(1)} ${lowerStart(recaser.apply(rest))}`;
}

/** "Triển khai …" goes on from "Kế hoạch"; a name keeps its capital. */
const lowerStart = (text: string) =>
  /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) && !/^(?:Luật|Nghị|Quyết|Chỉ|Đề|Chương)\s/u.test(text)
    ? (text[0] as string).toLowerCase() + text.slice(1)
    : text;

const firstLine = (b: Block) => (b.kind === 'table' ? (b.rows[0]?.line ?? 0) : b.lines[0]);
const lastLine = (b: Block) => (b.kind === 'table' ? (b.rows[b.rows.length - 1]?.line ?? 0) : b.lines[1]);

/** The block with which the paper's sections begin. */
function firstSection(blocks: readonly Block[], isNames: (text: string) => boolean): number {
  const at = blocks.findIndex((b, k) => {
    if (b.kind === 'table') return tableReason(b.rows, headOf(b.rows)) === undefined;
    const mark = markOf(b.text);
    if (/^(?:roman|number|article|capital|part|annex|letter|number2)$/.test(mark.kind))
      return !/^(?:căn cứ|số|ngày)\b/iu.test(mark.rest);
    if (b.heading > 1) return k > 2 || sectionReason(b.text) !== undefined || holdsTasks(b.text);
    return k > 0 && (b.bold || b.heading > 0) && isNames(b.text) && /:\s*$/.test(b.text);
  });
  return Math.max(at, 0);
}

/** What the last lines before the first section ask of whom: "… yêu cầu Thủ trưởng các sở, ban, ngành thực hiện một số nội dung sau:". */
function openingOf(preamble: readonly Block[], names: NameContext): Inherited {
  const last = [...preamble].reverse().find((b) => b.kind === 'text');
  if (last?.kind !== 'text' || !/:\s*$/.test(last.text)) return NOTHING;
  const words = wordsOf(last.text);
  for (let k = words.length - 1; k >= 0; k--) {
    if (!/^(?:yêu|giao|đề)$/.test(words[k]?.typed ?? '') || words[k - 1]?.typed === 'theo') continue;
    const said = readStatement(last.text.slice(words[k]?.from), names);
    if (said.leads.length && said.ordered)
      return { ...NOTHING, leads: said.leads, leadLine: last.lines[0], request: said.request };
  }
  return NOTHING;
}

/** "Nơi nhận" and what follows it, up to an annex; signatures after "./." */
function withoutRecipients(blocks: readonly Block[], leftOut: LeftOut[]): Block[] {
  const out: Block[] = [];
  let within = false;
  for (const [k, block] of blocks.entries()) {
    if (block.kind === 'text' && /^\W*Nơi\s+nhận\b/iu.test(block.text.normalize('NFC'))) within = true;
    else if (within) {
      const annex =
        block.kind === 'table'
          ? tableReason(block.rows, headOf(block.rows)) === undefined
          : SECTION.test(block.text) || block.heading > 0;
      if (annex) within = false;
    } else if (
      k > 0 &&
      block.kind === 'text' &&
      /\.\/\.?\s*$/.test((blocks[k - 1] as { text?: string }).text ?? '') &&
      /^(?:TM|KT|TL|TUQ|Q)\.|^(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG)/u.test(block.text)
    )
      within = true;
    if (within)
      leftOut.push({
        lines: [firstLine(block), lastLine(block)],
        text: block.kind === 'text' ? block.text : '',
        why: 'recipients',
      });
    else out.push(block);
  }
  return out;
}

/** Names that stand alone in headings and cells of the paper itself, so that running text finds where they end. */
function learnNames(blocks: readonly Block[], names: NameContext): void {
  const learn = (text: string) => {
    const bare = text.replace(/^(?:giao|đề nghị|yêu cầu|trách nhiệm của)\s+/iu, '').replace(/[:.;,\s]+$/u, '');
    if (bare.length > 160 || isSectionTitle(bare)) return;
    for (const name of allNames(bare, wordsOf(bare), names) ?? []) {
      if (
        /^\p{Lu}/u.test(name) &&
        name.split(/\s+/).length >= 3 &&
        !/^(?:các|những|mỗi|thủ trưởng|lãnh đạo|bộ,|sở,)/iu.test(name)
      )
        names.register.add(name, fold(name));
    }
  };
  for (const block of blocks) {
    if (block.kind === 'text') learn(markOf(block.text).rest);
    else {
      const head = headOf(block.rows);
      const columns = head ? head.columns.flatMap((c, k) => (c === 'lead' || c === 'coordinating' ? [k] : [])) : [];
      for (const row of block.rows.slice(head?.rows ?? 0)) for (const k of columns) learn(row.cells[k]?.text ?? '');
    }
  }
}

function headingsOf(root: PaperNode): PaperRead['headings'] {
  const out: { clause: string; title: string; line: number }[] = [];
  const visit = (node: PaperNode) => {
    if (node.mark.label && (node.children.length || node.mark.kind === 'roman'))
      out.push({ clause: clauseOf(node), title: node.text.replace(/[.:;\s]+$/u, ''), line: node.lines[0] });
    node.children.forEach(visit);
  };
  root.children.forEach(visit);
  return out;
}
