/** The JSON of review. */
import type { ReviewView } from '../../views/review.ts';
import type { Json } from './print.ts';

export const reviewJson = ({ asOf, documents, totals }: ReviewView): Json<'review'> => ({
  asOf,
  documents: documents.map(({ place, id, number, date, issuer, title, by, reviewed, finding, proposal, to }) => ({
    id,
    number,
    date,
    issuer,
    title,
    by,
    reviewed,
    finding,
    proposal,
    to: to ?? null,
    position: { file: place.file.path, ...place.file.positionAt(place.from) },
  })),
  totals,
});
