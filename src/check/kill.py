#!/usr/bin/env python3
"""Kills the program in the middle of publishing, withdrawing and erasing, again and again, and looks what it comes up with.

    python3 src/check/kill.py target/quarkus-app/quarkus-run.jar [rounds]

Each round puts a new version of a letter with 5,000 signatories into the folder, starts the program, and kills it (SIGKILL) at a
random instant. Started again without the folder, it has to serve the version before or the new one, whole: every signatory in
the list, in the count and in the model carries one version. Every other round kills the command that withdraws or restores the
letter, or that erases one of its signatories: then the letter is there or gone, and the name in all of it or nowhere. Prints
how often it was which.
"""
import atexit
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
ERASED = "name removed at request"


def letter(version):
    names = "\n".join(f"- Society {i} of version {version}" for i in range(SIGNATORIES))
    return f"Dear Minister,\n\nThis is version {version}. We urge you to read it.\n\nSincerely,\n\n{names}\n"


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def java():
    return os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"


# A program that is killed at once is not worth the second compiler.
SHORT = "-XX:TieredStopAtLevel=1"


def killed(jar, data, arguments, delay):
    """Runs a command, and kills it after a delay in seconds; never, without one. Returns whether it had come to its end."""
    command = [java(), SHORT, f"-Dundersigned.data={data}", "-jar", jar, *arguments]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return process.wait(delay) == 0
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
        return False


class Program:
    def __init__(self, jar, data, letters=None):
        self.base = f"http://127.0.0.1:{free_port()}"
        settings = ["-Dundersigned.letters.import=before-listening", f"-Dundersigned.data={data}", f"-Dquarkus.http.port={self.base.rsplit(':', 1)[1]}"]
        if letters:
            settings.append(f"-Dundersigned.letters={letters}")
        self.started = time.monotonic()
        self.log = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [java(), SHORT, *settings, "-jar", jar], stdout=self.log, stderr=subprocess.STDOUT
        )
        atexit.register(self.kill)

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
    erased = sum(name == ERASED for name in names)
    model = json.loads(program.get(f"/letters/{LETTER}/model"))
    counted = json.loads(program.get(f"/letters/{LETTER}/signatories?limit=1"))["total"]
    of_model = [s["name"] for s in model["signatories"]]
    text = program.get(f"/letters/{LETTER}/text.txt")
    assert erased == sum(name == ERASED for name in of_model) == text.count(ERASED), (erased, text.count(ERASED))
    versions = {name.rsplit(" ", 1)[1] for name in names + of_model if name != ERASED}
    assert len(versions) == 1, versions
    assert len(names) == len(model["signatories"]) == counted == SIGNATORIES, (len(names), counted)
    assert f"version {(version := versions.pop())}." in text
    return int(version), erased


def gone(program):
    """Whether the letter is withdrawn: from its address and from the lists alike."""
    listed = LETTER in program.get("/letters.csv")
    try:
        program.get(f"/letters/{LETTER}")
        assert listed
        return False
    except urllib.error.HTTPError as problem:
        assert problem.code == 410 and not listed, (problem.code, listed)
        return True


def started(jar, data, look):
    program = Program(jar, data)
    program.ready()
    found = look(program)
    program.kill()
    return found


def withdraw_or_erase(jar, data, chance, version, erased, seconds, outcomes):
    """Kills a command. Returns how many signatories are erased then."""
    delay = chance.uniform(0.5, 1.2) * seconds
    if chance.random() < 0.4:
        killed(jar, data, ["withdraw", LETTER, "--reason", "A test."], delay)
        withdrawn = started(jar, data, gone)
        outcomes["withdrawn" if withdrawn else "not withdrawn"] += 1
        if withdrawn:
            assert killed(jar, data, ["restore", LETTER], None)
        assert started(jar, data, served) == (version, erased)
        return erased
    killed(jar, data, ["erase", LETTER, f"society-{erased}-of-version-{version}"], delay)
    found = started(jar, data, served)
    assert found in ((version, erased), (version, erased + 1)), (found, version, erased)
    outcomes["erased" if found[1] > erased else "not erased"] += 1
    return found[1]


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
        stands, erased = served(program)
        program.kill()
        outcomes = collections.Counter()
        begun = time.monotonic()
        assert killed(jar, data, ["erase", LETTER, "society-0-of-version-0"], None)
        seconds = time.monotonic() - begun
        erased = 1
        for version in range(1, rounds + 1):
            if version % 2 == 0:
                erased = withdraw_or_erase(jar, data, chance, stands, erased, seconds, outcomes)
                continue
            file.write_text(letter(version))
            program = Program(jar, data, letters)
            time.sleep(chance.uniform(0.6, 1.5) * whole)
            program.kill()
            found = started(jar, data, served)
            assert found in ((stands, erased), (version, 0)), f"{found} is neither {stands} nor {version}"
            outcomes["new" if found[0] == version else "old"] += 1
            stands, erased = found
        print(f"{rounds} kills: {dict(outcomes)}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20)
