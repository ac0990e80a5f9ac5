import { useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { useCase, type Panel } from './case.tsx';
import css from './hand-over-buttons.module.css';

type Props = {
  readonly panels: readonly Exclude<Panel, 'report' | 'shortcuts'>[];
  /** Whether something else on the page is what to do next. */
  readonly quiet?: boolean;
};

/** Opens the texts that fit an end, the most fitting first. */
export function HandOverButtons({ panels, quiet = false }: Props) {
  const t = useWords('ending');
  const { setPanel } = useCase();
  const names = { note: t('handNote'), reply: t('handReply'), package: t('handPackage') };
  return (
    <div className={css.bar} role="group" aria-label={t('handOver')}>
      {panels.map((panel, index) => (
        <Button
          key={panel}
          look={index === 0 && !quiet ? 'primary' : 'plain'}
          onClick={() => {
            setPanel(panel);
          }}
        >
          {names[panel]}
        </Button>
      ))}
    </div>
  );
}
