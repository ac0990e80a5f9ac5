import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { begun } from '#engine/begun.ts';
import { caseOf, type CaseEvent, type Copied } from '#engine/case.ts';
import { CaseBar, CaseLine } from '#features/case/case-bar.tsx';
import { CaseDetails } from '#features/case/case-details.tsx';
import { CommandOutcome } from '#features/case/command-outcome.tsx';
import { Keeping } from '#features/case/keeping.tsx';
import { useLng, useWords } from '#i18n/use-words.ts';
import { Button } from '#ui/button.tsx';
import { tidyQuery } from '#urls/ruled-out.ts';
import { pathOf } from '#urls/urls.ts';
import { useCase } from './case.tsx';
import css from './desk.module.css';
import { HandOverPanel } from './hand-over-panel.tsx';
import { KeptOffers } from './kept-offers.tsx';
import { useLongText } from './long-text.tsx';
import { useRuledOut } from './ruled-out.ts';
import { PathCommands } from './path-commands.tsx';
import type { Shortcut } from './shortcut.ts';
import { Shortcuts } from './shortcuts.tsx';
import { useCopyHandOver } from './use-copy-hand-over.ts';
import { useKeptCase } from './use-kept-case.ts';

/** The call before this one, to be brought back. */
type Former = {
  readonly text: string;
  readonly events: readonly CaseEvent[];
  readonly kept: boolean;
  readonly address: string;
};

type Props = {
  /** The key that brought the desk, where one did. */
  readonly first: Shortcut | undefined;
};

/** What an agent has at hand during a call: the case, kept or not, and what it can be handed over as. */
export function Desk({ first }: Props) {
  const t = useWords('case');
  const lng = useLng();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { text, events, record, replace, panel, setPanel } = useCase();
  const longText = useLongText();
  const [former, setFormer] = useState<Former>();
  const open = begun(text, events);
  const current = caseOf(text, events);
  const came = (copied: Copied) => (
    <CommandOutcome
      copied={copied}
      onCame={(outcome) => {
        record({ kind: 'came', command: copied.command, at: copied.at, came: outcome });
      }}
    />
  );
  const kept = useKeptCase();
  const note = useCopyHandOver('note');
  useAddress();
  useWarning(open && kept.state.kind !== 'kept');

  return (
    <>
      <div role="status">
        {!open && former && (
          <CaseLine>
            <p>{t('cleared')}</p>
            <Button
              onClick={() => {
                replace(former.text, former.events);
                if (former.kept) kept.keep(former);
                setFormer(undefined);
                void navigate(former.address);
              }}
            >
              {t('undo')}
            </Button>
          </CaseLine>
        )}
      </div>
      <p role="status" className={css.said}>
        {note.said}
      </p>
      {panel && panel !== 'shortcuts' && <HandOverPanel panel={panel} />}
      <Shortcuts first={first} onNote={note.copy} />
      {!open && !former && <KeptOffers kept={kept} />}
      {open && (
        <CaseBar
          current={current}
          onHandOver={() => {
            setPanel('note');
          }}
          onNewCall={() => {
            setFormer({
              text,
              events,
              kept: kept.state.kind === 'kept',
              address: pathname + search,
            });
            kept.end();
            longText.drop();
            replace('', []);
            void navigate(pathOf({ kind: 'home', lng }));
          }}
          details={
            <CaseDetails
              current={current}
              came={came}
              commands={<PathCommands current={current} />}
              keeping={
                <Keeping
                  state={kept.state}
                  onKeep={() => {
                    kept.keep({ text, events });
                  }}
                  onForget={kept.forget}
                />
              }
            />
          }
        />
      )}
    </>
  );
}

/** Keeps the address and the case together: sorts the query, drops what we do not know, notes what is ruled out. */
function useAddress(): void {
  const navigate = useNavigate();
  const { search } = useLocation();
  const { record } = useCase();
  const ruledOut = useRuledOut();
  const tidy = ruledOut && tidyQuery(search, ruledOut);
  const noteRuledOut = useEffectEvent(() => {
    if (ruledOut) record({ kind: 'ruled-out', ids: ruledOut });
  });
  useEffect(() => {
    if (tidy === undefined) return;
    if (tidy !== search) void navigate({ search: tidy }, { replace: true });
    noteRuledOut();
  }, [tidy, search, navigate]);
}

/** Asks before the page is left while something would be lost. */
function useWarning(open: boolean): void {
  useEffect(() => {
    if (!open) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
    };
  }, [open]);
}
