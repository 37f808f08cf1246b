"""The site as it is published, made once for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

import website
from once import once
from pages.folder import LIBRARIES
from support import ROOT

NODE = ROOT / "scripts" / "node" / "node_modules"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What looks at the whole site is slow: making it takes as long as hundreds of other tests. What pages are made of has tests of its own."""
    for item in items:
        if isinstance(item, pytest.Function) and "site" in item.fixturenames and not item.get_closest_marker("slow"):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What npm has put there; where nobody ran `make tools`, files of these names, which serve all tests but those in a browser, that need the tools anyway."""
    if all((NODE / path).is_file() for path in LIBRARIES.values()):
        return NODE
    folder = tmp_path_factory.mktemp("libraries")
    for path in LIBRARIES.values():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("")
    return folder


@pytest.fixture(scope="session")
def site(published: Path, libraries: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reference site made of it."""

    def build(folder: Path) -> None:
        assert website.main(["--specs", str(published), "--out", str(folder), "--libraries", str(libraries)]) == 0

    return once(tmp_path_factory, "site", build)
