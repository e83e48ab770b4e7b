// Reads every collection by the client of openapi-generator (typescript-fetch): node … ADDRESS LETTER
import * as api from './client';
import { check, done, whole } from './expectations';

const [basePath, letter = ''] = process.argv.slice(2);
const configuration = new api.Configuration({ basePath });

async function main(): Promise<void> {
  const include: ['letter'] = ['letter'];
  const limit = 40;
  const statistics = new api.StatisticsApi(configuration);
  const signatories = new api.SignatoriesApi(configuration);
  const figures = await whole('statistics', (cursor) =>
    statistics.listStatisticsOfAllLetters({ include: ['letter', 'sources'], limit, cursor }));
  check(figures.every((figure) => figure.letterTitle && figure.sourceLabels), 'a row stands alone');
  check(figures.some((figure) => figure.period === null && figure.unit === null), 'null is null');
  check(figures.every((figure) => Object.values(api.Measure).some((measure) => measure === figure.measure)), 'measures');
  const names = await whole('signatories', (cursor) => signatories.listSignatories({ letter, include, limit, cursor }));
  check(names.every((name) => name.letterDate === '2022-07-11'), 'the date of the letter');
  const others = await signatories.countSignatories({ letter, notKind: [api.SignatoryKind.Organization] });
  check(others.total === names.filter((name) => name.kind !== api.SignatoryKind.Organization).length, 'negation');
  const faceted = await signatories.listSignatories({ letter, facets: ['kind'], limit: 1 });
  check(faceted.facets?.kind?.[0]?.value === api.SignatoryKind.Organization, 'facets');

  await whole('letters', (cursor) => new api.LettersApi(configuration).listLetters({ limit, cursor }));
  await whole('recipients', (cursor) => new api.RecipientsApi(configuration).listRecipientsOfAllLetters({ include, limit, cursor }));
  await whole('sections', (cursor) => new api.SectionsApi(configuration).listSectionsOfAllLetters({ include, limit, cursor }));
  await whole('demands', (cursor) => new api.DemandsApi(configuration).listDemandsOfAllLetters({ include, limit, cursor }));
  await whole('citations', (cursor) => new api.CitationsApi(configuration).listCitationsOfAllLetters({ include, limit, cursor }));
  await whole('findings', (cursor) => new api.FindingsApi(configuration).listFindingsOfAllLetters({ include, limit, cursor }));
  await whole('revisions', (cursor) => new api.RevisionsApi(configuration).listRevisionsOfAllLetters({ include, limit, cursor }));
  await whole('organizations', (cursor) => new api.OrganizationsApi(configuration).listOrganizations({ limit, cursor }));
  await whole('hits', (cursor) => new api.SearchApi(configuration).search({ include, limit, cursor }));
  const events = await new api.EventsApi(configuration).listEventsOfAllLetters({ limit: 1000 });
  check(events.items.length === events.total && events.items[0]?.at instanceof Date, 'events');

  const one = await new api.LettersApi(configuration).getLetter({ letter, include: ['signatories', 'statistics'] });
  check(one.signatories?.length === names.length && one.subject === null, 'a letter with its parts');
  const figure = await statistics.getStatistic({ letter, id: one.statistics?.[0]?.id ?? '' });
  check(figure.quote.exact.length > 0 && figure.currency === null, 'one statistic');
  const text = await new api.LettersApi(configuration).getText({ letter });
  check(text.includes(figure.quote.exact), 'the text');
  done('openapi-generator for TypeScript');
}

main();
