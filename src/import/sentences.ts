/** A paragraph cut into sentences. */

const ABBREVIATION = /(?:^|[\s(])(?:TP|Tp|tp|TT|Tt|TX|Tx|P|Q|H|T|GS|PGS|TS|ThS|BS|KS|CN|Ths|St|No|số|Số|tr|đ\/c|Đ\/c|[A-ZĐ])\.$/u;

/** The sentences of `text`, each without the blanks around it. */
export function sentencesOf(text: string): string[] {
  const out: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?](?:["”)])?(?=\s+["“(]?[\p{Lu}\d]|\s*$)/gu)) {
    const end = match.index + match[0].length;
    const piece = text.slice(from, end);
    if (ABBREVIATION.test(piece) || /\.\.\.?$/.test(piece)) continue;
    // "ngày 15. 3. 2026", "khoản 1. Điều 5": a number goes on
    if (/\d\.$/.test(piece) && /^\s+\d/.test(text.slice(end))) continue;
    if (openBrackets(piece)) continue;
    if (piece.trim()) out.push(piece.trim());
    from = end;
  }
  const rest = text.slice(from).trim();
  if (rest && /[\p{L}\d]/u.test(rest)) out.push(rest);
  return out;
}

function openBrackets(text: string): boolean {
  let open = 0;
  for (const c of text) {
    if (c === '(') open++;
    else if (c === ')' && open) open--;
  }
  return open > 0;
}
