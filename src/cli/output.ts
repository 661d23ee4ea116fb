/** Prints an answer, or writes it where -o says. */
import { dirname, extname } from 'node:path';
import type { Page, Parts } from '../print/page.ts';
import { both } from '../words/language.ts';
import { CannotRun } from './errors.ts';
import { type Format, type Formats, unreadableOf } from './formats.ts';
import type { Io } from './io.ts';
import { asTyped, choose } from './options/choice.ts';
import type { CommonOptions } from './settings.ts';

/** Of files that another program opens: a text must not be given such a name. */
const OF_OTHER_PROGRAMS = new Set(['docx', 'doc', 'odt', 'xlsx', 'xls', 'ods', 'pdf', 'html', 'ics', 'csv', 'parquet']);

/** The format asked for by name, else by the name of the file to write, else the first. */
export function formatNamed({ format, output, template }: CommonOptions, formats: Formats<object>): string {
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
  // Only Word has forms: who names one has said the format.
  return (template === undefined ? undefined : names.find((name) => formats[name]?.inForm)) ?? (names[0] as string);
}

/** Says before anything is reckoned that this format cannot be put where it was asked for. */
export function holdTo(format: Format<object>, { output, template }: CommonOptions, io: Io): void {
  if (template !== undefined && !format.inForm) {
    throw new CannotRun(
      { vi: '--template chỉ dùng cho văn bản Word', en: '--template is for Word documents' },
      { vi: 'Thêm --format docx, hoặc bỏ --template', en: 'Add --format docx, or leave --template out' },
    );
  }
  if (output !== undefined) return;
  if (!format.load) {
    throw new CannotRun(
      { vi: 'Kết quả là nhiều tệp trong một thư mục: thiếu -o', en: 'This gives several files in a folder: -o is missing' },
      { vi: 'Chỉ chỗ ghi: -o THƯ-MỤC', en: 'Say where: -o FOLDER' },
    );
  }
  if (format.binary && io.columns !== undefined) {
    throw new CannotRun(
      { vi: 'Dạng này không in được ra màn hình', en: 'This format cannot be shown on a terminal' },
      { vi: 'Ghi ra tệp: -o TỆP', en: 'Write it to a file: -o FILE' },
    );
  }
}

const sizeOf = (content: string | Uint8Array) => (typeof content === 'string' ? Buffer.byteLength(content) : content.length);

interface Place {
  readonly io: Io;
  readonly page: Page;
  /** -o; undefined for standard output */
  readonly output: string | undefined;
  /** -o names a folder */
  readonly folder: boolean;
}

/** Writes the parts of a view into a folder, and answers with the lines that tell of it. */
async function written(parts: Parts, extension: string, { io, page, output }: Place & { output: string }): Promise<string[]> {
  const { title, parts: files, former, replace = false, open } = parts;
  const { writeInto } = await import('./write.ts');
  const sizes = await writeInto(io, output, files);
  const { number } = await import('../words/numbers.ts');
  const bytes = (size: number) => `${number(size, page.lang)} ${page.lang === 'vi' ? 'byte' : 'bytes'}`;
  const [count, sum] = [number(files.length, page.lang), bytes(sizes.reduce((a, b) => a + b, 0))];
  const told = open
    ? [
        page.lang === 'vi'
          ? `Đã ghi ${count} tệp (${sum}). Mở: ${output}/${open}`
          : `Written: ${count} files (${sum}). Open: ${output}/${open}`,
      ]
    : files.map(({ name, note }, k) => {
        const line = `${output}/${name} (${bytes(sizes[k] ?? 0)})`;
        return `${title ? '  ' : ''}${line}${note ? ` – ${note}` : ''}`;
      });
  if (!former) return [...(title ? [title] : []), ...told];
  const { formerFiles } = await import('./former-files.ts');
  const now = new Set(files.map((p) => p.name));
  return [...(title ? [title] : []), ...told, ...formerFiles(io, { output, extension, now, former, replace, page })];
}

/** Prints `view`, or writes it to a file or, part by part, into a folder. */
export async function putOut(view: object, format: Format<object>, place: Place): Promise<void> {
  const { io, page, output, folder } = place;
  const notes = format.notes ? (await format.notes())(view, page) : [];
  io.working?.(both('Đang lập kết quả', 'Composing'));
  if (output !== undefined && format.parts && (folder || !format.load)) {
    const parts = (await format.parts())(view, page);
    // "kho/" is told without the sign that stands between it and a name.
    const into = output.replace(/(?<=.)[/\\]+$/, '');
    io.out([...(await written(parts, format.extension ?? '', { ...place, output: into })), ...notes, ''].join('\n'));
  } else if (format.load) {
    const content = await (await format.load())(view, page);
    if (output === undefined) {
      io.out(content);
      if (notes.length) io.err(`${notes.join('\n')}\n`);
    } else {
      const [{ tidyUp, writeWhole }, { number }] = await Promise.all([import('./write.ts'), import('../words/numbers.ts')]);
      tidyUp(io, dirname(output));
      await writeWhole(io, output, content);
      const size = number(sizeOf(content), page.lang);
      io.out(page.lang === 'vi' ? `Đã ghi ${output} (${size} byte)\n` : `Written: ${output} (${size} bytes)\n`);
      if (notes.length) io.err(`${notes.join('\n')}\n`);
    }
  }
  const unreadable = unreadableOf(view);
  if (unreadable.length && (!format.tellsUnreadable || (folder && output !== undefined))) {
    const { drawUnreadable } = await import('../render/terminal/unreadable.ts');
    io.err(`${drawUnreadable(unreadable, page).join('\n')}\n`);
  }
}
