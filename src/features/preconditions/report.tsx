import type { ReactNode } from 'react';
import { readReport, type Report } from '#engine/collection.ts';
import { modules, preconditions, type Precondition } from '#engine/preconditions.ts';
import { useWords } from '#i18n/use-words.ts';
import { Badge } from '#ui/badge.tsx';
import { Notice } from '#ui/notice.tsx';
import { RichText } from '#ui/rich-text.tsx';
import css from './preconditions.module.css';

type Props = {
  readonly text: string;
  /** The link to a scenario. Passed in, so that this feature need not know its title. */
  readonly link: (scenario: string) => ReactNode;
};

/** What a pasted report says about the ten preconditions; nothing where no report is in the text. */
export function PreconditionReport({ text, link }: Props) {
  const t = useWords('check');
  const collected = readReport(text);
  switch (collected.kind) {
    case 'none':
      return null;
    case 'incomplete':
      return (
        <Notice tone="care">
          <p>
            <RichText text={t('incomplete')} />
          </p>
        </Notice>
      );
    case 'other-version':
      return (
        <Notice tone="care">
          <p>{t('otherVersion', { version: collected.version })}</p>
        </Notice>
      );
    case 'report':
      return (
        <div className={css.part}>
          <Table rows={preconditions(collected.report)} link={link} />
          <AlsoSeen report={collected.report} />
        </div>
      );
    default:
      return collected satisfies never;
  }
}

type TableProps = { readonly rows: readonly Precondition[]; readonly link: Props['link'] };

function Table({ rows, link }: TableProps) {
  const t = useWords('check');
  const count = (state: Precondition['state']) => rows.filter((row) => row.state === state).length;
  const out = rows.filter(({ rulesOut }) => rulesOut);
  return (
    <div className={css.part}>
      <p className={css.summary} role="status">
        {t('summary', { fails: count('fails'), holds: count('holds'), unknown: count('unknown') })}
      </p>
      <table className={css.table}>
        <caption>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('condition')}</th>
            <th scope="col">{t('state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.scenario} row={row} link={link} />
          ))}
        </tbody>
      </table>
      {out.length > 0 && (
        <>
          <p>{t('ruledOut')}</p>
          <ul className={css.out}>
            {out.map(({ scenario }) => (
              <li key={scenario}>{link(scenario)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What decides nothing by itself, and is looked for when nothing else fits. */
function AlsoSeen({ report }: { readonly report: Report }) {
  const t = useWords('check');
  const value = (key: string) => report[key]?.[0] ?? '';
  const facts = [
    [t('clock'), value('time')],
    [t('system'), `${value('platform')} ${value('os')}`],
    [t('bits'), [...(report.bits ?? []), ...(report['bits.os'] ?? [])].join(' / ')],
    [t('mode'), value('mode')],
    [
      t('modules'),
      modules(report)
        .map(({ name, version }) => `${name} ${version}`)
        .join(', '),
    ],
  ].filter(([, seen]) => seen?.trim() !== '');
  return (
    <dl className={css.also}>
      {facts.map(([term, seen]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <code>{seen}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Row({ row, link }: { readonly row: Precondition; readonly link: Props['link'] }) {
  const t = useWords('check');
  return (
    <tr data-state={row.state}>
      <th scope="row">
        <Condition scenario={row.scenario} />
        {row.seen !== '' && (
          <span className={css.seen}>
            {t('seen')} <code>{row.seen}</code>
          </span>
        )}
        {row.why !== undefined && (
          <span className={css.why}>
            <Why why={row.why} />
          </span>
        )}
        {row.state === 'fails' && <span className={css.why}>{link(row.scenario)}</span>}
      </th>
      <td>
        <State state={row.state} />
      </td>
    </tr>
  );
}

function Condition({ scenario }: { readonly scenario: Precondition['scenario'] }) {
  const t = useWords('check');
  const words = {
    'execution-policy': t('executionPolicy'),
    'powershell-version': t('powershellVersion'),
    'winrm-basic-auth': t('winrmBasicAuth'),
    'live-id-connect': t('liveIdConnect'),
    'live-id-module': t('liveIdModule'),
    'logon-failed': t('logonFailed'),
    'tenant-permission': t('tenantPermission'),
    'tenant-access-disabled': t('tenantAccessDisabled'),
    'user-shell-limit': t('userShellLimit'),
    'tenant-shell-limit': t('tenantShellLimit'),
  } satisfies Record<Precondition['scenario'], string>;
  return <RichText text={words[scenario]} />;
}

function Why({ why }: { readonly why: NonNullable<Precondition['why']> }) {
  const t = useWords('check');
  const words = {
    service: t('whyService'),
    rights: t('whyRights'),
    proxy: t('whyProxy'),
    unread: t('whyUnread'),
  };
  return <RichText text={words[why]} />;
}

function State({ state }: { readonly state: Precondition['state'] }) {
  const t = useWords('check');
  switch (state) {
    case 'holds':
      return <Badge tone="good">{t('holds')}</Badge>;
    case 'fails':
      return <Badge tone="stop">{t('fails')}</Badge>;
    case 'unknown':
      return <Badge tone="plain">{t('unknown')}</Badge>;
    default:
      return state satisfies never;
  }
}
