"""The site as it is published, made once for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

import website


@pytest.fixture(scope="session")
def site(published: Path) -> Path:
    """The reference site made of it."""
    folder = published.parent / "site"
    assert website.main(["--specs", str(published), "--out", str(folder)]) == 0
    return folder
