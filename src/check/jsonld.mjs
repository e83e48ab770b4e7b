#!/usr/bin/env node
// Every JSON-LD form is valid: jsonld.js expands it in safe mode, where a word that the context doesn't know is an error, with
// no context but the program's own.
//
//     node src/check/jsonld.mjs http://localhost:8080
import jsonld from 'jsonld';

const base = process.argv[2] ?? 'http://localhost:8080';

const fetched = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return { contextUrl: null, documentUrl: address, document: await answer.json() };
};
const documentLoader = (address) => {
  if (!address.startsWith(base)) throw new Error(`asked for ${address}, which is not ours`);
  return fetched(address);
};

const types = new Set();
let checked = 0;
async function check(address) {
  const { document } = await fetched(address);
  const expanded = await jsonld.expand(document, { documentLoader, safe: true });
  const triples = await jsonld.toRDF(document, { documentLoader, format: 'application/n-quads' });
  if (expanded.length !== 1 || triples.split('\n').length < 3) throw new Error(`${address} says next to nothing`);
  for (const type of JSON.stringify(expanded).matchAll(/"@type":\[([^\]]*)\]/g)) {
    type[1].split(',').forEach((one) => types.add(one.replaceAll('"', '').split('/').pop()));
  }
  checked++;
}

const { document: letters } = await fetched(`${base}/letters`);
await check(`${base}/letters.jsonld`);
for (const letter of letters.items) {
  await check(`${letter.self}.jsonld`);
  for (const name of ['recipients', 'sections', 'statistics', 'signatories', 'demands', 'citations', 'findings']) {
    const collection = `${letter.self}/${name}`;
    await check(`${collection}.jsonld`);
    const { document } = await fetched(`${collection}?limit=1`).catch(() => fetched(collection));
    const first = document.items[0]?.self;
    if (first) await check(`${first}.jsonld`);
  }
}
for (const wanted of ['Message', 'CreativeWork', 'Organization', 'Quotation', 'Claim', 'Observation', 'AskAction']) {
  if (!types.has(wanted)) throw new Error(`no ${wanted} anywhere`);
}
console.log(`${checked} documents of JSON-LD expand without a loss`);
if (checked < 10) process.exit(1);
