"""Every library of the packaged program is in the software bill of materials inside it, with a hash and a licence.

    python3 sbom.py target/quarkus-app
"""

import hashlib
import json
import pathlib
import sys
import urllib.parse
import zipfile

# Quarkus takes classes out of them that a packaged program must not have.
CHANGED = {"h2"}

app = pathlib.Path(sys.argv[1])
[jar] = (app / "app").glob("*.jar")
with zipfile.ZipFile(jar) as program:
    bom = json.loads(program.read("META-INF/sbom/application.cdx.json"))


def file_name(component):
    """The name that Quarkus gives a library: group.artifact-version[-classifier].jar."""
    qualifiers = urllib.parse.parse_qs(urllib.parse.urlparse(component["purl"]).query)
    classifier = "".join("-" + value for value in qualifiers.get("classifier", []))
    return f'{component["group"]}.{component["name"]}-{component["version"]}{classifier}.jar'


listed = {file_name(component): component for component in bom["components"]}
libraries = sorted((app / "lib").rglob("*.jar"))
assert len(libraries) > 100, libraries
problems = []
for library in libraries:
    component = listed.get(library.name)
    if component is None:
        problems.append(f"{library.name} is not listed")
        continue
    hashes = {one["alg"]: one["content"] for one in component.get("hashes", [])}
    if component["name"] not in CHANGED and hashes.get("SHA-256") != hashlib.sha256(library.read_bytes()).hexdigest():
        problems.append(f"{library.name} is not the file that was listed")
    if not component.get("licenses"):
        problems.append(f"{library.name} has no licence")
print(f"{len(libraries)} libraries, {len(listed)} listed")
sys.exit("\n".join(problems) or None)
