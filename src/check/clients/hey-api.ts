// Reads every collection by the client of @hey-api/openapi-ts: node … ADDRESS LETTER
import * as api from './client';
import { client } from './client/client.gen';
import { check, done, Page, whole } from './expectations';

const [baseUrl, letter = ''] = process.argv.slice(2);
client.setConfig({ baseUrl, throwOnError: true });

const include: ['letter'] = ['letter'];
const limit = 40;

/** The items of a collection that the client wraps in its response. */
const all = <T>(name: string, read: (cursor?: string) => Promise<{ data: Page<T> }>): Promise<T[]> =>
  whole(name, async (cursor) => (await read(cursor)).data);

async function main(): Promise<void> {
  const throwOnError = true;
  const figures = await all('statistics', (cursor) =>
    api.listStatisticsOfAllLetters({ query: { include: ['letter', 'sources'], limit, cursor }, throwOnError }));
  check(figures.every((figure) => figure.letterTitle && figure.sourceLabels), 'a row stands alone');
  check(figures.some((figure) => figure.period === null && figure.unit === null), 'null is null');
  const measures: Record<api.Measure, true> = { count: true, percent: true, money: true, number: true };
  check(figures.every((figure) => figure.measure !== undefined && measures[figure.measure]), 'measures');
  const names = await all('signatories', (cursor) =>
    api.listSignatories({ path: { letter }, query: { include, limit, cursor }, throwOnError }));
  const others = await api.countSignatories({ path: { letter }, query: { 'not.kind': ['organization'] }, throwOnError });
  check(others.data.total === names.filter((name) => name.kind !== 'organization').length, 'negation');
  const faceted = await api.listSignatories({ path: { letter }, query: { facets: ['kind'], limit: 1 }, throwOnError });
  check(faceted.data.facets?.['kind']?.[0]?.value === 'organization', 'facets');

  await all('letters', (cursor) => api.listLetters({ query: { limit, cursor }, throwOnError }));
  await all('recipients', (cursor) => api.listRecipientsOfAllLetters({ query: { include, limit, cursor }, throwOnError }));
  await all('sections', (cursor) => api.listSectionsOfAllLetters({ query: { include, limit, cursor }, throwOnError }));
  await all('demands', (cursor) => api.listDemandsOfAllLetters({ query: { include, limit, cursor }, throwOnError }));
  await all('citations', (cursor) => api.listCitationsOfAllLetters({ query: { include, limit, cursor }, throwOnError }));
  await all('findings', (cursor) => api.listFindingsOfAllLetters({ query: { include, limit, cursor }, throwOnError }));
  await all('revisions', (cursor) => api.listRevisionsOfAllLetters({ query: { include, limit, cursor }, throwOnError }));
  await all('organizations', (cursor) => api.listOrganizations({ query: { limit, cursor }, throwOnError }));
  await all('hits', (cursor) => api.search({ query: { include, limit, cursor }, throwOnError }));
  const events = await api.listEventsOfAllLetters({ query: { type: ['published'] }, throwOnError });
  check(events.data.items.every((event) => event.type === 'published'), 'events');

  const one = await api.getLetter({ path: { letter }, query: { include: ['signatories', 'statistics'] }, throwOnError });
  check(one.data.signatories?.length === names.length && one.data.subject === null, 'a letter with its parts');
  const id = one.data.statistics?.[0]?.id ?? '';
  const figure = await api.getStatistic({ path: { letter, id }, throwOnError });
  check(figure.data.quote.exact.length > 0 && figure.data.currency === null, 'one statistic');
  const text = await api.getText({ path: { letter }, throwOnError });
  check(text.data.includes(figure.data.quote.exact), 'the text');
  done('@hey-api/openapi-ts');
}

main();
