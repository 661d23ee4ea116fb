/**
 * What yearly notices decided beyond the rule: a working day exchanged for a weekly day off
 * ("hoán đổi ngày làm việc"). Data for offices that rest on Saturday and Sunday; a plan can add its own
 * under `calendar.exchanges`. `confirmed: false` marks rows that still want checking against the notice: a count that crosses
 * one says so.
 */
export interface Exchange {
  /** the working day that becomes a day off, YYYY-MM-DD */
  readonly off: string;
  /** the weekly day off that is worked instead, YYYY-MM-DD; absent where none is */
  readonly work?: string | undefined;
  readonly source: string;
  readonly confirmed?: boolean;
}

export const NOTICED_EXCHANGES: readonly Exchange[] = [
  { off: '2010-02-19', work: '2010-02-27', source: 'Thông báo nghỉ Tết năm 2010' },
  { off: '2010-09-03', work: '2010-09-11', source: 'Công văn 5971/VPCP-KGVX năm 2010' },
  { off: '2011-01-31', work: '2011-01-29', source: 'Thông báo nghỉ Tết Tân Mão 2011' },
  { off: '2011-02-01', work: '2011-01-30', source: 'Thông báo nghỉ Tết Tân Mão 2011' },
  { off: '2011-04-11', work: '2011-04-09', source: 'Thông báo nghỉ Giỗ Tổ Hùng Vương năm 2011' },
  { off: '2012-01-27', work: '2012-02-04', source: 'Thông báo nghỉ Tết năm 2012' },
  { off: '2012-12-31', work: '2013-01-05', source: 'Thông báo nghỉ Tết Dương lịch năm 2013' },
  { off: '2013-02-15', work: '2013-02-23', source: 'Thông báo nghỉ Tết Quý Tỵ 2013' },
  { off: '2013-04-29', work: '2013-05-04', source: 'Thông báo nghỉ lễ 30/4 và 01/5 năm 2013' },
  { off: '2014-01-28', work: '2014-01-25', source: 'Thông báo nghỉ Tết Giáp Ngọ 2014' },
  { off: '2014-01-29', work: '2014-02-08', source: 'Thông báo nghỉ Tết Giáp Ngọ 2014' },
  { off: '2014-05-02', work: '2014-04-26', source: 'Thông báo nghỉ lễ 30/4 và 01/5 năm 2014' },
  { off: '2014-09-01', work: '2014-09-06', source: 'Thông báo nghỉ lễ Quốc khánh năm 2014', confirmed: false },
  { off: '2015-01-02', work: '2014-12-27', source: 'Thông báo nghỉ Tết Dương lịch năm 2015' },
  { off: '2015-02-16', work: '2015-02-14', source: 'Thông báo nghỉ Tết Ất Mùi 2015' },
  { off: '2015-04-29', work: '2015-04-25', source: 'Thông báo nghỉ lễ 30/4 và 01/5 năm 2015' },
  { off: '2018-12-31', work: '2019-01-05', source: 'Công văn 6519/VPCP-KGVX năm 2018' },
  { off: '2019-04-29', work: '2019-05-04', source: 'Công văn 6519/VPCP-KGVX năm 2018' },
  { off: '2024-04-29', work: '2024-05-04', source: 'Công văn 2450/VPCP-KGVX năm 2024' },
  { off: '2025-05-02', work: '2025-04-26', source: 'Thông báo nghỉ lễ năm 2025' },
  { off: '2026-01-02', work: '2026-01-10', source: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025' },
  { off: '2026-08-31', work: '2026-08-22', source: 'Thông báo nghỉ lễ năm 2026', confirmed: false },
];

/** The last year whose days off have been announced; later years are reckoned by the law's rule alone. */
export const LAST_NOTICED_YEAR = 2026;

/** A holiday that has been called for and not been made law, so far as is known: each year from `from` on. */
export const CALLED_FOR = { month: 11, day: 24, from: 2026, source: 'Nghị quyết 30/NQ-CP năm 2026' } as const;
