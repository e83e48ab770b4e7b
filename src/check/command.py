#!/usr/bin/env python3
"""Runs the packaged program as a command, as a person and a script would.

    python3 command.py target/quarkus-app/quarkus-run.jar [address of a server that reads what is sent]
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.request

SEED = next(pathlib.Path("src/main/resources/letters").iterdir())
LETTER = SEED / "letter.md"
# A command is not worth the second compiler.
SHORT = "-XX:TieredStopAtLevel=1"
PLAIN = {"PATH": os.environ["PATH"], "LANG": "C"}


def run(jar, *arguments, given=b"", settings=()):
    command = ["java", SHORT, *settings, "-jar", jar, *map(str, arguments)]
    begun = time.monotonic()
    done = subprocess.run(command, input=given, capture_output=True, env=PLAIN, timeout=120)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"), time.monotonic() - begun


def reads(jar):
    status, out, err, seconds = run(jar, "read", SEED, "--format", "json")
    assert (status, err) == (0, ""), (status, err)
    reading = json.loads(out)
    assert list(reading) == ["letter", "findings", "account"] and len(reading["letter"]["signatories"]) == 87
    assert "López" in reading["letter"]["salutation"]
    status, out, err, _ = run(jar, "read", SEED)
    assert (status, err) == (0, "") and out.rstrip().splitlines()[-1].startswith("publishable: "), out
    assert "\x1b" not in out and "López" in out
    status, out, err, _ = run(jar, "read", "-", "--as", "md", "--format", "json", given=LETTER.read_bytes())
    assert status == 0 and len(json.loads(out)["letter"]["signatories"]) == 87
    read, write = os.pipe()
    os.write(write, b"Dear Minister,\n\nTen forests burned.\n")
    os.close(write)
    done = subprocess.run(["java", SHORT, "-jar", jar, "read", f"/dev/fd/{read}"], pass_fds=[read], capture_output=True, env=PLAIN)
    os.close(read)
    assert done.returncode == 0 and b"Ten" not in done.stderr, done.stderr
    return f"read in {seconds:.2f} s"


def refuses(jar):
    status, out, err, _ = run(jar, "read", "-", "--format", "json")
    assert (status, err) == (1, "") and json.loads(out)["letter"] is None
    for wrong in (["raed", "x"], ["read", "--fromat", "x"], ["read", "no-such-file"], ["read"]):
        status, out, err, _ = run(jar, *wrong)
        assert (status, out) == (2, "") and err.startswith("undersigned: ") and "\tat " not in err, (wrong, out, err)
    with tempfile.NamedTemporaryFile(suffix=".md") as huge:
        huge.truncate(1 << 30)
        status, out, _, seconds = run(jar, "read", huge.name, settings=["-Xmx32m"])
        assert status == 1 and "letter-too-large" in out and seconds < 20, (status, out, seconds)
    return "refusals in one line"


def publishes(jar):
    with tempfile.TemporaryDirectory() as folder:
        settings = [f"-Dundersigned.data={folder}/data"]
        status, out, err, _ = run(jar, "init", LETTER, f"{folder}/letters", "--id", "a-letter")
        assert (status, err) == (0, ""), err
        assert pathlib.Path(folder, "letters/a-letter/letter.md").read_bytes() == LETTER.read_bytes()
        status, out, err, _ = run(jar, "check", f"{folder}/letters")
        assert (status, err) == (0, ""), err
        for result in ("published as revision 1", "unchanged"):
            status, out, err, _ = run(jar, "publish", f"{folder}/letters", settings=settings)
            assert (status, err) == (0, "") and result in out, (status, out, err)
        status, out, err, _ = run(jar, "export", "a-letter", settings=settings)
        assert (status, err) == (0, ""), err
        _, read, _, _ = run(jar, "read", f"{folder}/letters/a-letter", "--format", "json")
        assert json.loads(out) == json.loads(read)["letter"]
        status, out, err, _ = run(jar, "export", "nobody", settings=settings)
        assert (status, out) == (2, "") and len(err.splitlines()) == 1, err
    return "published, exported"


def sent(jar, address):
    request = urllib.request.Request(
        f"{address}/readings", LETTER.read_bytes(), {"Content-Type": "text/markdown"}, method="POST")
    with urllib.request.urlopen(request) as answer:
        over_http = json.load(answer)
    _, out, _, _ = run(jar, "read", "-", "--as", "md", "--format", "json", given=LETTER.read_bytes())
    assert json.loads(out) == over_http
    return "the same over HTTP"


def main(jar, address=None):
    did = [reads(jar), refuses(jar), publishes(jar)] + ([sent(jar, address)] if address else [])
    print("command: " + "; ".join(did))


if __name__ == "__main__":
    main(*sys.argv[1:])
