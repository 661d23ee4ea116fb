import { describe, expect, it } from 'vitest';
import { plan } from './run.ts';

const ids = async (...args: string[]) => {
  const { out, code, err } = await plan([
    'list',
    '--format',
    'json',
    '--as-of',
    '2016-07-15',
    '-C',
    'examples/tinh-vi-du',
    ...args,
  ]);
  expect([code, err]).toEqual([0, '']);
  return [...new Set((JSON.parse(out).tasks as { id: string }[]).map((t) => t.id))];
};

describe('plan list', () => {
  it.each(['sở tư pháp', 'so tu phap', 'SỞ TƯ PHÁP', 'sở tư pháp'.normalize('NFD'), 'Tư pháp sở'])(
    'finds %s with or without diacritics, in any order and form',
    async (words) => {
      expect(await ids(words)).toEqual(['tuyen-truyen-toan-tinh', 'gui-ket-qua-ra-soat', 'ra-soat-van-ban', 'lap-du-toan']);
    },
  );

  it('counts how much is done of the whole, whatever state is asked for, and tasks, not rows', async () => {
    const list = async (...args: string[]) =>
      (await plan(['list', 'bao-cao-quy', '--as-of', '2018-06-01', '-C', 'examples/tinh-vi-du', ...args], { columns: 60 })).out;
    for (const args of [[], ['--state', 'overdue']]) expect(await list(...args)).toContain('hoàn thành 3/26 đầu việc');
    expect(await list('--agency', 'huyen-mot')).toMatch(/^Nhiệm vụ – 01\/06\/2018 \(2\)/);
    expect(await list('--agency', 'huyen-mot')).toContain('Chủ trì: UBND huyện Một');
  });

  it('finds old and new tone placement alike', async () => {
    const both = await Promise.all(['kiện toàn', 'kiện tòan'].map((w) => ids(w)));
    expect(both[0]).toEqual(['kien-toan-hdnd-ubnd', 'bao-cao-kien-toan']);
    expect(both[1]).toEqual(both[0]);
  });

  it('wants every word, and takes a part of a word for none', async () => {
    expect(await ids('báo cáo', 'quý')).toEqual(['bao-cao-quy']);
    expect(await ids('bá')).toEqual([]);
  });

  it('tells leading from coordinating, also through groups', async () => {
    expect(await ids('--agency', 'so-tu-phap', '--role', 'lead')).toEqual(['ra-soat-van-ban', 'lap-du-toan']);
    expect(await ids('--agency', 'so-tu-phap', '--role', 'coordinating')).toEqual(['tuyen-truyen-toan-tinh']);
    expect(await ids('--agency', 'huyen-mot', '--role', 'coordinating')).toEqual([
      'tuyen-truyen-toan-tinh',
      'ra-soat-van-ban',
      'kien-toan-hdnd-ubnd',
    ]);
    expect(await ids('--agency', 'huyen-mot', '--role', 'lead')).toEqual([
      'gioi-thieu-luat-cap-huyen',
      'gui-ket-qua-ra-soat',
      'bao-cao-kien-toan',
      'bao-cao-quy',
    ]);
  });

  it('with an agency looks at its own state only', async () => {
    expect(await ids('--agency', 'huyen-mot', '--state', 'overdue')).toEqual([]);
    expect(await ids('--agency', 'thi-xa-ba', '--state', 'overdue')).toEqual([
      'gui-ket-qua-ra-soat',
      'kien-toan-hdnd-ubnd',
      'bao-cao-kien-toan',
      'bao-cao-quy',
    ]);
    expect(await ids('--agency', 'thi-xa-ba', '--state', 'overdue', '--role', 'coordinating')).toEqual(['kien-toan-hdnd-ubnd']);
  });

  it('takes a clause, and all below a chapter', async () => {
    expect(await ids('--section', 'II.2')).toEqual(['gui-ket-qua-ra-soat', 'ra-soat-van-ban']);
    expect(await ids('--section', 'iii')).toEqual(['bao-cao-quy', 'bao-cao-nam', 'so-ket', 'sinh-hoat-doan-the']);
    expect(await ids('--section', 'II.')).toHaveLength(9);
  });

  it('takes states by name and by kind', async () => {
    expect(await ids('--state', 'done')).toEqual([
      'gui-ket-qua-ra-soat',
      'ra-soat-van-ban',
      'kien-toan-hdnd-ubnd',
      'bao-cao-kien-toan',
      'lap-du-toan',
      'bao-cao-quy',
    ]);
    expect(await ids('--state', 'cancelled')).toEqual(['hoi-nghi-truc-tuyen']);
    expect(await ids('--state', 'unspecified')).toEqual(['so-ket', 'sinh-hoat-doan-the']);
  });

  it.each([
    [['--agency', 'so-noi-vux'], 'so-noi-vu'],
    [['--state', 'late'], 'overdue'],
    [['--agency', 'so-tu-phap', '--role', 'phụ trách'], 'coordinating'],
  ])('%j cannot run, and says what could', async (args, hint) => {
    const { code, err, out } = await plan(['list', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });
});

describe('plan overdue --since', () => {
  const since = async (asOf: string, when: string) => {
    const { out } = await plan(['overdue', '--since', when, '--format', 'json', '--as-of', asOf, '-C', 'examples/tinh-vi-du']);
    return (JSON.parse(out).tasks as { id: string; due: string }[]).map((t) => `${t.id} ${t.due}`);
  };
  it('tells what became overdue overnight', async () => {
    expect(await since('2016-07-07', '1d')).toEqual(['bao-cao-kien-toan 2016-07-06']);
    expect(await since('2016-07-08', '1d')).toEqual([]);
    expect(await since('2016-07-08', '2d')).toEqual(['bao-cao-kien-toan 2016-07-06']);
  });
  it('takes a day for the first on which something was overdue', async () => {
    // Due on 14 June, overdue from the 15th on.
    expect(await since('2016-07-08', '2016-06-16')).toEqual(['bao-cao-kien-toan 2016-07-06']);
    expect(await since('2016-07-08', '15/06/2016')).toEqual([
      'kien-toan-hdnd-ubnd 2016-06-14',
      'bao-cao-quy 2016-06-14',
      'bao-cao-kien-toan 2016-07-06',
    ]);
  });
});
