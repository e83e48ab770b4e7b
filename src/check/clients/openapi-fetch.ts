// Reads every collection by openapi-fetch, with the types of openapi-typescript: node … ADDRESS LETTER
import createClient from 'openapi-fetch';
import type { components, paths } from './types';
import { check, cursor, done } from './expectations';

const [baseUrl, letter = ''] = process.argv.slice(2);
const client = createClient<paths, 'application/json' | 'application/problem+json'>({ baseUrl });

type Item = components['schemas'];
const collections = {
  '/letters': [] as Item['LetterItem'][],
  '/recipients': [] as Item['RecipientItem'][],
  '/sections': [] as Item['SectionItem'][],
  '/statistics': [] as Item['StatisticItem'][],
  '/signatories': [] as Item['SignatoryItem'][],
  '/demands': [] as Item['DemandItem'][],
  '/citations': [] as Item['CitationItem'][],
  '/findings': [] as Item['FindingItem'][],
  '/revisions': [] as Item['RevisionItem'][],
  '/organizations': [] as Item['OrganizationItem'][],
  '/search': [] as Item['SearchItem'][],
};

/** All pages of a collection, with the letter in each row where there is one. */
async function whole<P extends keyof typeof collections>(path: P): Promise<(typeof collections)[P]> {
  const items: unknown[] = [];
  const include: 'letter'[] | undefined = path === '/letters' || path === '/organizations' ? undefined : ['letter'];
  let next: string | undefined;
  do {
    const query = { include, limit: 40, cursor: next };
    const { data, error } = await client.GET(path as '/signatories', { params: { query } });
    check(data !== undefined, `${path}: ${error?.detail}`);
    items.push(...(data?.items ?? []));
    next = cursor(data?.next ?? null);
    check(next !== undefined || items.length === data?.total, `${items.length} of ${data?.total} in ${path}`);
  } while (next !== undefined);
  return items as (typeof collections)[P];
}

async function main(): Promise<void> {
  for (const path of Object.keys(collections) as (keyof typeof collections)[]) {
    await whole(path);
  }
  const statistics = await client.GET('/statistics', { params: { query: { include: ['letter', 'sources'] } } });
  const figures = statistics.data?.items ?? [];
  check(figures.length > 0 && figures.every((figure) => figure.letterTitle && figure.sourceLabels), 'a row stands alone');
  check(figures.some((figure) => figure.period === null && figure.unit === null), 'null is null');
  const measures: Record<Item['Measure'], true> = { count: true, percent: true, money: true, number: true };
  check(figures.every((figure) => figure.measure !== undefined && measures[figure.measure]), 'measures');

  const path = { letter };
  const names = await client.GET('/letters/{letter}/signatories', { params: { path, query: { facets: ['kind'] } } });
  check(names.data?.facets?.['kind']?.[0]?.value === 'organization', 'facets');
  const others = await client.GET('/letters/{letter}/signatories/count', {
    params: { path, query: { 'not.kind': ['organization'] } },
  });
  check(others.data?.total === names.data?.items.filter((name) => name.kind !== 'organization').length, 'negation');
  const events = await client.GET('/events', { params: { query: { type: ['published'] } } });
  check(events.data?.items.every((event) => event.type === 'published') === true, 'events');

  const one = await client.GET('/letters/{letter}', { params: { path, query: { include: ['signatories', 'statistics'] } } });
  check(one.data?.signatories?.length === names.data?.total && one.data?.subject === null, 'a letter with its parts');
  const id = one.data?.statistics?.[0]?.id ?? '';
  const figure = await client.GET('/letters/{letter}/statistics/{id}', { params: { path: { letter, id } } });
  check((figure.data?.quote.exact.length ?? 0) > 0 && figure.data?.currency === null, 'one statistic');
  const missing = await client.GET('/letters/{letter}', { params: { path: { letter: 'none' } } });
  check(missing.error?.type === '/problems/not-found', 'a problem');
  done('openapi-typescript and openapi-fetch');
}

main();
