"""What every test may ask for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from support import World


@pytest.fixture(params=["blocking", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """Clients of one kind: a test that takes it runs once blocking and once async."""
    made = World(request.param == "async")
    yield made
    made.close()


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that other teams receive, built once for all tests."""
    import publish  # of scripts/, which the tests of the wheel do not have

    folder = tmp_path_factory.mktemp("published") / "specs"
    assert publish.main(["--out", str(folder)]) == 0
    return folder
