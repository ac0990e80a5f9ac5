import { useWords } from '#i18n/use-words.ts';
import { Badge } from '#ui/badge.tsx';
import { Notice } from '#ui/notice.tsx';
import { RichText } from '#ui/rich-text.tsx';

/** Says that a message comes from the retired connector, where the pasted text proves it. */
export function OfRetired() {
  const t = useWords('truth');
  return (
    <p>
      <strong>
        <RichText text={t('ofRetired')} />
      </strong>
    </p>
  );
}

type TodayProps = {
  /** What is true today of the failure at hand, in one sentence; a known message has none of its own. */
  readonly sentence?: string;
};

/** Today's truth, the first thing every answer says: of this failure, and of the service. */
export function TruthToday({ sentence }: TodayProps) {
  const t = useWords('truth');
  return (
    <Notice>
      {sentence !== undefined && (
        <p>
          <strong>
            <RichText text={sentence} />
          </strong>
        </p>
      )}
      <p>
        <RichText text={t('line')} />
      </p>
    </Notice>
  );
}

type Props = { readonly today: 'occurs' | 'changed' | 'elsewhere' | 'historical' };

/** Whether a failure still happens today, in two words. */
export function TodayBadge({ today }: Props) {
  const t = useWords('truth');
  switch (today) {
    case 'occurs':
      return (
        <Badge tone="care" icon="circle-alert">
          {t('occurs')}
        </Badge>
      );
    case 'changed':
      return (
        <Badge tone="care" icon="circle-alert">
          {t('changed')}
        </Badge>
      );
    case 'elsewhere':
      return (
        <Badge tone="plain" icon="circle-arrow-right">
          {t('elsewhere')}
        </Badge>
      );
    case 'historical':
      return (
        <Badge tone="plain" icon="circle-slash">
          {t('historical')}
        </Badge>
      );
    default:
      return today satisfies never;
  }
}
