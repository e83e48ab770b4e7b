// A client of the Reconciliation Service API, as OpenRefine is one: it knows the URL of a service and nothing else.
// Usage: node reconcile.mjs [address]
const address = process.argv[2] ?? 'http://localhost:8080';
const fail = (why, what) => {
  throw new Error(`${why}: ${JSON.stringify(what)}`);
};
const json = async (url, options) => {
  const answer = await fetch(url, { headers: { origin: 'https://table.example' }, ...options });
  if (!answer.ok || answer.headers.get('access-control-allow-origin') !== '*') fail(url, answer.status);
  return answer.json();
};
const posted = (service, field, value) =>
  json(service, { method: 'POST', body: new URLSearchParams({ [field]: JSON.stringify(value) }) });

async function match(name, names) {
  const service = `${address}/reconcile/${name}`;
  const manifest = await json(service);
  if (!manifest.versions.includes('0.2')) fail(service, manifest);
  const type = manifest.defaultTypes[0].id;
  const found = new Map();
  for (let start = 0; start < names.length; start += manifest.batchSize) {
    const some = names.slice(start, start + manifest.batchSize);
    const batch = Object.fromEntries(some.map((query, i) => [`q${i}`, { query, type, limit: 5, type_strict: 'should' }]));
    const results = await posted(service, 'queries', batch);
    some.forEach((query, i) => {
      const matches = results[`q${i}`].result.filter((candidate) => candidate.match);
      if (matches.length > 1) fail(query, matches);
      if (matches.length) found.set(query, matches[0].id);
    });
  }
  return { service, manifest, type, found };
}

let checked = 0;
for (const name of ['organizations', 'recipients']) {
  const { items } = await json(`${address}/${name}?limit=1000`);
  const names = [...new Set(items.map((item) => item.name).filter(Boolean))];
  const { service, manifest, type, found } = await match(name, names);
  for (const item of items.filter((one) => one.name)) {
    if (found.get(item.name) !== item.id) fail(item.name, found.get(item.name) ?? 'no match');
  }
  const { propose_properties: proposal } = manifest.extend;
  const { properties } = await json(`${proposal.service_url}${proposal.service_path}?type=${type}`);
  const ids = [...found.values()].slice(0, 10);
  const { rows } = await posted(service, 'extend', { ids, properties: properties.map(({ id }) => ({ id })) });
  for (const id of ids) {
    if (rows[id].letters[0].int < 1 || !rows[id].text[0].str) fail(id, rows[id]);
    const suggested = await json(`${manifest.suggest.entity.service_url}${manifest.suggest.entity.service_path}?prefix=${id}&type=${type}`);
    if (suggested.result[0].id !== id) fail(id, suggested);
    for (const template of [manifest.preview.url, manifest.view.url]) {
      const page = await fetch(template.replace('{{id}}', encodeURIComponent(id)), { headers: { accept: 'text/html' } });
      if (!page.ok || !page.headers.get('content-type').startsWith('text/html')) fail(template, page.status);
      await page.text();
    }
  }
  checked += found.size;
}
if (checked < 80) fail('too few names', checked);
console.log(`${checked} names match their ids`);
