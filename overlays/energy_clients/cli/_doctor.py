"""`energy doctor`: what works and what does not, with what to do about it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

import click

from .._printable import printable
from ..errors import InvalidArgument
from . import _options
from ._output import form_of, rows
from ._profiles import client, profiles
from ._tree import PLATFORMS

if TYPE_CHECKING:
    from ..doctor import Finding

__all__ = ["command"]

_STYLES = {"ok": "green", "warning": "yellow", "denied": "yellow", "failed": "bold red", "not tried": "dim"}


@click.command()
@click.argument("platforms", nargs=-1, type=click.Choice(list(PLATFORMS)), metavar="[enos] [enapter]")
@click.option(
    "--service", "services", metavar="NAME", multiple=True, help="Service that has to work, as `energy PLATFORM` names it; repeatable. All are tried without."
)
@_options.profile
@_options.output
def command(platforms: tuple[str, ...], services: tuple[str, ...], profile: str | None, output: str | None) -> int:
    """Try everything that a call takes: the host's name, the connection, its certificate, the clock, the token, and a read of each service.

    Without a PLATFORM both are tried, where they are set up. Nothing is changed. The exit status is 1 where something failed; a
    service for which the permission is missing counts as failed only where it is named.
    """
    from ..doctor import Verdict, examine

    wanted = _services(platforms or tuple(PLATFORMS), services)
    found: list[Finding] = []
    for platform in platforms or PLATFORMS:
        if wanted and not wanted[platform]:
            continue
        of_platform = list(examine(platform, partial(client, platform, profile), wanted.get(platform, ())))
        if not platforms and of_platform[0].step == "setup" and not _is_begun(platform):
            of_platform = [of_platform[0]._replace(verdict=Verdict.UNTRIED)]
        found += of_platform
    if form_of(output) == "table":
        _show(found)
    else:
        rows([one._asdict() for one in found], output)
    verdicts = {one.verdict for one in found}
    return int(Verdict.FAILED in verdicts or Verdict.OK not in verdicts)


def _is_begun(platform: str) -> bool:
    """Whether somebody began to set a platform up: then what is missing is a failure."""
    return any(name.startswith(f"{platform.upper()}_") for name in os.environ) or any(platform in one for one in profiles().values())


def _services(platforms: Sequence[str], named: Sequence[str]) -> dict[str, list[str]]:
    """The services that are named, of each platform; `InvalidArgument` for what is no service."""
    from energy_api.index import OPERATIONS
    from energy_core.names import hint

    found: dict[str, list[str]] = {platform: [] for platform in platforms} if named else {}
    known = {tuple(place.split(".")[1:3]) for place in OPERATIONS.values()}
    for name in named:
        service = name.replace("-", "_").replace(".", "_").replace(" ", "_")
        of = [platform for platform in platforms if (platform, service) in known]
        if not of:
            raise InvalidArgument(f"--service: there is no {name!r}{hint(service, [other for platform, other in known if platform in platforms])}")
        for platform in of:
            found[platform].append(service)
    return found


def _show(found: Iterable[Finding]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table("", "step", "", "found, and what to do", box=box.SIMPLE_HEAD, pad_edge=False)
    table.columns[-1].overflow = "fold"
    for (platform, verdict, text, advice), alike in groupby(found, key=lambda one: (one.platform, one.verdict, one.found, one.advice)):
        first, *more = (one.step for one in alike)  # all that waits for one thing is one row
        words = "\n".join(printable(one) for one in (text, advice) if one)
        table.add_row(platform, f"{first} and {len(more)} more" if more else first, Text(verdict, _STYLES[verdict]), Text(words))
    Console(highlight=False).print(table)
