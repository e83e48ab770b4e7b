#!/usr/bin/env python3
"""Compares what a server answers about the letter of July 11, 2022 with what a careful person counted in it.

    python3 src/check/truth.py http://localhost:8080 [truth.json]
"""
import json
import pathlib
import sys
import urllib.request

TRUTH = pathlib.Path(__file__).parent.parent / "test/resources/truth-2022-07-11.json"


class Letter:
    def __init__(self, base, letter):
        self.home = f"{base}/letters/{letter}"

    def __call__(self, part=""):
        with urllib.request.urlopen(self.home + part) as answer:
            return json.load(answer)

    def items(self, collection, question=""):
        return self(f"/{collection}?limit=1000{question}")["items"]


def people(letter, role):
    return [{"name": r["name"], "office": r["office"]} for r in letter.items("recipients", f"&role={role}")]


def comparisons(letter, truth):
    """What was counted, and what the server says: (what, expected, answered)."""
    whole = letter()
    sections = letter.items("sections")
    paragraphs = [p for section in sections for p in section["paragraphs"]]
    citations = letter.items("citations")
    signatories = letter.items("signatories")
    statistics = letter.items("statistics")
    for key in ("language", "date", "salutation", "closing"):
        yield key, truth[key], whole[key]
    for role in ("to", "cc"):
        yield role, truth[role], people(letter, role)
    yield "headings", truth["headings"], [s["heading"] for s in sections if s["heading"]]
    yield "levels", {1}, {s["level"] for s in sections}
    yield "paragraphs", truth["paragraphs"], sum(p["kind"] == "paragraph" for p in paragraphs)
    yield "items", truth["items"], sum(p["kind"] == "item" for p in paragraphs)
    yield "numbers", list(range(1, len(paragraphs) + 1)), [p["number"] for p in paragraphs]
    yield "links", truth["links"], sum(c["url"] is not None for c in citations)
    yield "linksWithoutTarget", truth["linksWithoutTarget"], sum(c["status"] == "target-lost" for c in citations)
    yield "signatories", truth["signatories"], len(signatories)
    yield "persons", truth["persons"], [s["name"] for s in signatories if s["kind"] == "person"]
    yield "statistics", len(truth["figures"]), len(statistics)
    for words, figure, statistic in zip(truth["statistics"], truth["figures"], statistics):
        quote = statistic["quote"]["exact"]
        yield f"words of {words}", True, words in quote and figure["quote"] in quote
        for key in ("value", "lower", "upper", "qualifier", "unit", "kind"):
            if key in figure:
                yield f"{key} of {words}", figure[key], statistic[key]


def main(base, truth):
    letter = Letter(base, truth["letter"])
    compared = failures = 0
    for what, expected, answered in comparisons(letter, truth):
        compared += 1
        if expected != answered:
            failures += 1
            print(f"{what}: {expected!r} was counted, {answered!r} is answered", file=sys.stderr)
    print(f"{compared} facts compared, {failures} differ")
    sys.exit(1 if failures or compared < 50 else 0)


if __name__ == "__main__":
    main(
        sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://localhost:8080",
        json.loads(pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else TRUTH).read_text("utf-8")),
    )
