"""The command as a filter: nothing waits for ever, and no death goes unnoticed."""

import sys
import time

import pytest

from bantin_filter import BanTinError, Filter

ECHO = ["cat"]


def test_gives_an_answer_for_each_line() -> None:
    with Filter(ECHO) as echo:
        echo.send([b"1\n2\n", b"3\n"])
        assert echo.answers(2) == [b"1\n", b"2\n"]
        echo.send([b"4\n"])
        echo.finish()
        assert list(echo.all_answers(5)) == [[b"3\n", b"4\n"]]


def test_does_not_wait_where_pipes_are_full() -> None:
    line = b"x" * 1_000_000 + b"\n"
    with Filter(ECHO) as echo:
        for _ in range(20):
            echo.send([line])
        assert sum(map(len, echo.answers(20))) == 20 * len(line)


def test_tells_how_the_command_died() -> None:
    with Filter(["sh", "-c", "head -n 1; echo 'no room' >&2; exit 7"]) as dying:
        dying.send([b"1\n", b"2\n" * 100_000])
        with pytest.raises(BanTinError, match="status 7 after 1 of 3 answers: no room"):
            dying.answers(3)


@pytest.mark.parametrize("status, dies", [(0, False), (1, False), (2, True), (137, True)])
def test_takes_the_status_for_what_it_means(status: int, dies: bool) -> None:
    with Filter(["sh", "-c", f"cat; exit {status}"]) as ending:
        ending.finish()
        if dies:
            with pytest.raises(BanTinError, match=f"status {status} before the end"):
                list(ending.all_answers(1))
        else:
            assert list(ending.all_answers(1)) == []


def test_tells_what_could_not_be_sent() -> None:
    def pieces():  # noqa: ANN202
        yield b"1\n"
        raise OSError("the store is away")

    with Filter(ECHO) as echo:
        echo.send(pieces())
        with pytest.raises(BanTinError) as error:
            for _ in echo.all_answers(1):
                pass
        assert "the store is away" in str(error.value.__cause__)


def test_ends_the_command_when_nobody_wants_it() -> None:
    start = time.monotonic()
    with Filter([sys.executable, "-c", "import time; time.sleep(60)"]) as sleeping:
        sleeping.send([b"x" * 1_000_000])
    assert time.monotonic() - start < 30
