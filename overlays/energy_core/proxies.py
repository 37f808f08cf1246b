"""Which proxy the environment names for a host. No I/O: the variables come in as data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from ipaddress import ip_address, ip_network

__all__ = ["proxy_for"]


def proxy_for(scheme: str, host: str, port: int, variables: Mapping[str, str]) -> str | None:
    """Return the URL of the proxy for a host, or None where there is none or `NO_PROXY` excepts the host; `ValueError` for an exception that cannot be read.

    `variables` are keyed as by `urllib.request.getproxies()`: `http`, `https`, `all`, `no`. An exception is `*`, a host (its subdomains too), either
    with a port or a scheme before it, an address, or a network such as `10.0.0.0/8` and `fd07::/64`.
    """
    proxy = variables.get(scheme) or variables.get("all")
    exceptions = re.split(r"[\s,]+", variables.get("no", ""))
    if not proxy or any(_excepts(entry, scheme, host.lower(), port) for entry in exceptions if entry):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _excepts(entry: str, scheme: str, host: str, port: int) -> bool:
    if entry == "*":
        return True
    if "://" in entry:
        of, _, entry = entry.partition("://")
        if of not in (scheme, "all"):
            return False
    try:
        network = ip_network(entry.strip("[]"), strict=False)
    except ValueError:
        return _is_name(entry, host, port)
    try:
        return ip_address(host) in network
    except ValueError:  # the host is a name
        return False


def _is_name(entry: str, host: str, port: int) -> bool:
    if "/" in entry:
        raise ValueError(f"{entry!r} is neither a host nor a network")
    name, _, only = entry.lower().partition(":")
    name = name.lstrip("*").lstrip(".")
    return only in ("", str(port)) and (host == name or host.endswith(f".{name}"))
