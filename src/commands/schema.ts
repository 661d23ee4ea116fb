import { KIND_NAMES as KINDS } from '../model/kinds.ts';
import { printJson } from '../render/json.ts';
import { FINE, type PlanCommand } from './command.ts';
import { CannotRun } from './errors.ts';
import { requirePlan } from './load.ts';
import { choice } from './settings.ts';
import { makeFolder, writeWhole } from './write.ts';

export const schema: PlanCommand = {
  formats: ['json'],
  define: (command, say) =>
    command
      .argument('[kind]', say({ vi: `loại tệp: ${KINDS.join(', ')}`, en: `kind of file: ${KINDS.join(', ')}` }), 'task')
      .option(
        '--for <dir>',
        say({ vi: 'điền mã cơ quan, nhiệm vụ … của kế hoạch này', en: 'with the ids of this plan’s agencies, tasks …' }),
      )
      .option('-o, --output <dir>', say({ vi: 'ghi mọi loại tệp vào thư mục này', en: 'write all kinds into this folder' })),
  async run({ args, settings, io, options }) {
    const [{ jsonSchemas }, { schemaFor }] = await Promise.all([
      import('../derive/json-schema.ts'),
      import('../derive/schema-for.ts'),
    ]);
    const all = jsonSchemas();
    const dir = options.for === undefined ? undefined : String(options.for);
    const plan = dir === undefined ? undefined : await requirePlan(io, { dir, at: settings.at });
    const textOf = (kind: string): string => {
      const own = JSON.parse(all[`${kind}.schema.json`] ?? '{}');
      return printJson(plan ? schemaFor(own, plan) : own);
    };
    if (options.output !== undefined) {
      const folder = String(options.output);
      makeFolder(io, folder);
      for (const kind of KINDS) writeWhole(io, `${folder}/${kind}.schema.json`, textOf(kind));
      io.out(`${KINDS.map((kind) => `${folder}/${kind}.schema.json`).join('\n')}\n`);
      return FINE;
    }
    if (args.length > 1)
      throw new CannotRun({ vi: 'Chỉ một loại tệp mỗi lần', en: 'One kind at a time' }, { vi: 'Hoặc dùng -o', en: 'Or use -o' });
    io.out(textOf(choice('plan schema', args[0] ?? 'task', KINDS)));
    return FINE;
  },
};
