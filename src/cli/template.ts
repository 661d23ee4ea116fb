/** `--template`: an office's own Word file in which a document is to stand. */
import { resolve } from 'node:path';
import { CannotRead } from '../files/files.ts';
import { readRegular } from '../files/read-file.ts';
import type { Form, Unfit } from '../print/docx/template/read.ts';
import { both, type Text } from '../words/language.ts';
import { CannotRun } from './errors.ts';
import type { Io } from './io.ts';

const MOST_BYTES = 32_000_000;

/** What is wrong with the file, and the way out. */
async function unfit(reason: Unfit): Promise<[Text, Text]> {
  const { CONTENT, PLACES, spelled, typedPlace } = await import('../print/docx/template/places.ts');
  const content = typedPlace(CONTENT);
  const alone = both(
    `Mở mẫu bằng Word, gõ ${content} thành một đoạn riêng ở chỗ đặt nội dung, rồi lưu`,
    `Open it in Word, type ${content} as a paragraph of its own where the content goes, and save`,
  );
  switch (reason.why) {
    case 'no-word-file':
      return reason.old
        ? [
            both('là tệp .doc đời cũ, hoặc có đặt mật khẩu', 'is an old .doc file, or locked by a password'),
            both('Mở bằng Word, bỏ mật khẩu, lưu lại dạng .docx', 'Open it in Word, take the password away, save it as .docx'),
          ]
        : [
            both('không phải tệp Word (.docx) đọc được', 'is no Word file (.docx) that can be read'),
            both('Mở bằng Word và lưu lại dạng .docx', 'Open it in Word and save it as .docx'),
          ];
    case 'macros':
      return [
        both('có chứa macro', 'holds macros'),
        both('Mở bằng Word và lưu lại dạng .docx, không kèm macro', 'Open it in Word and save it as .docx, without macros'),
      ];
    case 'too-large':
      return [
        both('quá lớn so với một mẫu văn bản', 'is too large for a form'),
        both('Xoá bớt hình ảnh trong mẫu', 'Take pictures out of it'),
      ];
    case 'no-content':
      return [both(`không có chỗ đặt nội dung: ${content}`, `has no place for the content: ${content}`), alone];
    case 'several-contents':
      return [
        both(`có nhiều hơn một chỗ ${content}`, `has ${content} more than once`),
        both('Giữ lại một chỗ', 'Keep it in one place'),
      ];
    case 'not-alone': {
      const place = typedPlace(reason.place);
      return [
        both(
          `có ${place} nằm chung đoạn với chữ khác, trong bảng, khung chữ hay đầu trang`,
          `has ${place} within a line, a table, a text box or a header`,
        ),
        both(`Đặt ${place} thành một đoạn riêng của thân văn bản`, `Make ${place} a paragraph of its own in the text`),
      ];
    }
    case 'unknown-place': {
      const { nearest } = await import('../text/nearest.ts');
      const names = Object.keys(PLACES);
      const near = nearest(spelled(reason.typed), names);
      const all = names.map(typedPlace).join(' ');
      const typed = typedPlace(reason.typed);
      return [
        both(`có ${typed}, không phải chỗ nào chương trình biết điền`, `has ${typed}, a place that is not known`),
        near
          ? both(`Có phải ${typedPlace(near)}? Các chỗ: ${all}`, `Is it ${typedPlace(near)}? There are: ${all}`)
          : both(`Sửa hoặc xoá; các chỗ: ${all}`, `Change or delete it; there are: ${all}`),
      ];
    }
  }
}

/** The form in the file that the user names. Throws CannotRun. */
export async function templateIn(io: Io, path: string): Promise<Form> {
  let bytes: Uint8Array;
  try {
    bytes = readRegular(resolve(io.cwd, path), MOST_BYTES, true);
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    throw new CannotRun(both(`--template ${path}: ${error.reason.vi}`, `--template ${path}: ${error.reason.en}`), error.help);
  }
  const { readForm } = await import('../print/docx/template/read.ts');
  const found = readForm(bytes);
  if (!('why' in found)) return found;
  const [what, help] = await unfit(found);
  throw new CannotRun(both(`Mẫu ${path} ${what.vi}`, `The form ${path} ${what.en}`), help);
}
