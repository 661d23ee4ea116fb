/** `plan rename`: an id changed in every file and in the log. */
import type { Referent } from '../../model/schema/parts.ts';
import type { EditView } from '../../views/edit.ts';
import { both, type Text } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { CannotRun } from '../errors.ts';
import { unknown } from '../unknown.ts';
import { edit } from './edit.ts';
import type { renameArguments, renameOptions } from './rename-options.ts';

const WORDS: Readonly<Record<Referent, Text>> = {
  task: both('nhiệm vụ', 'task'),
  agency: both('cơ quan hoặc nhóm', 'agency or group'),
  unit: both('cơ quan', 'agency'),
  event: both('sự kiện', 'event'),
  clause: both('mục', 'clause'),
  basis: both('căn cứ', 'basis'),
  instrument: both('văn bản viện dẫn', 'instrument'),
};

export async function renaming(input: Input<typeof renameOptions, typeof renameArguments>): Promise<EditView> {
  const { args, options, settings } = input;
  const [{ definitionsOf, renameChanges }, { namesOf }] = await Promise.all([
    import('../../edits/actions/rename.ts'),
    import('../../model/names.ts'),
  ]);
  return edit(input, ({ plan, state }) => {
    const found = definitionsOf(plan, args.old).filter((d) => options.kind === undefined || d.kind === options.kind);
    const [definition, second] = found;
    if (!definition) {
      const names = Object.values(namesOf(plan)).flatMap((list) => list.map(([id]) => id));
      return unknown(args.old, names, both('thứ', 'thing'));
    }
    if (second) {
      const kinds = found.map((d) => `--kind ${d.kind} (${WORDS[d.kind][settings.lang]})`).join(', ');
      throw new CannotRun(
        both(`Nhiều thứ mang mã “${args.old}”`, `Several things have the id "${args.old}"`),
        both(`Chọn: ${kinds}`, `Choose: ${kinds}`),
      );
    }
    const changes = renameChanges(state, plan, args.old, definition, args.id);
    const places = changes.reduce((n, c) => n + ('edits' in c ? c.edits.length : 0), 0);
    const what = WORDS[definition.kind];
    const line = both(
      `Mã ${what.vi} “${args.old}” nay là “${args.id}”: sửa ${places} chỗ trong ${changes.length} tệp.`,
      `The ${what.en} "${args.old}" is "${args.id}" now: ${places} places in ${changes.length} files.`,
    );
    const gate =
      definition.kind === 'task'
        ? [
            both(
              'Cổng kiểm tra coi đổi mã nhiệm vụ là PLAN073, trừ khi một văn bản trong “history” nêu cả hai mã.',
              'The gate takes a changed id of a task for PLAN073, unless a document under "history" names both ids.',
            ),
          ]
        : [];
    return {
      changes,
      done: [line],
      message: both(`Đổi mã ${what.vi} ${args.old} thành ${args.id}`, `Rename the ${what.en} ${args.old} to ${args.id}`)[
        settings.lang
      ],
      after: () => gate,
    };
  });
}
