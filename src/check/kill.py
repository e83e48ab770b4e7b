#!/usr/bin/env python3
"""Kills the program in the middle of publishing, again and again, and looks what it comes up with.

    python3 src/check/kill.py target/quarkus-app/quarkus-run.jar [rounds]

Each round puts a new version of a letter with 5,000 signatories into the folder, starts the program, and kills it (SIGKILL) at a
random instant. Started again without the folder, it has to serve the version before or the new one, whole: every signatory in
the list, in the count and in the model carries one version. Prints how often it was which.
"""
import collections
import json
import os
import pathlib
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

SIGNATORIES = 5_000
LETTER = "a-letter"


def letter(version):
    names = "\n".join(f"- Society {i} of version {version}" for i in range(SIGNATORIES))
    return f"Dear Minister,\n\nThis is version {version}. We urge you to read it.\n\nSincerely,\n\n{names}\n"


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Program:
    def __init__(self, jar, data, letters=None):
        self.base = f"http://127.0.0.1:{free_port()}"
        settings = [f"-Dundersigned.data={data}", f"-Dquarkus.http.port={self.base.rsplit(':', 1)[1]}"]
        if letters:
            settings.append(f"-Dundersigned.letters={letters}")
        java = os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"
        self.started = time.monotonic()
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [java, *settings, "-jar", jar], stdout=self.log, stderr=subprocess.STDOUT
        )

    def get(self, path):
        with urllib.request.urlopen(self.base + path) as answer:
            return answer.read().decode()

    def ready(self):
        while self.process.poll() is None:
            try:
                self.get("/q/health/ready")
                return time.monotonic() - self.started
            except (urllib.error.URLError, ConnectionError):
                time.sleep(0.02)
        self.log.seek(0)
        sys.exit(f"the program did not come up:\n{self.log.read().decode()}")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def served(program):
    """The one version that everything the program serves belongs to."""
    rows = program.get(f"/letters/{LETTER}/signatories.ndjson").splitlines()
    names = [json.loads(row)["name"] for row in rows]
    model = json.loads(program.get(f"/letters/{LETTER}/model"))
    counted = json.loads(program.get(f"/letters/{LETTER}/signatories?limit=1"))["total"]
    versions = {name.rsplit(" ", 1)[1] for name in names + [s["name"] for s in model["signatories"]]}
    assert len(versions) == 1, versions
    assert len(names) == len(model["signatories"]) == counted == SIGNATORIES, (len(names), counted)
    assert f"version {(version := versions.pop())}." in program.get(f"/letters/{LETTER}/text.txt")
    return int(version)


def main(jar, rounds):
    seed = random.randrange(1 << 32)
    print(f"seed {seed}", flush=True)
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        data, letters = pathlib.Path(folder, "data"), pathlib.Path(folder, "letters")
        file = letters / LETTER / "letter.md"
        file.parent.mkdir(parents=True)
        file.write_text(letter(0))
        program = Program(jar, data, letters)
        whole = program.ready()
        stands = served(program)
        program.kill()
        outcomes = collections.Counter()
        for version in range(1, rounds + 1):
            file.write_text(letter(version))
            program = Program(jar, data, letters)
            time.sleep(chance.uniform(0.6, 1.5) * whole)
            program.kill()
            program = Program(jar, data)
            program.ready()
            found = served(program)
            program.kill()
            assert found in (stands, version), f"{found} is neither {stands} nor {version}"
            outcomes["new" if found == version else "old"] += 1
            stands = found
        print(f"{rounds} kills: {outcomes['old']} came up with the old revision, {outcomes['new']} with the new one")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20)
