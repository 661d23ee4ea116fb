/** Random bodies: departments, districts, groups and groups in groups, units set up, merged and dissolved from a day on. */
import fc from 'fast-check';
import type { AgencyModel, PlanModel } from './model.ts';

const FIXED: AgencyModel[] = [
  { id: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh Thử', shortName: 'UBND tỉnh', kind: 'committee', level: 'province' },
  { id: 'so-noi-vu', name: 'Sở Nội vụ', kind: 'department', level: 'province', parent: 'ubnd-tinh' },
  { id: 'so-tu-phap', name: 'Sở Tư pháp', kind: 'department', level: 'province', parent: 'ubnd-tinh' },
  { id: 'bo-noi-vu', name: 'Bộ Nội vụ', kind: 'ministry', level: 'central' },
];
const NAMES = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'];

/** Units that may lead, by number: the two departments, then the districts. */
export const bodies: fc.Arbitrary<PlanModel['agencies']> = fc
  .record({
    districts: fc.integer({ min: 2, max: NAMES.length }),
    members: fc.nat(),
    nested: fc.boolean(),
    setUp: fc.option(fc.constantFrom('2016-03-01', '2016-06-10'), { freq: 3 }),
    merger: fc.option(fc.record({ from: fc.constantFrom('2016-04-01', '2016-08-15', '2017-01-01'), into: fc.boolean() }), {
      freq: 2,
    }),
  })
  .map(({ districts, members, nested, setUp, merger }) => {
    const units = NAMES.slice(0, districts).map(
      (name, k): AgencyModel => ({
        id: `huyen-${k + 1}`,
        name: `UBND huyện ${name}`,
        kind: 'local-authority',
        level: 'district',
        parent: 'ubnd-tinh',
        // The last may have been set up while the plan ran.
        ...(setUp && districts > 2 && k === districts - 1 ? { from: setUp } : {}),
      }),
    );
    const some = units.filter((_, k) => k < 1 || (members >> k) & 1).map((u) => u.id);
    return {
      agencies: [...FIXED, ...units],
      groups: [
        { id: 'cap-huyen', name: 'UBND các huyện', members: units.map((u) => u.id) },
        { id: 'mot-so-huyen', name: 'Một số huyện', members: some },
        ...(nested ? [{ id: 'tat-ca', name: 'Các sở, ngành, UBND các huyện', members: ['so-tu-phap', 'cap-huyen'] }] : []),
      ],
      changes: merger
        ? [
            {
              id: 'sap-xep',
              from: merger.from,
              units: 'huyen-1',
              successor: merger.into ? 'huyen-2' : null,
              document: { number: '30/NQ-HĐND', date: '2016-03-01' },
            },
          ]
        : [],
    };
  });
