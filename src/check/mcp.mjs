// An assistant's client of the Model Context Protocol finds letters and checks the proof of each answer.
// Usage: node mcp.mjs [address]
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const address = process.argv[2] ?? 'http://localhost:8080';
const LETTER = '2022-07-11-biden-lopez-obrador';
const fail = (why, what) => {
  throw new Error(`${why}: ${JSON.stringify(what)}`);
};

const transport = new StreamableHTTPClientTransport(new URL(`${address}/mcp`));
const client = new Client({ name: 'check', version: '1' });
await client.connect(transport);
if (!client.getInstructions().includes('quote')) fail('instructions', client.getInstructions());

const { tools } = await client.listTools();
const names = tools.map((tool) => tool.name).sort();
if (names.join() !== 'find_demands,find_figures,find_letters,find_signatories') fail('tools', names);
for (const { name, description, inputSchema, annotations } of tools) {
  if (!description || !annotations.readOnlyHint || inputSchema.type !== 'object') fail(name, inputSchema);
  for (const [key, property] of Object.entries(inputSchema.properties)) {
    if (!/^[a-z]+$/.test(key) || !property.description) fail(`${name} ${key}`, property);
  }
}

// The words of each quote are in the letter, and its address leads to the item.
const text = await (await fetch(`${address}/letters/${LETTER}/text.txt`)).text();
const squeeze = (words) => words.replace(/\s+/g, ' ');
let proven = 0;
const call = async (name, args) => {
  const answer = await client.callTool({ name, arguments: args });
  if (answer.isError) fail(name, answer.content);
  const page = answer.structuredContent;
  if (JSON.stringify(JSON.parse(answer.content[0].text)) !== JSON.stringify(page)) fail(name, 'text is not the content');
  for (const { quote, url, citation } of page.items) {
    if (!citation.includes(url) || !url.includes('@')) fail('citation', citation);
    const found = await fetch(url, { headers: { accept: 'application/json' } });
    if (!found.ok) fail(url, found.status);
    if (url.includes(LETTER) && !squeeze(text).includes(squeeze(quote))) fail('not in the letter', quote);
    proven++;
  }
  return page;
};

const { items: [letter] } = await call('find_letters', { q: 'migrants trailer', recipient: ['President of Mexico'] });
if (letter.data.id !== LETTER) fail('find_letters', letter);
const figures = await call('find_figures', { letter: [LETTER], unit: ['migrant'], sort: '-value' });
if (!figures.items.some((item) => item.data.value === 53)) fail('find_figures', figures);
const demands = await call('find_demands', { q: 'expand*', letter: [LETTER] });
if (!demands.total) fail('find_demands', demands);
const first = await call('find_signatories', { letter: [LETTER], kind: ['organization'], limit: 50 });
const rest = await call('find_signatories', { letter: [LETTER], kind: ['organization'], limit: 50, cursor: first.cursor });
if (first.items.length + rest.items.length !== first.total || rest.cursor) fail('pages', [first.total, rest.total]);

// What is wrong is said so that the assistant can mend it.
for (const [args, words] of [
  [{ limt: 3 }, 'limit'],
  [{ kind: ['persons'] }, 'person'],
  [{ limit: 0 }, 'whole number'],
  [{ cursor: 'made-up' }, 'cursor'],
]) {
  const refused = await client.callTool({ name: 'find_signatories', arguments: args });
  if (!refused.isError || !refused.content[0].text.includes(words)) fail(JSON.stringify(args), refused);
}

const { resourceTemplates: [template] } = await client.listResourceTemplates();
const uri = template.uriTemplate.replace('{letter}', LETTER);
const { contents: [whole] } = await client.readResource({ uri });
const paragraph = /^\[paragraph 5\]\((\S+)\)$/m.exec(whole.text) ?? fail('no paragraph 5', whole.text.slice(0, 500));
if (!(await fetch(paragraph[1])).ok) fail(paragraph[1], 'leads nowhere');
const missing = await client.readResource({ uri: `${uri}x` }).catch((error) => error);
if (!String(missing.message).includes('most similar')) fail('missing letter', String(missing));

await transport.terminateSession();
await client.close();
console.log(`${tools.length} tools, ${proven} items with a quote, an address and a citation that hold`);
