import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { indexTextQuery, scenarioTextQuery, triageTextQuery } from '#content/queries.ts';
import type { Case, Copied, Path } from '#engine/case.ts';
import { useLng, useWords } from '#i18n/use-words.ts';
import { RichText } from '#ui/rich-text.tsx';
import { Link } from '#urls/link.tsx';
import { writeRuledOut } from '#urls/ruled-out.ts';
import { pathOf } from '#urls/urls.ts';

/** Enough to recognise what was pasted; the whole of it is in the box. */
const EXCERPT = 600;

type Props = {
  readonly current: Case;
  /** Asks what came of a command that was copied. */
  readonly came: (copied: Copied) => ReactNode;
  /** Copies the commands of the way that was taken. */
  readonly commands: ReactNode;
  /** How the case is kept. */
  readonly keeping: ReactNode;
};

/** Everything the case holds: what was pasted, found, answered, ruled out and copied. */
export function CaseDetails({ current, came, commands, keeping }: Props) {
  const t = useWords('case');
  const text = current.text.trim();
  return (
    <>
      {text !== '' && (
        <div>
          <h2>{t('pasted')}</h2>
          <pre tabIndex={0} role="group" aria-label={t('pasted')}>
            {text.length > EXCERPT ? `${text.slice(0, EXCERPT)} […]` : text}
          </pre>
        </div>
      )}
      {current.file.sightings.length > 0 && <InFile file={current.file} />}
      {current.paths.some(({ trail }) => trail.length > 0) && (
        <div>
          <h2>{t('given')}</h2>
          <ol>
            {current.paths.map((path) => (
              <Fragment key={path.page}>
                {path.page === 'triage' ? <Questions path={path} /> : <Steps path={path} />}
              </Fragment>
            ))}
          </ol>
        </div>
      )}
      {current.ruledOut.length > 0 && <RuledOut ids={current.ruledOut} />}
      {current.copied.length > 0 && (
        <div>
          <h2>{t('copied')}</h2>
          {current.copied.map((copied, index) => (
            <Fragment key={index}>{came(copied)}</Fragment>
          ))}
        </div>
      )}
      {commands}
      {keeping}
    </>
  );
}

function InFile({ file }: Pick<Case, 'file'>) {
  const t = useWords('case');
  const lng = useLng();
  const { data: titles } = useQuery(indexTextQuery(lng));
  return (
    <div>
      <h2>{t('inFile')}</h2>
      {file.name !== '' && <p>{file.name}</p>}
      <ol>
        {file.sightings.map(({ page, count, first, last }) => {
          const title = titles?.scenarios[page]?.title ?? titles?.outside[page] ?? page;
          return (
            <li key={page}>
              {count === 1
                ? t('foundOnce', { title, first })
                : t('foundOften', { title, count, first, last })}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Questions({ path }: { readonly path: Path }) {
  const lng = useLng();
  const { data: text } = useQuery(triageTextQuery(lng));
  return path.trail.map(({ node, option }) => (
    <li key={node}>
      {text?.nodes[node]?.question} <RichText text={text?.nodes[node]?.options[option] ?? ''} />
    </li>
  ));
}

function Steps({ path }: { readonly path: Path }) {
  const lng = useLng();
  const { data: text } = useQuery(scenarioTextQuery(lng, path.page));
  return path.trail.map(({ node, option }) => (
    <li key={node}>
      {text?.nodes[node]?.title} — <RichText text={text?.nodes[node]?.options[option] ?? ''} />
    </li>
  ));
}

function RuledOut({ ids }: { readonly ids: readonly string[] }) {
  const t = useWords('case');
  const lng = useLng();
  const { data: titles } = useQuery(indexTextQuery(lng));
  return (
    <div>
      <h2>{t('out')}</h2>
      <ul>
        {ids.map((id) => {
          const kind = titles?.outside[id] === undefined ? 'scenario' : 'outside';
          return (
            <li key={id}>
              {titles?.scenarios[id]?.title ?? titles?.outside[id] ?? id}{' '}
              <Link
                to={pathOf({ kind, lng, id })}
                query={writeRuledOut(ids.filter((each) => each !== id))}
              >
                {t('again')}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
