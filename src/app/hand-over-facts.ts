import type { QueryClient } from '@tanstack/react-query';
import {
  indexTextQuery,
  outsideQuery,
  outsideTextQuery,
  repliesQuery,
  scenarioQuery,
  scenarioTextQuery,
  triageQuery,
  triageTextQuery,
} from '#content/queries.ts';
import type { IndexText, ScenarioContent, ScenarioText } from '#content/types.ts';
import { currentPath, type Case, type Path } from '#engine/case.ts';
import { excerpt } from '#engine/handover/excerpt.ts';
import type { Facts, StepFacts } from '#engine/handover/facts.ts';
import type { Evidence, Verdict } from '#engine/match/match.ts';
import { fields } from '#engine/power-shell.ts';
import type { Lng } from '#i18n/languages.ts';

/** What a text is written from, beside the content. */
export type Known = {
  readonly current: Case;
  readonly verdict: Verdict | undefined;
  /** The address of the page in a language. */
  readonly addressOf: (lng: Lng) => string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

const NO_ESCALATION: Facts['escalation'] = { who: '', needed: [], commands: [] };

/** Collects everything a text says, in the language of the text. */
export async function collectFacts(client: QueryClient, lng: Lng, known: Known): Promise<Facts> {
  const { current, verdict } = known;
  const path = currentPath(current) ?? guessed(verdict, current);
  const titles = await client.query(indexTextQuery(lng));
  const found = recognised(verdict, path?.page);
  const paths = current.paths.filter(({ page }) => page !== path?.page);
  const before = await Promise.all(paths.map((each) => stepsOf(client, lng, each)));
  return {
    ...(await pageFacts(client, lng, path)),
    evidence: excerpt(current.text, found.evidence),
    certainty: found.certainty,
    signatures: [...new Set(found.evidence.map(({ signature }) => signature))],
    steps: [...before.flat(), ...(path ? await stepsOf(client, lng, path) : [])],
    outcome: path?.end,
    ruledOut: current.ruledOut.map((id) => titleOf(titles, id)),
    copied: current.copied.map((copied) => ({ ...copied, at: written(copied.at) })),
    file: {
      name: current.file.name,
      found: current.file.sightings.map(({ page, count, first, last }) => ({
        title: titleOf(titles, page),
        count,
        first,
        last,
      })),
    },
    address: known.addressOf(lng),
    versions: { app: __VERSION__, content: __CONTENT__, matcher: __MATCHER__ },
    moment: written(known.now),
  };
}

/** Without a page that was looked at, the first thing that the pasted text or the file names. */
function guessed(verdict: Verdict | undefined, { file }: Case): Path | undefined {
  const page = verdict?.matches[0]?.scenario ?? verdict?.outside[0]?.id ?? file.sightings[0]?.page;
  return page === undefined ? undefined : { page, node: '', trail: [], end: undefined };
}

function recognised(
  verdict: Verdict | undefined,
  page: string | undefined,
): { readonly certainty: Facts['certainty']; readonly evidence: readonly Evidence[] } {
  const match =
    verdict?.matches.find(({ scenario }) => scenario === page) ??
    verdict?.outside.find(({ id }) => id === page);
  return { certainty: match?.certainty, evidence: match?.evidence ?? [] };
}

function titleOf(titles: IndexText, id: string): string {
  return titles.scenarios[id]?.title ?? titles.outside[id] ?? id;
}

type PageFacts = Pick<Facts, 'title' | 'summary' | 'cause' | 'escalation' | 'waiting'>;

async function pageFacts(
  client: QueryClient,
  lng: Lng,
  path: Path | undefined,
): Promise<PageFacts> {
  const nothing = { summary: '', cause: [], escalation: NO_ESCALATION, waiting: undefined };
  if (!path) return { title: undefined, ...nothing };
  if (path.page === 'triage') return { ...nothing, ...(await outcomeFacts(client, lng, path)) };
  const [content, text, replies] = await Promise.all([
    client.query(scenarioQuery(path.page)),
    client.query(scenarioTextQuery(lng, path.page)),
    client.query(repliesQuery(lng)),
  ]);
  if (content && text) {
    return {
      title: text.title,
      summary: text.summary,
      cause: [replies[path.page] ?? ''].filter((cause) => cause !== ''),
      escalation: escalationOf(content, text),
      waiting:
        content.tree.nodes[path.node]?.kind === 'question'
          ? stepOf(content, text, path.node, '')
          : undefined,
    };
  }
  const outside = await client.query(outsideTextQuery(lng, path.page));
  return {
    title: outside?.title ?? path.page,
    ...nothing,
    summary: outside?.meaning ?? '',
    cause: outside ? [outside.meaning] : [],
    escalation: {
      ...NO_ESCALATION,
      commands: commandsOf((await client.query(outsideQuery(path.page)))?.commands ?? {}, outside),
    },
  };
}

/** What the questions led to. */
async function outcomeFacts(
  client: QueryClient,
  lng: Lng,
  { node }: Path,
): Promise<Pick<PageFacts, 'title' | 'summary' | 'escalation'>> {
  const [content, text] = await Promise.all([
    client.query(triageQuery()),
    client.query(triageTextQuery(lng)),
  ]);
  const place = content.tree.nodes[node];
  const outcome = place?.kind === 'leaf' && place.leaf.kind === 'outcome' ? place.leaf.outcome : '';
  const commands = Object.fromEntries(
    (content.outcomes[outcome]?.commands ?? []).flatMap((id) => {
      const command = content.commands[id];
      return command ? [[id, command] as const] : [];
    }),
  );
  return {
    title: text.outcomes[outcome]?.title,
    summary: text.outcomes[outcome]?.text[0] ?? '',
    escalation: { ...NO_ESCALATION, commands: commandsOf(commands, text) },
  };
}

/** Who takes over, what they need, and the commands of the checks, which collect it without changing anything. */
function escalationOf(content: ScenarioContent, text: ScenarioText): Facts['escalation'] {
  const checked = new Set(
    Object.values(content.steps)
      .filter(({ kind }) => kind === 'check' || kind === 'verify')
      .flatMap(({ commands }) => commands),
  );
  const own = Object.fromEntries(
    Object.entries(content.commands).filter(([id]) => checked.has(id)),
  );
  return {
    who: text.escalation.who,
    needed: text.escalation.collect,
    commands: commandsOf(own, text),
  };
}

function commandsOf(
  commands: ScenarioContent['commands'],
  text: Pick<ScenarioText, 'commands'> | null,
): Facts['escalation']['commands'] {
  return Object.entries(commands)
    .filter(([, { effect, text: line }]) => effect === 'reads' && fields(line).length === 0)
    .map(([id, command]) => ({ title: text?.commands[id]?.title ?? id, text: command.text }));
}

async function stepsOf(client: QueryClient, lng: Lng, path: Path): Promise<readonly StepFacts[]> {
  if (path.page === 'triage') {
    const text = await client.query(triageTextQuery(lng));
    return path.trail.map(({ node, option }) => ({
      title: text.nodes[node]?.question ?? node,
      answer: text.nodes[node]?.options[option] ?? option,
      say: '',
      fix: false,
      commands: [],
    }));
  }
  const [content, text] = await Promise.all([
    client.query(scenarioQuery(path.page)),
    client.query(scenarioTextQuery(lng, path.page)),
  ]);
  if (!content || !text) return [];
  return path.trail.map(({ node, option }) => stepOf(content, text, node, option));
}

function stepOf(
  content: ScenarioContent,
  text: ScenarioText,
  node: string,
  option: string,
): StepFacts {
  const words = text.nodes[node];
  const step = content.steps[node];
  return {
    title: words?.title ?? node,
    answer: words?.options[option] ?? option,
    say: words?.say ?? '',
    fix: step?.kind === 'fix',
    commands: (step?.commands ?? [])
      .map((id) => content.commands[id]?.text ?? '')
      .filter((line) => line !== '' && fields(line).length === 0),
  };
}

/** A moment in the time of this computer, the same in every language: 2026-11-24 09:30. */
function written(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
