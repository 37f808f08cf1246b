"""The overlay's tables and the specifications say the same."""

from __future__ import annotations

from pathlib import Path

import pytest

import tables
from small_spec import small, write

TABLE = '''
class Things:
    search_things = paged(search_things)
    """Search things."""
    get_thing = operation(get_thing)
    upload_file = operation(upload_file)
    get_series = series(get_series)
'''


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = write(small(), tmp_path) / "overlays/energy_clients/demo"
    folder.mkdir(parents=True)
    (folder / "things.py").write_text(TABLE)
    return tmp_path


def change(root: Path, old: str, new: str) -> None:
    path = root / "overlays/energy_clients/demo/things.py"
    path.write_text(path.read_text().replace(old, new))


def test_a_complete_table_misses_nothing(root: Path) -> None:
    assert (tables.missing(root), tables.leftover(root)) == ([], [])


def test_a_missing_line_is_ready_to_paste(root: Path) -> None:
    change(root, "search_things = paged(search_things)", "")
    assert tables.missing(root) == [
        "overlays/energy_clients/demo/things.py does not offer searchThings; import it from energy_api.demo.things and add:",
        '    search_things = paged(search_things)\n    """Search things."""',
    ]


def test_without_a_table_every_line_is_missing(root: Path) -> None:
    (root / "overlays/energy_clients/demo/things.py").unlink()
    lines = "\n".join(tables.missing(root))
    assert [helper in lines for helper in ("paged(search_things)", "operation(get_thing)", "text(get_series, parse)")] == [True] * 3


def test_a_line_without_an_operation_is_left_over(root: Path) -> None:
    change(root, "get_series = series(get_series)", "get_series = series(get_series)\n    old = operation(drop_thing)")
    assert tables.leftover(root) == ["overlays/energy_clients/demo/things.py: old names drop_thing, which specs/demo/ no longer has"]


def test_our_own_tables_fit() -> None:
    assert tables.leftover() == []
