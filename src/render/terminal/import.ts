/** What was read in a paper: a table of duties, then what somebody has to look at. */
import { formatDate, parseCivilDate } from '../../calendar/civil.ts';
import type { Duty, Origin } from '../../import/paper.ts';
import { REASONS } from '../../import/reasons.ts';
import type { Page } from '../../print/page.ts';
import { hang } from '../../text/wrap.ts';
import { doubtsOf, type ImportText, type ImportView, worthTelling } from '../../views/import.ts';
import type { Language } from '../../words/language.ts';
import { number } from '../../words/numbers.ts';
import { type Cell, type Column, heading, NARROW, table } from './screen.ts';

/** More of a kind than this are only counted. */
const MOST_TOLD = 12;

const linesWords = (duty: Duty) => duty.lines.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
const inherits = (origin: Origin) => (origin.state === 'inherited' ? `↑${origin.line}` : '');

function dueWords(duty: Duty, lang: Language): string {
  const day = duty.due === null ? undefined : parseCivilDate(duty.due);
  if (day) return `→ ${formatDate(day)}`;
  if (duty.due) return lang === 'vi' ? '→ định kỳ' : '→ recurring';
  return '';
}

function leadCells(duty: Duty, page: Page): Cell[] {
  const { paint, lang } = page;
  if (!duty.leads.length) return [{ text: lang === 'vi' ? '(không nêu)' : '(not named)', paint: paint.yellow }];
  const mark = inherits(duty.sure.leads);
  return [{ text: duty.leads.join('; ') }, ...(mark ? [{ text: mark, paint: paint.dim }] : [])];
}

function timeCells(duty: Duty, page: Page): Cell[] {
  const { paint, lang } = page;
  if (duty.deadline === null) return [{ text: lang === 'vi' ? '(không nêu)' : '(none)', paint: paint.dim }];
  const mark = [dueWords(duty, lang), inherits(duty.sure.deadline)].filter(Boolean).join(' ');
  return [{ text: duty.deadline }, ...(mark ? [{ text: mark, paint: paint.dim }] : [])];
}

function tableOf(duties: readonly Duty[], page: Page): string {
  const { lang, width, paint } = page;
  const vi = lang === 'vi';
  const columns: Column[] = [
    { title: vi ? 'Mục' : 'Clause', width: 9 },
    { title: vi ? 'Nhiệm vụ' : 'Task', width: 0 },
    { title: vi ? 'Chủ trì' : 'Lead', width: width >= 110 ? 28 : 20 },
    { title: vi ? 'Thời hạn' : 'Deadline', width: width >= 110 ? 24 : 18 },
  ];
  return table(
    page,
    columns,
    duties.map((d) => [
      [{ text: d.clause || '–' }, { text: `${vi ? 'dòng' : 'line'} ${linesWords(d)}`, paint: paint.dim }],
      [{ text: d.title }, ...(d.request ? [{ text: vi ? 'đề nghị' : 'asked', paint: paint.dim }] : [])],
      leadCells(d, page),
      timeCells(d, page),
    ]),
  );
}

function listOf(duties: readonly Duty[], page: Page): string {
  const { lang, width, paint } = page;
  const vi = lang === 'vi';
  return duties
    .flatMap((d) => [
      ...hang('', `${d.clause ? `${d.clause}. ` : ''}${d.title}`, width),
      ...hang(
        '  ',
        `${vi ? 'Chủ trì' : 'Lead'}: ${leadCells(d, page)
          .map((c) => c.text)
          .join(' ')}`,
        width,
      ),
      ...hang(
        '  ',
        `${vi ? 'Thời hạn' : 'Deadline'}: ${timeCells(d, page)
          .map((c) => c.text)
          .join(' ')}`,
        width,
      ),
      paint.dim(`  ${vi ? 'dòng' : 'line'} ${linesWords(d)}`),
    ])
    .join('\n');
}

/** A list of what has to be looked at, with the lines to look at. */
function told(page: Page, what: string, items: readonly string[]): string[] {
  if (!items.length) return [];
  const more = items.length - MOST_TOLD;
  const lines = items.slice(0, MOST_TOLD).flatMap((i) => hang('  - ', i, page.width));
  const rest = page.lang === 'vi' ? `  … và ${more} chỗ nữa (--format json)` : `  … and ${more} more (--format json)`;
  return ['', heading(page, `${what} (${number(items.length, page.lang)})`), ...lines, ...(more > 0 ? [rest] : [])];
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text);

