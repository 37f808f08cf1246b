"""Proxies of the environment: which hosts are excepted."""

from __future__ import annotations

from ipaddress import ip_address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_core.proxies import proxy_for

LABEL = st.from_regex(r"[a-z][a-z0-9]{0,5}", fullmatch=True)
ADDRESS = st.ip_addresses()


def excepted(host: str, entries: str, scheme: str = "http", port: int = 80) -> bool:
    return proxy_for(scheme, host, port, {"all": "proxy:3128", "no": entries}) is None


@given(ADDRESS, st.integers(0, 128), ADDRESS)
def test_a_network_excepts_its_addresses_and_no_other(base: object, prefix: int, host: object) -> None:
    network = ip_network(f"{base}/{min(prefix, ip_address(str(base)).max_prefixlen)}", strict=False)
    for other in (base, host):
        assert excepted(str(other), f"elsewhere.test, {network}") == (ip_address(str(other)) in network)
    assert not excepted("a.test", str(network))


@given(st.lists(LABEL, min_size=2, max_size=4), LABEL, st.sampled_from(["", ".", "*."]))
def test_a_name_excepts_itself_and_what_is_below_it(labels: list[str], other: str, before: str) -> None:
    name = ".".join(labels)
    assert excepted(name, before + name)
    assert excepted(f"{other}.{name}".upper(), before + name)
    assert not excepted(f"{other}{name}", before + name)


@pytest.mark.parametrize(
    ("entries", "is_excepted"),
    [
        ("*", True),
        ("x.test a.test", True),
        ("a.test:80", True),
        ("a.test:81", False),
        ("http://a.test", True),
        ("all://a.test", True),
        ("https://a.test", False),
        (" , ", False),
        ("", False),
    ],
)
def test_what_else_an_exception_may_be(entries: str, is_excepted: bool) -> None:
    assert excepted("a.test", entries) == is_excepted


def test_bracketed_addresses_are_addresses() -> None:
    assert excepted("::1", "[::1]")


@pytest.mark.parametrize("entry", ["10.0.0.0/33", "fd07::/999", "a.test/8"])
def test_an_exception_that_cannot_be_read_is_an_error(entry: str) -> None:
    with pytest.raises(ValueError, match=entry):
        excepted("a.test", entry)


def test_the_schemes_own_proxy_goes_before_that_of_all() -> None:
    found = {"https": "https://one", "all": "two:1"}
    assert [proxy_for(scheme, "h", 1, found) for scheme in ("http", "https")] == ["http://two:1", "https://one"]
    assert proxy_for("http", "h", 1, {"https": "x"}) is None
