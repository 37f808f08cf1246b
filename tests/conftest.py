"""What every test may ask for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from support import World


@pytest.fixture(params=["blocking", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """Clients of one kind: a test that takes it runs once blocking and once async."""
    made = World(request.param == "async")
    yield made
    made.close()
