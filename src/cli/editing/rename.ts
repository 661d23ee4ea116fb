/** `plan rename`: an id changed in every file and in the log. */

import { isOfCatalogue } from '../../files/plan-catalogues.ts';
import type { EditView } from '../../views/edit.ts';
import { both } from '../../words/language.ts';
import type { Input } from '../command.ts';
import { CannotRun } from '../errors.ts';
import { find } from '../find.ts';
import { edit } from './edit.ts';
import { REFERENT_WORDS, type renameArguments, type renameOptions } from './rename-options.ts';

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
      const names = Object.values(namesOf(plan)).flatMap((list) => list.map(([id, name]) => ({ id, names: [name] })));
      const id = find(args.old, names, { what: both('thứ', 'thing'), seeAlso: 'plan agencies, plan list' });
      throw new CannotRun(
        both(`Không có thứ gì mang mã “${args.old}”`, `Nothing has the id "${args.old}"`),
        both(`Có phải ý bạn là “${id}”?`, `Did you mean "${id}"?`),
      );
    }
    if (second) {
      const kinds = found.map((d) => `--kind ${d.kind} (${REFERENT_WORDS[d.kind][settings.lang]})`).join(', ');
      throw new CannotRun(
        both(`Nhiều thứ mang mã “${args.old}”`, `Several things have the id "${args.old}"`),
        both(`Chọn: ${kinds}`, `Choose: ${kinds}`),
      );
    }
    const changes = renameChanges(state, plan, args.old, definition, args.id);
    if (changes.some((c) => isOfCatalogue(c.path))) {
      throw new CannotRun(
        both(
          `“${args.old}” lấy từ danh mục đi kèm chương trình, nên không đổi mã được`,
          `"${args.old}" is of a catalogue that comes with the program, and keeps its id`,
        ),
        both('Ghi cơ quan đó vào “agencies” với mã mới', 'Write it under "agencies" with the new id'),
      );
    }
    const places = changes.reduce((n, c) => n + ('edits' in c ? c.edits.length : 0), 0);
    const what = REFERENT_WORDS[definition.kind];
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
