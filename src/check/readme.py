#!/usr/bin/env python3
"""Runs every request of a page's console blocks and compares the answers with those on the page.

    python3 src/check/readme.py README.md http://localhost:8080
"""
import pathlib
import re
import subprocess
import sys


def samples(page):
    """Command and the answer printed below it, of each ```console block; commands without an answer prepare the next."""
    for block in re.findall(r"^```console\n(.*?)^```", page, re.MULTILINE | re.DOTALL):
        preparing = []
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, answer = parted(part)
            if answer.strip():
                yield "\n".join([*preparing, command]), answer.strip()
            else:
                preparing.append(command)


def parted(part):
    """A command, with the lines that it reads up to the word behind <<, and what is printed below it."""
    command, _, answer = part.partition("\n")
    word = re.search(r"<<'(\w+)'", command)
    if word:
        lines, _, answer = answer.partition(f"\n{word[1]}\n")
        command = f"{command}\n{lines}\n{word[1]}"
    return command, answer


def main(page, base):
    checked = failures = 0
    host = base.removeprefix("http://")
    for command, expected in samples(pathlib.Path(page).read_text("utf-8")):
        checked += 1
        here = command.replace("localhost:8080", host)
        answer = subprocess.run(["bash", "-c", here], capture_output=True, text=True).stdout.strip()
        if answer.replace(host, "localhost:8080") != expected:
            failures += 1
            print(f"$ {command}\n  is said to print: {expected}\n  and prints:       {answer}", file=sys.stderr)
    print(f"{page}: {checked} requests, {failures} differ")
    sys.exit(1 if failures or not checked else 0)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2].rstrip("/") if len(sys.argv) > 2 else "http://localhost:8080")
