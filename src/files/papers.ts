/** A paper for `plan import`, as its user names it: the bytes of a Word document, or text. */
import { resolve } from 'node:path';
import { both, type Text } from '../words/language.ts';
import { MOST_DRAFT_BYTES } from './bounds.ts';
import { CannotDo } from './fault.ts';
import { CannotRead, harmless } from './files.ts';
import { readRegular } from './read-file.ts';
import { shownFrom } from './work-tree.ts';

export type PaperFile = { readonly shown: string } & ({ readonly docx: Uint8Array } | { readonly text: string });

const startsWith = (bytes: Uint8Array, ...codes: readonly number[]) => codes.every((code, k) => bytes[k] === code);
const ascii = (bytes: Uint8Array, text: string) => startsWith(bytes, ...[...text].map((c) => c.charCodeAt(0)));

const AS_DOCX = both(
  'Mở bằng Word hoặc LibreOffice, chọn “Lưu thành” và lưu lại thành .docx, rồi chạy lại',
  'Open it in Word or LibreOffice, choose "Save as" and save it as .docx, then run again',
);

/** What cannot be read, told by the first bytes, whatever the name says. */
function refusal(bytes: Uint8Array): { readonly what: Text; readonly help: Text } | undefined {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { what: both('là tệp .doc kiểu cũ', 'is an old .doc file'), help: AS_DOCX };
  if (ascii(bytes, '{\\rtf')) return { what: both('là tệp .rtf', 'is an .rtf file'), help: AS_DOCX };
  if (ascii(bytes, '%PDF')) {
    return {
      what: both('là tệp PDF', 'is a PDF file'),
      help: both(
        'Xin tệp Word (.docx) của văn bản; không có thì sao chép phần chữ vào một tệp .txt. Bản quét thì phải gõ lại',
        'Ask for the Word file (.docx); without one, copy the text into a .txt file. A scan has to be typed',
      ),
    };
  }
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) {
    return {
      what: both('là tệp ảnh', 'is a picture'),
      help: both('Xin tệp Word (.docx) của văn bản', 'Ask for the Word file (.docx) of the paper'),
    };
  }
  return undefined;
}

/** Throws CannotDo with the way out. `path` "-" is standard input. */
export function readPaperFile(cwd: string, path: string, readStdin: () => string): PaperFile {
  if (path === '-') return { shown: '-', text: readStdin() };
  const shown = harmless(shownFrom(cwd, resolve(cwd, path)));
  let bytes: Uint8Array;
  try {
    bytes = readRegular(resolve(cwd, path), MOST_DRAFT_BYTES, true);
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    throw new CannotDo(
      both(`Không đọc được “${shown}”: ${error.reason.vi}`, `"${shown}" cannot be read: ${error.reason.en}`),
      both('Kiểm tra lại đường dẫn và quyền đọc', 'Check the path and the permission to read'),
    );
  }
  const refused = refusal(bytes);
  if (refused) throw new CannotDo(both(`“${shown}” ${refused.what.vi}`, `"${shown}" ${refused.what.en}`), refused.help);
  if (startsWith(bytes, 0x50, 0x4b)) return { shown, docx: bytes };
  return { shown, text: decode(bytes, shown) };
}

function decode(bytes: Uint8Array, shown: string): string {
  // Notepad's "Unicode" is UTF-16 with a mark at its start.
  const wide = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CannotDo(
      both(`“${shown}” không phải văn bản UTF-8`, `"${shown}" is no text in UTF-8`),
      both(
        'Mở bằng Notepad, chọn “Lưu thành”, mã hóa UTF-8; văn bản gõ bằng TCVN3 hay VNI phải chuyển sang Unicode trước',
        'Save it as UTF-8; text typed in TCVN3 or VNI has to be turned into Unicode first',
      ),
    );
  }
}
