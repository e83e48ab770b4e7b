// Fetches the signatories of a letter by the generated client: node signatories.js ADDRESS LETTER COUNT
import { Configuration, SignatoriesApi } from './client';

const [address, letter, count] = process.argv.slice(2);

async function main(): Promise<void> {
  const signatories = new SignatoriesApi(new Configuration({ basePath: address }));
  const page = await signatories.listSignatories({ letter, sort: 'name' });
  if (page.items.length !== Number(count)) {
    throw new Error(`${page.items.length} signatories, not ${count}`);
  }
  console.log(`TypeScript: ${page.total} signatories, ${page.items[0].name} first`);
}

main().catch((failed) => {
  console.error(failed);
  process.exit(1);
});
