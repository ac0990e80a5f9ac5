import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { lazy, Suspense, useCallback, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Outlet, Route, Routes, useLocation } from 'react-router';
import { AfterCopy, Copied } from '#ui/copied.ts';
import { pageAt } from '#urls/urls.ts';
import { CaseProvider, useCase } from './case.tsx';
import { FoundInPaste } from './found-in-paste.tsx';
import { LongTextProvider } from './long-text.tsx';
import { NotFound } from './lazy-not-found.ts';
import { pages } from './pages.ts';
import { Shell } from './shell.tsx';

type Props = {
  readonly client: QueryClient;
  readonly i18n: i18n;
  /** Text that came with the address. */
  readonly text: string;
  readonly children: ReactNode;
};

/** What every page stands in: the data, the words, the case. */
export function Providers({ client, i18n, text, children }: Props) {
  return (
    <QueryClientProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <CaseProvider initial={text}>
          <LongTextProvider>
            <CopiedToCase>{children}</CopiedToCase>
          </LongTextProvider>
        </CaseProvider>
      </I18nextProvider>
    </QueryClientProvider>
  );
}

const CommandCame = lazy(async () => ({
  default: (await import('./command-came.tsx')).CommandCame,
}));

/** Every command that is copied is noted in the case, and asks what came of it. */
function CopiedToCase({ children }: Pick<Props, 'children'>) {
  const { events, record } = useCase();
  const note = useCallback(
    (command: string) => {
      record({ kind: 'copied', command, at: Date.now() });
    },
    [record],
  );
  const ask = useCallback(
    (command: string) =>
      events.some((event) => event.kind === 'copied' && event.command === command) && (
        <Suspense>
          <CommandCame command={command} />
        </Suspense>
      ),
    [events],
  );
  return (
    <Copied value={note}>
      <AfterCopy value={ask}>{children}</AfterCopy>
    </Copied>
  );
}

/** The route table. */
export function AppRoutes() {
  const page = pageAt(useLocation().pathname);
  const {
    home,
    scenario,
    step,
    triage,
    outside,
    check,
    map,
    'runbook-map': runbookMap,
    about,
  } = pages;
  return (
    <Shell lng={page.kind === 'start' ? 'en' : page.lng}>
      <FoundInPaste>
        <Routes>
          <Route path="/:lng/" element={page.kind === 'unknown' ? <NotFound /> : <Outlet />}>
            <Route index element={<home.Component />} />
            <Route path="scenario/:id" element={<scenario.Component />} />
            <Route path="scenario/:id/:step" element={<step.Component />} />
            <Route path="triage/:node?" element={<triage.Component />} />
            <Route path="outside/:id" element={<outside.Component />} />
            <Route path="check" element={<check.Component />} />
            <Route path="map" element={<map.Component />} />
            <Route path="map/:id" element={<runbookMap.Component />} />
            <Route path="about" element={<about.Component />} />
          </Route>
          <Route path="*" element={<NotFound />} />
        </Routes>
      </FoundInPaste>
    </Shell>
  );
}
