#!/usr/bin/env python3
"""The questions of questions.sh: python3 questions.py NAME LETTERS prints a hundred addresses; sql FOLDER turns a log into pgbench's SQL."""
import pathlib
import random
import re
import sys
from urllib.parse import quote_plus

PLACES = ["Norrland", "Sudmark", "Westhaven", "Ostania", "Lower Vale", "Upper Vale", "Highmoor", "Karsk", "Łódka", "Åsund"]
KINDS = ["Association", "Union", "Network", "Friends", "Committee", "Institute", "Alliance", "Council", "Forum", "Initiative"]
CAUSES = ["night", "rivers", "borders", "health", "housing", "press", "harbours", "schools", "forests", "disability", "migrant"]
THINGS = ["traveller", "refugee", "nurse", "train", "flight", "school", "family", "child", "complaint", "hectare"]


def address(name, random_, letters):
    letter = f"/letters/letter-{random_.randint(1, letters):05d}"
    place = quote_plus(random_.choice(PLACES))
    words = quote_plus(f"{random_.choice(KINDS)} {random_.choice(CAUSES)} {random_.choice(PLACES)}")
    if name == "list":
        return f"{letter}/signatories"
    if name == "filtered":
        return f"{letter}/signatories?kind=person&place!={place}&sort=-name"
    if name == "words":
        return f"/signatories?q={words}&limit=20"
    if name == "figures":
        return (f"/statistics?unit={random_.choice(THINGS)}&min={random_.randint(100, 80000)}&recipient=president+{place}"
                f"&from={random_.randint(2015, 2025)}&sort=-value&limit=20")
    if name == "facets":
        return f"{letter}/signatories?facets=kind,place&kind=organization&limit=10"
    return f"/search?q={words}&facets=kind&limit=20"


def statements(log):
    """The program's statements in a log, with their values in their places."""
    statement = None
    for line in log:
        text = line.split("|", 1)[-1]
        found = re.match(r"LOG:\s+(?:execute [^:]+|statement): (select .*)$", text)
        # What is not asked for by the reader: Refresh looks every second for what other copies published.
        if found and not re.search(r"pg_reload_conf|from revision \w+ where \S+\.id>", text):
            if statement:
                yield statement
            statement = found.group(1)
        values = re.match(r"DETAIL:\s+[Pp]arameters: (.*)$", text)
        if values and statement:
            for number, value in reversed(re.findall(r"\$(\d+) = ('(?:[^']|'')*'|NULL)", values.group(1))):
                statement = re.sub(r"\$" + number + r"\b", lambda match: value, statement)
    if statement:
        yield statement


def sql(folder):
    """A file for each asking: the log says NEXT behind it."""
    for number, asking in enumerate(sys.stdin.read().split("NEXT\n")[:-1]):
        lines = [statement + ";\n" for statement in statements(asking.splitlines())]
        if not lines:
            sys.exit(f"no SQL in the log for asking {number}")
        pathlib.Path(folder, f"{number}.sql").write_text("".join(lines), encoding="utf-8")


if sys.argv[1] == "sql":
    sql(sys.argv[2])
else:
    random_ = random.Random(sys.argv[1])
    for _ in range(100):
        print(address(sys.argv[1], random_, int(sys.argv[2])))
