#!/usr/bin/env python3
"""Checks from outside that every quote of every letter stands where it says, in code points of the letter's plain text.

    python3 src/check/quotes.py http://localhost:8080
"""
import json
import sys
import urllib.request


def fetch(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode("utf-8")


def quotes(node, path="$"):
    """Every selector below a node: an object that has exact, start and end."""
    if isinstance(node, dict):
        if {"exact", "start", "end"} <= node.keys():
            yield path, node
        for key, value in node.items():
            yield from quotes(value, f"{path}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from quotes(value, f"{path}[{index}]")


def wrong(text, quote):
    """What of a quote differs from the text. A sentence has neither prefix nor suffix."""
    start, end = quote["start"], quote["end"]
    return [
        name
        for name, equal in (
            ("exact", text[start:end] == quote["exact"]),
            ("prefix", text[:start].endswith(quote.get("prefix", ""))),
            ("suffix", text[end:].startswith(quote.get("suffix", ""))),
        )
        if not equal
    ]


def letters(base):
    address = f"{base}/letters"
    while address:
        page = json.loads(fetch(address))
        yield from page["items"]
        address = page["next"]


def main(base):
    checked = failures = 0
    for letter in letters(base):
        home = f"{base}/letters/{letter['id']}"
        text = fetch(f"{home}/text.txt")
        here = 0
        for path, quote in quotes(json.loads(fetch(f"{home}/model"))):
            here += 1
            for name in wrong(text, quote):
                failures += 1
                print(f"{letter['id']} {path}: {name} does not stand at {quote['start']}", file=sys.stderr)
        print(f"{letter['id']}: {here} quotes")
        checked += here
    if not checked:
        sys.exit("no quote was checked")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://localhost:8080")
