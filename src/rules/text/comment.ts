/** True where a comment may begin before `offset` on its line: letters in comments are left as they were written. */
export const mayBeComment = (text: string, offset: number) =>
  /(^|[ \t])#/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset));
