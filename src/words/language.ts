/** A message in both languages that the tool speaks. */
export interface Text {
  readonly vi: string;
  readonly en: string;
}
export type Language = keyof Text;

export const both = (vi: string, en: string): Text => ({ vi, en });