function doubtsText(view: ImportView, page: Page): string[] {
  const vi = page.lang === 'vi';
  const doubts = doubtsOf(view.paper);
  const at = (d: Duty) => `${vi ? 'dòng' : 'line'} ${d.lines[0]?.[0]}: ${short(d.title)}`;
  return [
    ...told(page, vi ? 'Chưa rõ cơ quan chủ trì' : 'No lead named', doubts.withoutLead.map(at)),
    ...told(
      page,
      vi ? 'Hai chỗ ghi hai thời hạn' : 'Two places, two deadlines',
      view.paper.contradictions.map((c) => {
        const where = c.deadlines.map((d) => `“${d.text}” (${vi ? 'dòng' : 'line'} ${d.line})`).join(vi ? ' và ' : ' and ');
        return `${short(view.paper.duties[c.task]?.title ?? '')}: ${where}`;
      }),
    ),
    ...told(
      page,
      vi ? 'Thời hạn không ra một ngày' : 'Deadlines that come to no day',
      doubts.unread.map((d) => `${at(d)} – “${d.deadline}”`),
    ),
    ...told(
      page,
      vi ? 'Cùng một cơ quan, nhiều cách ghi' : 'One body, several spellings',
      view.joined.map((a) => `${a.name} = ${a.spellings.filter((s) => s !== a.name).join(' = ')}`),
    ),
    ...told(
      page,
      vi ? 'Tên gọi chung, cần kê từng cơ quan' : 'Names for several bodies, to be listed',
      view.collective.map((a) => `${a.name} (${a.id})`),
    ),
    ...told(
      page,
      vi ? 'Ghi hai lần, đã gộp một' : 'Said twice, joined',
      view.paper.merged.map(
        (m) =>
          `${short(view.paper.duties[m.task]?.title ?? '')} (${vi ? 'dòng' : 'lines'} ${m.lines.map(([a]) => a).join(', ')})`,
      ),
    ),
    ...told(
      page,
      vi ? 'Không đưa vào, vì' : 'Left out, because',
      worthTelling(view.paper.leftOut).map(
        (l) => `${vi ? 'dòng' : 'line'} ${l.lines[0]}: ${short(l.text)} – ${REASONS[l.why][page.lang]}`,
      ),
    ),
  ];
}

function outcomeText({ outcome, paper }: ImportView, page: Page): string[] {
  const vi = page.lang === 'vi';
  const bold = page.paint.bold;
  const findings =
    'findings' in outcome && outcome.findings
      ? vi
        ? `, ${outcome.findings} điều cần xem (plan validate)`
        : `, ${outcome.findings} things to look at (plan validate)`
      : '';
  switch (outcome.kind) {
    case 'dry':
      return [bold(vi ? 'Chạy thử, chưa ghi gì (--dry-run).' : 'A dry run: nothing was written.')];
    case 'written':
      return [
        bold(
          vi
            ? `Đã ghi ${outcome.files.length} tệp vào ${outcome.folder}/${findings}.`
            : `${outcome.files.length} files written in ${outcome.folder}/${findings}.`,
        ),
        '',
        vi ? 'XEM TIẾP' : 'NEXT',
        `  ${page.next('validate')}  ${vi ? 'còn gì phải bổ sung' : 'what is still to be filled in'}`,
        `  ${page.next('status')}    ${vi ? 'tình trạng kế hoạch' : 'the state of the plan'}`,
      ];
    case 'added':
      return [
        bold(
          vi
            ? `Đã thêm ${outcome.tasks} nhiệm vụ vào ${outcome.folder}/${findings}.`
            : `${outcome.tasks} tasks added to ${outcome.folder}/${findings}.`,
        ),
      ];
    default:
      return [
        bold(
          vi
            ? `Văn bản này đã được nhập vào ${outcome.folder}/; không thay đổi gì.`
            : `This paper has been imported into ${outcome.folder}/ before; nothing was changed.`,
        ),
        ...(outcome.missing.length
          ? told(
              page,
              vi ? 'Có trong văn bản, không thấy trong kế hoạch' : 'In the paper, not in the plan',
              outcome.missing.map((d) => `${d.clause}: ${short(d.title)}`),
            )
          : []),
        ...(paper.duties.length ? [] : [vi ? 'Không đọc được nhiệm vụ nào.' : 'No task was read.']),
      ];
  }
}

function headText({ file, paper }: ImportView, page: Page): string[] {
  const { head } = paper;
  const vi = page.lang === 'vi';
  const open = vi ? '(để trống)' : '(left open)';
  const doubts = doubtsOf(paper);
  const dated = head.date ? formatDate(head.date) : open;
  const counted = vi
    ? `${paper.duties.length} nhiệm vụ · ${doubts.withoutDeadline} không nêu thời hạn · ${doubts.withoutLead.length} chưa rõ chủ trì · ${doubts.requests.length} đề nghị`
    : `${paper.duties.length} tasks · ${doubts.withoutDeadline} without a deadline · ${doubts.withoutLead.length} without a lead · ${doubts.requests.length} asked`;
  return [
    ...hang('', page.paint.bold(head.title ?? file), page.width),
    ...hang(
      '',
      vi
        ? `Số ${head.number ?? open}, ngày ${dated}, ${head.issuer ?? open}`
        : `No. ${head.number ?? open}, ${dated}, ${head.issuer ?? open}`,
      page.width,
    ),
    page.paint.dim(counted),
  ];
}

export function renderImport(view: ImportView | ImportText, page: Page): string {
  if ('text' in view) return view.text.replace(/\n$/, '');
  const { duties } = view.paper;
  const vi = page.lang === 'vi';
  const body = !duties.length
    ? vi
      ? 'Không đọc được nhiệm vụ nào trong văn bản này.'
      : 'No task was read in this paper.'
    : page.width < NARROW
      ? listOf(duties, page)
      : tableOf(duties, page);
  const legend = vi ? '↑12: lấy từ dòng 12 của văn bản' : '↑12: taken from line 12 of the paper';
  return [
    ...headText(view, page),
    '',
    body,
    '',
    page.paint.dim(legend),
    ...doubtsText(view, page),
    '',
    ...outcomeText(view, page),
  ].join('\n');
}
