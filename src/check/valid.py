"""Every page, as the Nu checker sees it: valid.py ADDRESS VNU.JAR

Follows the links of ADDRESS from page to page and checks what they lead to; prints what is wrong and fails if anything is.
"""
import html
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request

BROWSER = {"Accept": "text/html", "Accept-Language": "en"}
MOST = 120

address, jar = sys.argv[1].rstrip("/"), sys.argv[2]
folder = pathlib.Path(tempfile.mkdtemp())
waiting, pages, kinds = ["/"], {}, set()
while waiting and len(pages) < MOST:
    path = waiting.pop(0)
    if path in pages:
        continue
    try:
        answer = urllib.request.urlopen(urllib.request.Request(address + path, headers=BROWSER))
    except urllib.error.HTTPError as refused:
        if refused.code == 406:
            continue  # data, and no page
        raise
    with answer:
        if not answer.headers["Content-Type"].startswith("text/html"):
            continue
        text = answer.read().decode()
    pages[path] = folder / f"{len(pages)}.html"
    pages[path].write_text(text)
    # One of each kind is enough, but every question that a page itself asks is followed.
    for link in dict.fromkeys(re.findall(r'href="(/[^"#]*)', text)):
        link = html.unescape(link)
        kind = re.sub(r"/(statistics|signatories|demands|citations|recipients|sections|organizations)/[^/?]+", r"/\1/*", link)
        kind = re.sub(r"=[^&]*", "=", kind)
        if kind not in kinds and not link.startswith("/q/"):
            kinds.add(kind)
            waiting.append(link)
checked = subprocess.run(["java", "-jar", jar, "--errors-only", "--stdout", "--format", "gnu", *map(str, pages.values())],
                         capture_output=True, text=True)
names = {str(file): path for path, file in pages.items()}
for line in checked.stdout.splitlines():
    print(re.sub(r'"?(?:file:)?([^":]*\.html)"?', lambda found: names.get(found.group(1), found.group(0)), line, count=1))
print(f"{len(pages)} pages, {len(checked.stdout.splitlines())} errors")
sys.exit(checked.returncode or len(pages) < 25)
