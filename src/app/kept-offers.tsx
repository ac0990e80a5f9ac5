import { useNavigate } from 'react-router';
import { caseOf, currentPath, type Case } from '#engine/case.ts';
import { CaseLine } from '#features/case/case-bar.tsx';
import { useTime } from '#features/case/keeping.tsx';
import type { Lng } from '#i18n/languages.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { writeRuledOut } from '#urls/ruled-out.ts';
import { pathOf } from '#urls/urls.ts';
import type { KeptCase } from './use-kept-case.ts';

type Props = { readonly kept: KeptCase };

/** Offers the cases that another tab left on this computer; what cannot be read is shown, not thrown away. */
export function KeptOffers({ kept }: Props) {
  const t = useWords('case');
  const lng = useLng();
  const time = useTime();
  const navigate = useNavigate();
  return kept.offers.map((offer) => {
    const forget = (
      <Button
        onClick={() => {
          kept.forgetOffer(offer.key);
        }}
      >
        {t('forget')}
      </Button>
    );
    return offer.kind === 'case' ? (
      <CaseLine key={offer.key}>
        <p>{t('offer', { time: time(offer.until) })}</p>
        <Button
          onClick={() => {
            kept.resume(offer);
            void navigate(addressOf(caseOf(offer.text, offer.events), lng));
          }}
        >
          {t('goOn')}
        </Button>
        {forget}
      </CaseLine>
    ) : (
      <CaseLine key={offer.key}>
        <p>{t('broken')}</p>
        <textarea readOnly rows={3} cols={40} value={offer.stored} aria-label={t('brokenText')} />
        {forget}
      </CaseLine>
    );
  });
}

/** Where the case was left. A step that a newer version does not have leads to the page that says so. */
function addressOf(current: Case, lng: Lng): string {
  const path = currentPath(current);
  const query = writeRuledOut(current.ruledOut);
  if (!path) return pathOf({ kind: 'home', lng }) + query;
  const { page: id, node: step } = path;
  if (id === 'triage') return pathOf({ kind: 'question', lng, node: step }) + query;
  // Only runbooks have steps.
  return (
    pathOf(step === '' ? { kind: 'outside', lng, id } : { kind: 'step', lng, id, step }) + query
  );
}
