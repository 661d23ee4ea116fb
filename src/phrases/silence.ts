/** How long nothing was heard of a row, in words. */
import type { Row } from '../views/rows.ts';
import type { Language } from '../words/language.ts';
import { silenceOfSeveral, silenceShort } from './states.ts';

/**
 * "chưa báo cáo 95 ngày"; where several answer, of how many: "1 đơn vị chưa báo cáo 95 ngày", "3 đơn vị lâu không báo cáo, lâu
 * nhất 196 ngày"; '' where nobody is silent.
 */
export function rowSilence({ silence, silentUnits, silentAlike, units }: Row, lang: Language): string {
  if (!silence) return '';
  if (units.total <= 1) return silenceShort(silence, lang);
  if (!silentAlike) return silenceOfSeveral(silentUnits, silence, lang);
  const who = lang === 'vi' ? 'đơn vị' : silentUnits === 1 ? 'unit' : 'units';
  return `${silentUnits} ${who} ${silenceShort(silence, lang)}`;
}
