"""Runs `bantin extract --stream` as a filter: articles go in, and a line comes out for each."""

import queue
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import IO

# What the command says at its end if some articles gave no record; their answers say why.
SOME_FAILED = 1
# So many bytes are read or written at a time.
BUFFER = 1 << 20


class BanTinError(Exception):
    """The command ended before it had answered all."""


class Filter:
    """A running command, whose input is written by a thread of its own.

    So none waits for the other: the command is always being read from while it is written to,
    whatever the pipes hold. Use it in a `with`, which ends the command in any case.
    """

    def __init__(self, command: list[str]) -> None:
        self._messages = tempfile.TemporaryFile()
        self._process = subprocess.Popen(
            command,
            bufsize=BUFFER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._messages,
        )
        self._waiting: queue.SimpleQueue[Iterable[bytes] | None] = queue.SimpleQueue()
        self._trouble: Exception | None = None
        self._writer = threading.Thread(target=self._write, daemon=True)
        self._writer.start()

    def __enter__(self) -> "Filter":
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._waiting.put(None)
        self._writer.join()
        self._process.stdout.close()
        self._messages.close()

    def send(self, pieces: Iterable[bytes]) -> None:
        """Has pieces written, after those that wait already; returns at once."""
        self._waiting.put(pieces)

    def finish(self) -> None:
        """Says that nothing more will be sent."""
        self._waiting.put(None)

    def answers(self, count: int) -> list[bytes]:
        """The next answers, so many lines with their ends."""
        lines = list(islice(self._process.stdout, count))
        if len(lines) < count:
            raise self._death(f"after {len(lines)} of {count} answers")
        return lines

    def all_answers(self, at_most: int) -> Iterator[list[bytes]]:
        """All that are left, some at a time."""
        while lines := list(islice(self._process.stdout, at_most)):
            yield lines
        if self._process.wait() not in (0, SOME_FAILED) or self._trouble:
            raise self._death("before the end")

    def _write(self) -> None:
        try:
            with self._process.stdin as pipe:
                while (pieces := self._waiting.get()) is not None:
                    for piece in pieces:
                        pipe.write(piece)
                    pipe.flush()
        except BrokenPipeError:
            pass  # It died, or is no longer wanted; whoever reads its answers finds out.
        except Exception as trouble:  # What was to be sent cannot be read; the reader tells.
            self._trouble = trouble
            self._process.kill()

    def _death(self, when: str) -> BanTinError:
        status = self._process.wait()
        size = self._messages.seek(0, 2)
        self._messages.seek(max(0, size - 2000))
        said = self._messages.read().decode(errors="replace").strip()
        error = BanTinError(
            f"bantin ended with status {status} {when}: {said or 'it said nothing'}"
        )
        error.__cause__ = self._trouble
        return error


def chunks(open_file: Callable[[], IO[bytes]], size: int = 1 << 20) -> Iterator[bytes]:
    """What a file holds, piece by piece."""
    with open_file() as file:
        while piece := file.read(size):
            yield piece
