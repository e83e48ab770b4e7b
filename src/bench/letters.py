#!/usr/bin/env python3
"""Writes letters to measure by: python3 letters.py FOLDER [letters] [signatories of each]

The same numbers give the same letters. They are made of phrases of our own, to invented people, signed by names from one list,
so that an organization signs several.
"""
import csv
import pathlib
import random
import sys

PLACES = ["Norrland", "Sudmark", "Westhaven", "Ostania", "Lower Vale", "Upper Vale", "Highmoor", "Karsk", "Łódka", "Åsund"]
THINGS = ["travellers", "refugees", "nurses", "trains", "flights", "schools", "families", "children", "complaints", "hectares"]
FIRST = ["Maria", "Jonas", "Zoë", "Łukasz", "Émile", "Ana", "Yusuf", "Ingrid", "Tomás", "Olena", "Pavel", "Chiara"]
LAST = ["Koskinen", "Weber", "Straßer", "Núñez", "Okafor", "Ødegård", "Petrova", "Lindqvist", "Marchetti", "Yıldız"]
KINDS = ["Association", "Union", "Network", "Friends", "Committee", "Institute", "Alliance", "Council", "Forum", "Initiative"]
CAUSES = ["Night Trains", "Clean Rivers", "Open Borders", "Public Health", "Fair Housing", "Free Press", "Safe Harbours",
          "Local Schools", "Old Forests", "Disability Rights", "Migrant Justice", "Refugee Aid", "Human Rights", "Rural Clinics"]
OFFICES = ["President", "Prime Minister", "Minister of Transport", "Minister of Health", "Chair of the Assembly"]
CLAIMS = [
    "At least {n} {thing} in {place} were turned away since {year}.",
    "Over {n} {thing} have waited for an answer for more than {m} months.",
    "In {place}, some {n} {thing} depend on this service, and {p}% of them have no other.",
    "It costs up to €{m} a day, while {n} {thing} are left without any support.",
    "Between {p}% and {q}% of all {thing} in {place} were never counted.",
    "The report of {year} lists {n} deaths among {thing} in {place}.",
]


def names(random_):
    organizations = [f"{kind} for {cause} {place}" for kind in KINDS for cause in CAUSES for place in PLACES]
    persons = sorted({f"{random_.choice(FIRST)} {random_.choice('ABCDEFGHIJKLMNOP')}. {random_.choice(LAST)} {n}" for n in range(20000)})
    return organizations, persons


def claim(random_):
    return random_.choice(CLAIMS).format(
        n=f"{random_.randint(20, 90000):,}", m=random_.randint(3, 400), p=random_.randint(5, 40), q=random_.randint(41, 95),
        thing=random_.choice(THINGS), place=random_.choice(PLACES), year=random_.randint(2005, 2025))


def letter(random_, number):
    month, day, year = random_.choice(["January", "March", "May", "June", "October"]), random_.randint(1, 28), random_.randint(2015, 2025)
    person = f"{random_.choice(FIRST)} {random_.choice(LAST)}"
    place = random_.choice(PLACES)
    lines = [f"# Open letter {number} on {random_.choice(CAUSES).lower()}", "", f"{day} {month} {year}", "",
             f"To: {person}, {random_.choice(OFFICES)} of {place}", "", f"Dear {person},", ""]
    for heading in ["", "What we see", "What it means", "What we ask for"]:
        if heading:
            lines += [f"## {heading}", ""]
        for _ in range(3):
            lines += [" ".join(claim(random_) for _ in range(3)), ""]
    lines += [f"We urge you to count all {random_.choice(THINGS)} in {place} and to publish what you find.", "", "Sincerely,", ""]
    return "\n".join(lines)


def main():
    folder = pathlib.Path(sys.argv[1])
    letters = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    each = int(sys.argv[3]) if len(sys.argv) > 3 else 100
    random_ = random.Random(20260101)
    organizations, persons = names(random_)
    for number in range(1, letters + 1):
        at = folder / f"letter-{number:05d}"
        at.mkdir(parents=True, exist_ok=True)
        (at / "letter.md").write_text(letter(random_, number), encoding="utf-8")
        with open(at / "signatories.csv", "w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow(["name", "kind", "role", "affiliation", "place", "group"])
            some = random_.sample(organizations, min(each * 7 // 10, len(organizations)))
            others = random_.sample(persons, each - len(some))
            for name in some:
                rows.writerow([name, "organization", "", "", random_.choice(PLACES), "Organizations"])
            for name in others:
                rows.writerow([name, "person", "Professor", random_.choice(organizations), random_.choice(PLACES), "Individuals"])
    print(f"{letters} letters with {each} signatories each in {folder}")


main()
