"""The surface is a table of contents: exports, laziness, times."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

import energy_clients
from energy_clients import errors, from_timestamp, to_timestamp
from support import ROOT


def test_everything_exported_is_there_and_sorted() -> None:
    assert energy_clients.__all__ == sorted(energy_clients.__all__, key=lambda name: (not name.isupper(), not name[0].isupper(), name))
    for name in energy_clients.__all__:
        assert getattr(energy_clients, name) is not None
    assert set(dir(energy_clients)) == {*energy_clients.__all__, "__version__"}
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = energy_clients.no_such_name


def test_the_version_is_that_of_the_project() -> None:
    assert energy_clients.__version__ == tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


def test_every_error_is_exported_and_has_one_root() -> None:
    for name in errors.__all__:
        if name != "error_class":
            root = Warning if name.endswith(("Warning", "TruncatedAnswer", "NoSamples")) else errors.EnergyClientError
            assert issubclass(getattr(errors, name), root)


def loaded_after(code: str) -> set[str]:
    """Top-level modules, and modules of models, that a fresh interpreter has loaded after `code`."""
    script = f"import sys\n{code}\nprint('\\n'.join(sorted(sys.modules)))"
    bare = {name: value for name, value in os.environ.items() if "proxy" not in name.lower() and not name.startswith("SSL_CERT")}
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, env=bare)
    return set(done.stdout.split())


def test_importing_the_package_loads_neither_the_http_library_nor_a_model() -> None:
    modules = loaded_after("import energy_clients")
    assert modules.isdisjoint({"httpx", "httpx2", "attrs", "msgspec", "anyio", "energy_api", "energy_twin", "pydantic", "rich"})


def test_a_client_loads_only_the_services_and_models_that_are_used() -> None:
    modules = loaded_after("from energy_clients import EnOS\nEnOS('https://x.test', app_key='k', app_secret='s').asset.get_asset")
    assert "energy_api.enos.services.asset" in modules
    assert "energy_api.enos.services.connection" not in modules
    assert not any(module.startswith("energy_api.enos.models.") for module in modules)
    assert modules.isdisjoint({"energy_twin", "pydantic", "energy_simulator", "msgspec", "attrs", "httpcore", "httpcore2", "anyio"})


def test_an_operation_that_is_ready_and_has_read_an_answer_has_loaded_little_beside_the_http_library() -> None:
    answer = 'enos.asset.get_asset.operation.decode(b\'{"code": 0, "data": {"assetId": "a"}}\')'
    ready = loaded_after(f"from energy_clients import EnOS\nenos = EnOS('https://x.test', app_key='k', app_secret='s')\n{answer}")
    more = ready - loaded_after("from energy_core.http.library import httpx\nhttpx.Client()")
    ours = {module for module in more if module.startswith("energy_")}
    others = {module.partition(".")[0] for module in more - ours}
    assert others - set(sys.stdlib_module_names) <= {"attr", "attrs", "msgspec", "typing_extensions"}
    assert len(others & set(sys.stdlib_module_names)) < 20
    assert len(ours) < 55


@given(st.integers(-(10**13), 10**14))
def test_timestamps_and_datetimes_are_exact_both_ways(milliseconds: int) -> None:
    assert to_timestamp(from_timestamp(milliseconds)) == milliseconds


def test_times_are_aware() -> None:
    assert from_timestamp(1747180800123) == datetime(2025, 5, 14, 0, 0, 0, 123000, UTC)
    assert to_timestamp(datetime(2025, 5, 14, 2, tzinfo=timezone(timedelta(hours=2)))) == 1747180800000
    with pytest.raises(ValueError, match="no time zone"):
        to_timestamp(datetime(2025, 5, 14))
