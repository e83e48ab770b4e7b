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
    """The program's statements in a log, each with its values."""
    statement, values = None, []
    for line in log:
        text = line.split("|", 1)[-1]
        found = re.match(r"LOG:\s+(?:execute [^:]+|statement): (select .*)$", text)
        if text.startswith("LOG:"):
            if statement:
                yield statement, values
            # What is not asked for by the reader: Refresh looks every second for what other copies published.
            asked = found and not re.search(r"pg_reload_conf|from revision \w+ where \S+\.id>", text)
            statement, values = (found.group(1) if asked else None), []
        given = re.match(r"DETAIL:\s+[Pp]arameters: (.*)$", text)
        if given and statement:
            values = re.findall(r"\$\d+ = ('(?:[^']|'')*'|NULL)", given.group(1))
    if statement:
        yield statement, values


def sql(folder):
    """A pgbench script for each shape that the askings have, and a table of the values that they came with.

    The log says NEXT behind each asking. Values are parameters, as they are in the program, so that what is prepared is prepared once.
    """
    shapes = {}
    for number, asking in enumerate(sys.stdin.read().split("NEXT\n")[:-1]):
        texts, values = [], []
        for statement, given in statements(asking.splitlines()):
            texts.append(re.sub(r"\$(\d+)\b", lambda match: f":p{len(values) + int(match.group(1))}", statement) + ";\n")
            values += given
        if not texts:
            sys.exit(f"no SQL in the log for asking {number}")
        shapes.setdefault("".join(texts), []).append(values)
    with open(pathlib.Path(folder, "tables.sql"), "w", encoding="utf-8") as tables:
        for shape, (text, askings) in enumerate(shapes.items()):
            table = f"asking_{shape}"
            names = [f"p{number + 1}" for number in range(len(askings[0]))]
            tables.write(f"drop table if exists {table};\ncreate table {table} (id integer primary key, {', '.join(name + ' text' for name in names)});\n")
            for number, values in enumerate(askings):
                tables.write(f"insert into {table} values ({number + 1}, {', '.join(values)});\n")
            script = f"\\set at random(1, {len(askings)})\nselect {', '.join(names)} from {table} where id = :at \\gset\n{text}"
            pathlib.Path(folder, f"{shape}.{len(askings)}.pgbench").write_text(script, encoding="utf-8")


if sys.argv[1] == "sql":
    sql(sys.argv[2])
else:
    random_ = random.Random(sys.argv[1])
    for _ in range(100):
        print(address(sys.argv[1], random_, int(sys.argv[2])))
