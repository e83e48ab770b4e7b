/* JSON Patch (RFC 6902), as the server writes the difference of two readings. No DOM. */

const unescaped = (token) => token.replaceAll('~1', '/').replaceAll('~0', '~');

function change(place, key, { op, value }) {
  if (!Array.isArray(place)) place[key] = value;
  else if (op === 'add') place.splice(key, 0, value);
  else if (op === 'remove') place.splice(key, 1);
  else place[key] = value;
}

/** The document that a patch makes. The one before stays as it is; what is equal is shared. */
export function patched(document, patch) {
  const own = new Set();
  const copy = (part) => {
    if (own.has(part)) return part;
    const copied = Array.isArray(part) ? [...part] : { ...part };
    own.add(copied);
    return copied;
  };
  const whole = copy(document);
  for (const operation of patch) {
    const path = operation.path.split('/').slice(1).map(unescaped);
    const last = path.pop();
    let place = whole;
    for (const key of path) {
      place[key] = copy(place[key]);
      place = place[key];
    }
    change(place, last, operation);
  }
  return whole;
}
