"""Each promise, tried a few times; and a table that tells what failed."""

from __future__ import annotations

import json
import re
import threading
from pathlib import Path

import pytest

from soak.__main__ import main
from soak.promise import Count, Promise, keep, some
from soak.promises import PROMISES
from support import ROOT

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated by the platform:DeprecationWarning")  # every operation is called, those too


@pytest.mark.slow
@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.name)
def test_a_promise_is_kept(promise: Promise) -> None:
    figure = keep(promise, shortly=True)
    assert (figure.failed, figure.told) == (0, [])
    assert figure.tried >= promise.short


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.name)
def test_a_promise_names_a_test_that_there_is(promise: Promise) -> None:
    path, _, name = promise.test.partition("::")
    assert re.search(rf"^(    )?def {name}\(", (ROOT / path).read_text(encoding="utf-8"), re.MULTILINE)


def breaks(count: Count, size: int) -> None:
    for number in range(size):
        with count.case(f"try {number}"):
            assert number % 2, "even"


def accepts(count: Count, size: int) -> None:
    with count.case("nothing is raised", size), pytest.raises(ValueError, match="no"):
        str(size)


def ends(count: Count, size: int) -> None:
    count.add(size)
    raise KeyError("missing")


def loses_a_thread(count: Count, size: int) -> None:
    count.add(size)
    thread = threading.Thread(target=lambda: [][size])
    thread.start()
    thread.join()


def tries_nothing(count: Count, size: int) -> None: ...


@pytest.mark.parametrize(("run", "tried", "failed"), [(breaks, 10, 5), (accepts, 10, 1), (ends, 10, 1), (loses_a_thread, 10, 1), (tries_nothing, 0, 1)])
def test_whatever_fails_is_told_and_counted(run: object, tried: int, failed: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    promise = Promise("broken", "never", "", run, 1000, 10)  # type: ignore[arg-type]
    assert main(["--quick", "--json", str(tmp_path / "figures.json")], [promise]) == 1
    (figure,) = json.loads((tmp_path / "figures.json").read_text())["promises"]
    assert (figure["tried"], figure["failed"], len(figure["told"])) == (tried, failed, failed)
    told = capsys.readouterr().out
    assert all(why in told for why in figure["told"])


def test_a_table_of_those_that_were_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = Promise("kept", "always", "a test", lambda count, size: count.add(size), 1000, 10)
    assert main(["kept", "--json", str(tmp_path / "new" / "figures.json")], [kept, Promise("broken", "never", "", breaks, 1, 1)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"kept: always +1,000 +0 +\d+\.\d  a test", lines[1])
    with pytest.raises(SystemExit):
        main(["keep"], [kept])
    assert "no promise keep: there are kept" in capsys.readouterr().err


def test_some_are_from_all_over() -> None:
    assert [some(range(10), number) for number in (1, 3, 10, 20)] == [[0], [0, 3, 6], range(10), range(10)]
