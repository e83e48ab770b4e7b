#!/usr/bin/env python3
"""Streams a million signatories as CSV from a program that has 256 MB.

    python3 src/bench/million.py target/quarkus-app/quarkus-run.jar [letters] [signatories of each] [heap]

Publishes letters that letters.py makes (200 letters that 5,000 signed each unless told otherwise), in an empty H2 file, and takes
/signatories.csv whole three times: its rows have to be as many as its trailer says, and as were written. Prints how long it took, how
fast the rows came, and the most memory that the program's heap and the program as a whole had by then.
"""
import hashlib
import base64
import http.client
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def ready(process, port, log):
    while process.poll() is None:
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/q/health/ready")
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        time.sleep(0.2)
    sys.exit(log.read_text())


def pull(port):
    """Rows and seconds of the whole list, read as it comes and held to its trailers."""
    with socket.create_connection(("127.0.0.1", port)) as wire:
        wire.sendall(b"GET /signatories.csv HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        answer = wire.makefile("rb", 1 << 16)
        begun = time.monotonic()
        head = b"".join(iter(answer.readline, b"\r\n"))
        assert b" 200 " in head and b"chunked" in head, head
        digest, rows = hashlib.sha256(), -1
        while size := int(answer.readline(), 16):
            chunk = answer.read(size)
            answer.readline()
            digest.update(chunk)
            rows += chunk.count(b"\n")
        trailers = b"".join(iter(answer.readline, b"\r\n")).decode()
    seconds = time.monotonic() - begun
    assert int(re.search(r"(?i)^row-count: (\d+)", trailers, re.M)[1]) == rows, (rows, trailers)
    assert base64.b64encode(digest.digest()).decode() in trailers, trailers
    return rows, seconds


def memory(process, port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", "/q/metrics")
    metrics = connection.getresponse().read().decode()
    heap = sum(float(value) for value in re.findall(r'^jvm_memory_used_bytes\{area="heap".*\} (\S+)', metrics, re.M))
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return heap / 1e6, int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024


def main(jar, letters=200, each=5000, size="256m"):
    java = os.path.join(os.environ["JAVA_HOME"], "bin/java") if "JAVA_HOME" in os.environ else "java"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, HERE / "letters.py", f"{folder}/letters", str(letters), str(each)], check=True)
        port, log = free_port(), pathlib.Path(folder, "log")
        with log.open("w") as out:
            process = subprocess.Popen(
                [java, f"-Xmx{size}", f"-Dundersigned.data={folder}/data", f"-Dundersigned.letters={folder}/letters",
                 "-Dundersigned.letters.import=before-listening",
                 f"-Dquarkus.http.port={port}", "-jar", jar], stdout=out, stderr=subprocess.STDOUT)
        try:
            begun = time.monotonic()
            ready(process, port, log)
            print(f"{letters} letters published in {time.monotonic() - begun:.0f} s, with a heap of {size}", flush=True)
            for _ in range(3):
                rows, seconds = pull(port)
                heap, whole = memory(process, port)
                print(f"{rows} rows in {seconds:.1f} s, {rows / seconds:.0f} a second; heap {heap:.0f} MB, program at most {whole:.0f} MB", flush=True)
                assert rows >= int(letters) * int(each), rows
            assert "OutOfMemory" not in log.read_text()
        finally:
            process.kill()
            process.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
