// A consumer that knows nothing of us finds and takes what we say of our addresses. Usage: node oembed.mjs [address]
import { extract } from '@extractus/oembed-extractor';

const address = process.argv[2] ?? 'http://localhost:8080';
const letter = `${address}/letters/2022-07-11-biden-lopez-obrador`;
const { items } = await (await fetch(`${letter}/statistics`)).json();
const pages = ['', '/signatories', '/statistics', '/recipients', '/demands', `/statistics/${items[0].id}`];

let checked = 0;
const fail = (page, why) => {
  throw new Error(`${page}: ${why}`);
};
for (const part of pages) {
  // Like most consumers, it accepts anything, but it is no known one: docs/http.md.
  const page = `${letter}${part}.html`;
  const found = await extract(page, { maxwidth: 480 });
  if (found.type !== 'rich' || found.provider_name !== 'Undersigned') fail(page, JSON.stringify(found));
  if (found.width > 480) fail(page, `as wide as ${found.width}`);
  const source = /src="([^"]+)"/.exec(found.html)?.[1] ?? fail(page, `no frame in ${found.html}`);
  const frame = await fetch(source);
  if (!frame.ok || !frame.headers.get('content-security-policy').includes('frame-ancestors *')) fail(source, frame.status);
  await frame.text();
  const picture = await fetch(found.thumbnail_url);
  if (picture.headers.get('content-type') !== 'image/png') fail(found.thumbnail_url, picture.status);
  // A body that nobody reads keeps its connection, and the process with it.
  await picture.arrayBuffer();
  checked++;
}
if (checked !== pages.length) fail(address, `only ${checked} pages were looked at`);
console.log(`${checked} addresses are found, described and framed`);
