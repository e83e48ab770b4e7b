/* The files of a letter: which is which, ZIP files, and lists of signatories. No DOM. */

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});

function crc(bytes) {
  let sum = -1;
  for (const byte of bytes) sum = CRC[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  return (sum ^ -1) >>> 0;
}

/** Numbers as a ZIP file has them: [value, bytes] each. */
function numbers(...fields) {
  const bytes = [];
  for (const [value, size] of fields) for (let i = 0; i < size; i++) bytes.push((value >>> (8 * i)) & 0xff);
  return Uint8Array.from(bytes);
}

/** A ZIP file of a folder, without compression. Equal files give equal bytes. */
export function zip(folder, files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const path = new TextEncoder().encode(`${folder}/${name}`);
    const common = [[20, 2], [0x0800, 2], [0, 2], [0, 2], [0x21, 2], [crc(bytes), 4], [bytes.length, 4],
      [bytes.length, 4], [path.length, 2], [0, 2]];
    const head = numbers([0x04034b50, 4], ...common);
    directory.push(numbers([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), path);
    parts.push(head, path, bytes);
    offset += head.length + path.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = numbers([0x06054b50, 4], [0, 4], [files.length, 2], [files.length, 2], [size, 4], [offset, 4], [0, 2]);
  return new Blob([...parts, ...directory, end], { type: 'application/zip' });
}

const MAX_UNZIPPED = 96 * 1024 * 1024;

async function inflated(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks = [];
  let size = 0;
  for (let reader = stream.getReader(), part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MAX_UNZIPPED) throw new Error('zip');
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** The files of a ZIP file, without their folders. */
export async function unzip(buffer) {
  const view = new DataView(buffer);
  let end = buffer.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw new Error('zip');
  const files = [];
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const path = new TextDecoder().decode(new Uint8Array(buffer, at + 46, view.getUint16(at + 28, true)));
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = new Uint8Array(buffer, from, size);
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name && !name.startsWith('.') && !path.startsWith('__MACOSX/')) {
      files.push({ name, bytes: method === 0 ? packed : await inflated(packed) });
    }
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

export const text = (file) => new TextDecoder().decode(file.bytes);

export const file = (name, words) => ({ name, bytes: new TextEncoder().encode(words) });

/** The name of a file in a letter's folder. */
function role(name) {
  const suffix = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (['csv', 'tsv'].includes(suffix)) return 'signatories.csv';
  if (suffix === 'xlsx') return 'signatories.xlsx';
  if (['yaml', 'yml'].includes(suffix)) return /signator/i.test(name) ? 'signatories.yaml' : 'letter.yaml';
  const letter = { txt: 'txt', html: 'html', htm: 'html', xhtml: 'html', docx: 'docx', pdf: 'pdf' }[suffix] ?? 'md';
  return `letter.${letter}`;
}

/** The head of a page is in so many bytes. */
const MAX_HEAD = 64 * 1024;

/** The letter that a file is the page of, as a server publishes it: a rendering, without what its folder has. */
function renderingOf({ name, bytes }) {
  if (name !== 'letter.html') return undefined;
  const page = text({ bytes: bytes.subarray(0, MAX_HEAD) });
  return /<a class="mark" [^>]*>Undersigned<\/a>/.test(page)
    ? /<link rel="canonical" href="[^"?#]*\/letters\/([a-z0-9-]+)(?:\/text)?["?#]/.exec(page)?.[1] : undefined;
}

/** One of each kind: that with the name of its kind, else the first. */
function chosen(files) {
  const kind = ({ name }) => role(name).replace(/^(letter\.(?!yaml)|signatories\.).*/, '$1');
  const some = [...new Set(files.map(kind))].map((wanted) => files.filter((one) => kind(one) === wanted))
    .map((all) => all.find((one) => one.name.toLowerCase() === role(one.name)) ?? all[0]);
  return { some, left: files.filter((one) => !some.includes(one)).map((one) => one.name) };
}

/**
 * A folder of files that were given: { letter, list, yaml, id, rendering, left }; a file that is not given is kept from before.
 * Of several letters, lists or corrections, one is taken; "left" has the names of the others.
 * @param before the folder that they are added to
 */
export async function folder(given, before = {}) {
  let files = [];
  let id = before.id;
  for (const one of given) {
    const buffer = one instanceof Blob ? await one.arrayBuffer() : one.bytes;
    if (/\.zip$/i.test(one.name)) {
      files.push(...await unzip(buffer));
      id ??= one.name.slice(0, -4);
    } else {
      files.push({ name: one.name, bytes: new Uint8Array(buffer) });
    }
  }
  const next = { letter: before.letter, list: before.list, yaml: before.yaml ?? '', id, rendering: before.rendering };
  const { some, left } = chosen(files);
  for (const one of some) {
    const name = role(one.name);
    if (name === 'letter.yaml') next.yaml = text(one);
    else if (name.startsWith('signatories.')) next.list = { name, bytes: one.bytes };
    else {
      next.rendering = renderingOf({ name, bytes: one.bytes });
      Object.assign(next, { letter: { name, bytes: one.bytes }, id: next.id ?? next.rendering });
    }
  }
  return { ...next, opened: some.map((one) => one.name), left };
}

/** The files of a folder. */
export function filesOf({ letter, list, yaml }) {
  return [letter, yaml.trim() ? file('letter.yaml', yaml) : null, list].filter(Boolean);
}

/** A folder as a form: the body of a request. */
export function form(folder) {
  const body = new FormData();
  for (const { name, bytes } of filesOf(folder)) body.append('file', new Blob([bytes]), name);
  return body;
}

/** The cells of text that was copied from a spreadsheet, or of CSV. */
export function cells(words) {
  const separator = words.includes('\t') ? '\t' : words.includes(';') && !words.includes(',') ? ';' : ',';
  const rows = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < words.length; i++) {
    const c = words[i];
    if (quoted) {
      if (c === '"' && words[i + 1] === '"') cell += words[++i];
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === separator) {
      rows.at(-1).push(cell);
      cell = '';
    } else if (c === '\n') {
      rows.at(-1).push(cell);
      cell = '';
      rows.push([]);
    } else if (c !== '\r') cell += c;
  }
  rows.at(-1).push(cell);
  return rows.map((row) => row.map((one) => one.trim())).filter((row) => row.some(Boolean));
}

const csv = (row, separator) => row
  .map((cell) => /["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell).join(separator);

/** The separator, the names of the columns and their line in a list in CSV. */
function head(list) {
  const lines = text(list).split(/\r?\n/);
  const line = /^\ufeff?sep=/i.test(lines[0]) ? 1 : 0;
  const first = (lines[line] ?? '').replace(/^\ufeff/, '');
  const separator = [';', '\t', '|', ','].find((one) => first.includes(one)) ?? ',';
  return { separator, line, names: cells(first.replaceAll(separator, '\t'))[0] ?? [] };
}

/** The names of the columns of a list in CSV. */
export const headerOf = (list) => head(list).names;

/** The column of a list for a value; -1 if it has none. A name that is in several columns goes to the first of them. */
function place(roles, key) {
  return key === 'name' ? roles.findIndex((role) => ['name', 'given-name', 'family-name'].includes(role)) : roles.indexOf(key);
}

/**
 * A list of signatories with further rows. What has no column there gets one.
 * @param rows values by the columns of the table
 * @param columns the columns of the table, in order
 * @param roleOf what a column has, by its name
 */
export function withRows(list, rows, columns, roleOf) {
  const values = (keys) => rows.map((row) => keys.map((key) => row[key] ?? ''));
  const lines = (some, separator) => some.map((row) => csv(row, separator)).join('\n');
  if (!list) return file('signatories.csv', `${lines([columns, ...values(columns)], ',')}\n`);
  const { separator, line, names } = head(list);
  const before = text(list).replace(/\s*$/, '\n');
  const roles = names.map((name) => roleOf(name));
  if (place(roles, 'name') < 0) {
    return file(list.name, `${before}${lines(values(columns.slice(0, names.length)), separator)}\n`);
  }
  const more = columns.filter((key) => place(roles, key) < 0 && rows.some((row) => row[key]));
  const headed = before.split('\n');
  const end = /\r?$/.exec(headed[line]).index;
  if (more.length > 0) {
    headed[line] = [headed[line].slice(0, end), ...more].join(separator) + headed[line].slice(end);
  }
  const keys = [...names.map((_, i) => columns.find((key) => place(roles, key) === i)), ...more];
  return file(list.name, `${headed.join('\n')}${lines(values(keys), separator)}\n`);
}
