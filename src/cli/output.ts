/** Prints an answer, or writes it where -o says. */
import { dirname, extname } from 'node:path';
import type { Page } from '../print/page.ts';
import { CannotRun } from './errors.ts';
import { type Format, type Formats, unreadableOf } from './formats.ts';
import type { Io } from './io.ts';
import { asTyped, choose } from './options/choice.ts';
import type { CommonOptions } from './settings.ts';

/** Of files that another program opens: a text must not be given such a name. */
const OF_OTHER_PROGRAMS = new Set(['docx', 'doc', 'odt', 'xlsx', 'xls', 'ods', 'pdf', 'html', 'ics', 'csv', 'parquet']);

/** The format asked for by name, else by the name of the file to write, else the first. */
export function formatNamed({ format, output }: CommonOptions, formats: Formats<object>): string {
  const names = Object.keys(formats);
  if (format !== undefined) return choose('--format', format, asTyped(names));
  const extension = output === undefined ? '' : extname(output).slice(1).toLowerCase();
  const fitting = extension && names.find((name) => (formats[name]?.extension ?? name) === extension);
  if (fitting) return fitting;
  if (OF_OTHER_PROGRAMS.has(extension)) {
    throw new CannotRun(
      { vi: `-o: lệnh này không ghi được tệp .${extension}`, en: `-o: this command writes no .${extension} file` },
      { vi: `Các dạng: ${names.join(', ')}`, en: `Its formats: ${names.join(', ')}` },
    );
  }
  return names[0] as string;
}

const sizeOf = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.byteLength(content) : content.length);

/** Many files in one line: where to begin, how many there are and what they weigh. */
async function sumOf(sizes: readonly number[], begin: string, { lang }: Page): Promise<string> {
  const { number } = await import('../words/numbers.ts');
  const [count, size] = [
    number(sizes.length, lang),
    number(
      sizes.reduce((a, b) => a + b, 0),
      lang,
    ),
  ];
  return lang === 'vi'
    ? `Đã ghi ${count} tệp (${size} byte). Mở: ${begin}`
    : `Written: ${count} files (${size} bytes). Open: ${begin}`;
}

/** Prints `view`, or writes it to a file or, part by part, into a folder. */
export async function putOut(
  view: object,
  format: Format<object>,
  { io, page, output, folder }: { io: Io; page: Page; output: string | undefined; folder: boolean },
): Promise<void> {
  const vi = page.lang === 'vi';
  if (output === undefined && format.inFolder) {
    throw new CannotRun(
      {
        vi: 'Dạng này ghi nhiều tệp vào một thư mục: thiếu -o',
        en: 'This format writes several files into a folder: -o is missing',
      },
      { vi: 'Chỉ chỗ ghi: -o THƯ-MỤC', en: 'Say where: -o FOLDER' },
    );
  }
  if (output === undefined && format.binary && io.columns !== undefined) {
    throw new CannotRun(
      { vi: 'Dạng này không in được ra màn hình', en: 'This format cannot be shown on a terminal' },
      { vi: 'Ghi ra tệp: -o TỆP', en: 'Write it to a file: -o FILE' },
    );
  }
  const notes = format.notes ? (await format.notes())(view, page) : [];
  if (output === undefined) {
    io.out(await (await format.load())(view, page));
    if (notes.length) io.err(`${notes.join('\n')}\n`);
  } else {
    const { makeFolder, tidyUp, writeWhole } = await import('./write.ts');
    if ((folder || format.inFolder) && format.parts) {
      const { title, parts, former, replace = false, open } = (await format.parts())(view, page);
      for (const folder of new Set(['', ...parts.map(({ name }) => dirname(name).replace(/^\.$/, ''))])) {
        makeFolder(io, folder ? `${output}/${folder}` : output);
        tidyUp(io, folder ? `${output}/${folder}` : output);
      }
      const sizes: number[] = [];
      for (const { name, content } of parts) {
        const whole = await content;
        writeWhole(io, `${output}/${name}`, whole);
        sizes.push(sizeOf(whole));
      }
      const lines = open
        ? [await sumOf(sizes, `${output}/${open}`, page)]
        : parts.map(({ name, note }) => `${title ? '  ' : ''}${output}/${name}${note ? ` – ${note}` : ''}`);
      const { formerFiles } = await import('./former-files.ts');
      const extension = format.extension ?? '';
      const old = former
        ? formerFiles(io, { output, extension, now: new Set(parts.map((p) => p.name)), former, replace, page })
        : [];
      io.out([...(title ? [title] : []), ...lines, ...old, ...notes, ''].join('\n'));
    } else {
      const content = await (await format.load())(view, page);
      tidyUp(io, dirname(output));
      writeWhole(io, output, content);
      const { number } = await import('../words/numbers.ts');
      const size = number(sizeOf(content), page.lang);
      io.out(vi ? `Đã ghi ${output} (${size} byte)\n` : `Written: ${output} (${size} bytes)\n`);
    }
  }
  const unreadable = unreadableOf(view);
  if (unreadable.length && (!format.tellsUnreadable || (folder && output !== undefined))) {
    const { drawUnreadable } = await import('../render/terminal/unreadable.ts');
    io.err(`${drawUnreadable(unreadable, page).join('\n')}\n`);
  }
}
