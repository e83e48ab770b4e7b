#!/usr/bin/env python3
"""Writes a letter with a list of many signatories: python3 signatories.py FOLDER COUNT. Equal counts give equal lists."""
import csv
import pathlib
import random
import sys

FIRST = ["Maria", "Jonas", "Zoë", "Łukasz", "Émile", "Ana", "Yusuf", "Ingrid", "Tomás", "Olena", "Pavel", "Chiara"]
LAST = ["Koskinen", "Weber", "Straßer", "Núñez", "Okafor", "Ødegård", "Petrova", "Lindqvist", "Marchetti", "Yıldız"]
PLACES = ["Norrland", "Sudmark", "Westhaven", "Ostania", "Lower Vale", "Upper Vale", "Highmoor", "Karsk", "Łódka", "Åsund"]

LETTER = """# Open letter on night trains

7 May 2024

To: Maria Weber, Minister of Transport

Dear Minister,

We are {count:,} people who travel by night.

At least 10,318 travellers in Norrland were turned away since 2021. It costs up to €300 a day.

## What we ask for

We call on you to reopen the night trains.

Sincerely,
"""
ROLES = ["Nurse", "Teacher", "Professor", "Driver", "Director", "Farmer", "Student", ""]


def main(folder, count):
    choose = random.Random(count)
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "letter.md").write_text(LETTER.format(count=count), "utf-8")
    with (folder / "signatories.csv").open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["Name", "Role", "Affiliation", "Place"])
        for number in range(count):
            rows.writerow([
                f"{choose.choice(FIRST)} {choose.choice('ABCDEFGHIJKLMNOP')}. {choose.choice(LAST)} {choose.choice(LAST)}{number // 9000 or ''}",
                choose.choice(ROLES), f"Institute of {choose.choice(PLACES)}" if choose.random() < 0.5 else "", choose.choice(PLACES)])


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
