/** A reading as docs/deadlines.md shows it. */
import type { Misreading, Reading } from '../../src/deadline/reading.ts';
import { rruleOf } from '../../src/deadline/recurring/rule.ts';

export function describeReading(r: Reading | Misreading): string {
  if (r.kind === 'error') return 'không hiểu được';
  if (r.recurrence) return `${r.start ? `từ ${r.start}; ` : ''}\`${rruleOf(r.recurrence)}\``;
  if (r.kind === 'relative' && r.after) {
    const { direction, event, offset, unit } = r.after;
    const words = { after: 'sau', before: 'trước', until: 'đến', at: 'tại' }[direction];
    return `${offset === null ? '' : `${offset} ${unit} `}${words} sự kiện “${event}”`;
  }
  if (r.kind === 'unspecified') return 'không nêu thời gian';
  const more = r.followedBy ? ', sau đó thường xuyên' : '';
  if (r.kind === 'ongoing')
    return ['thường xuyên', r.start && `từ ${r.start}`, r.due && `đến ${r.due}`].filter(Boolean).join(' ');
  return r.start ? `${r.start} → ${r.due}${more}` : `hạn ${r.due}${more}`;
}
