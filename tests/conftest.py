"""What every test may ask for."""

from __future__ import annotations

import gc
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import certifi
import pytest
from httpx._config import DEFAULT_TIMEOUT_CONFIG
from hypothesis import HealthCheck, settings

import over_httpx  # noqa: F401  # before the clients are imported, and choose
from once import once
from support import PATIENCE, World

modules: Any = sys.modules
modules["rfc3987_syntax"] = None  # no schema here has the formats of IRIs, whose grammar jsonschema would take more than a second to load

# Whether a machine is busy decides about no test: neither httpx's five seconds do, nor what Hypothesis allows for an example.
DEFAULT_TIMEOUT_CONFIG.connect = DEFAULT_TIMEOUT_CONFIG.read = DEFAULT_TIMEOUT_CONFIG.write = DEFAULT_TIMEOUT_CONFIG.pool = PATIENCE
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
settings.register_profile("quick", settings.get_profile("patient"), max_examples=10)


def pytest_configure(config: pytest.Config) -> None:
    """Where slow tests are left out, Hypothesis tries a tenth of its examples."""
    settings.load_profile("quick" if "not slow" in config.option.markexpr else "patient")
    config.option.loadscopereorder = False  # pytest-xdist would begin with the files of many tests; the order is the one below


def pytest_collection_finish() -> None:
    """What modules hold stays, so that the collector of garbage need not look at it again and again: that took a seventh of all."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Processes that share the files begin with those of slow tests, so that none waits at the end for another that has minutes left."""
    if hasattr(config, "workerinput"):
        counts = Counter(item.path for item in items)
        slow = {item.path for item in items if item.get_closest_marker("slow") or item.get_closest_marker("needs")}
        items.sort(key=lambda item: (item.path not in slow, counts[item.path] if item.path in slow else -counts[item.path]))


@pytest.fixture(scope="session", autouse=True)
def one_authority(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The authorities of the web are one: no test speaks to it, and reading all of them takes more than anything else that most clients here do."""
    end = "-----END CERTIFICATE-----\n"
    file = tmp_path_factory.mktemp("authorities") / "one.pem"
    file.write_text(certifi.contents().partition(end)[0] + end, encoding="ascii")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(certifi, "where", lambda: str(file))
        for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            patch.delenv(variable, raising=False)
        yield


@pytest.fixture(params=["blocking", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """Clients of one kind: a test that takes it runs once blocking and once async."""
    made = World(request.param == "async")
    yield made
    made.close()


@pytest.fixture(autouse=True)
def whole_quota() -> None:
    """No test spends what another needs: how often calls may be repeated is counted for the process."""
    if "energy_core.retries" in sys.modules:
        sys.modules["energy_core.retries"].QUOTA.renew()


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that other teams receive, built once for all tests."""
    import publish  # of scripts/, which the tests of the wheel do not have

    def build(folder: Path) -> None:
        assert publish.main(["--out", str(folder / "specs")]) == 0

    return once(tmp_path_factory, "published", build) / "specs"
