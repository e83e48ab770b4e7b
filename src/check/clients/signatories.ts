// Fetches the signatories of a letter by the generated client: node signatories.js ADDRESS LETTER COUNT ORGANIZATION
import { Configuration, SignatoriesApi, SignatoryKind } from './client';

const [address, letter, count, name] = process.argv.slice(2);

async function main(): Promise<void> {
  const signatories = new SignatoriesApi(new Configuration({ basePath: address }));
  const page = await signatories.listSignatories({ letter, sort: 'name', kind2: [SignatoryKind.Unknown] });
  if (page.items.length !== Number(count) || page.total !== Number(count)) {
    throw new Error(`${page.items.length} signatories of ${page.total}, not ${count}`);
  }
  const one = page.items.find((signatory) => signatory.name === name);
  if (one?.kind !== SignatoryKind.Organization || !one.text?.includes(one.quote?.exact ?? '…')) {
    throw new Error(`${name} is not among them: ${JSON.stringify(one)}`);
  }
  console.log(`TypeScript: ${page.total} signatories, ${one.name} among them`);
}

main().catch((failed) => {
  console.error(failed);
  process.exit(1);
});
