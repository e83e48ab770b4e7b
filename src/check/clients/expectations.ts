// What the programs in TypeScript have in common.

/** A page of any collection, for any client. */
export interface Page<T> {
  total: number;
  items: T[];
  next: string | null;
}

let checked = 0;

/** Ends the program unless something holds. */
export function check(holds: boolean, what: string): void {
  if (!holds) {
    throw new Error(`not as expected: ${what}`);
  }
  checked++;
}

/** The cursor in the address of the next page. */
export function cursor(next: string | null): string | undefined {
  return next === null ? undefined : (new URL(next).searchParams.get('cursor') ?? undefined);
}

/** All items of a collection, page by page. */
export async function whole<T>(name: string, read: (cursor?: string) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let next: string | undefined;
  let page;
  do {
    page = await read(next);
    items.push(...page.items);
    next = cursor(page.next);
  } while (next !== undefined);
  check(items.length === page.total, `${items.length} ${name} of ${page.total}`);
  return items;
}

export function done(client: string): void {
  console.log(`${client}: ${checked} expectations hold`);
}
