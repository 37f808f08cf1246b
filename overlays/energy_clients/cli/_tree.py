"""The platforms' services and operations as groups of commands, made when they are named."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module

import click

from energy_api.index import OPERATIONS
from energy_core import Operation
from energy_core.names import hint

from ._call import Call

__all__ = ["PLATFORMS", "command_of", "lines", "services"]

PLATFORMS = {"enos": "Envision EnOS", "enapter": "Enapter HTTP API"}
_GENERATION = "v3"  # whose services stand below its name, as on the client


def _dashed(name: str) -> str:
    return name.replace("_", "-")


def command_of(operation: Operation) -> str:
    """How an operation is called, such as `enapter v3 sites list-sites`."""
    return f"{operation.platform} {_offered(operation.service)} {_dashed(operation.name)}"


def _offered(service: str) -> str:
    """A service as it is named in commands: `asset_tree` is `asset-tree`, `v3_sites` is `v3 sites`."""
    start = f"{_GENERATION}_"
    return f"{_GENERATION} {_dashed(service[len(start) :])}" if service.startswith(start) else _dashed(service)


@cache
def _names(platform: str) -> dict[str, list[str]]:
    """The names of a platform's operations by service."""
    found: dict[str, list[str]] = {}
    for place in sorted(OPERATIONS.values()):
        _, of, service, name = place.split(".")
        if of == platform:
            found.setdefault(service, []).append(name)
    return found


def lines(platform: str) -> Iterator[tuple[str, str]]:
    """Every service of a platform as it is named in a command, with what it is."""
    for service in sorted(_names(platform)):
        yield _offered(service), _about(platform, service)


def _about(platform: str, service: str) -> str:
    return " ".join((import_module(f"energy_api.{platform}.{service}").__doc__ or "").split())


@cache
def services(platform: str) -> click.Group:
    """The group of a platform."""
    return Services(platform)


class Services(click.Group):
    """The services of a platform, or of one of its generations."""

    def __init__(self, platform: str, generation: str = "") -> None:
        self.platform, self.generation = platform, generation
        title = f"{PLATFORMS[platform]}{generation and f', generation {generation}'}"
        super().__init__(generation or platform, help=f"{title}: name a service, then an operation.")

    def list_commands(self, ctx: click.Context) -> list[str]:
        found = [name for name, _ in self._lines()]
        return list(dict.fromkeys(name.partition(" ")[0] for name in found))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        name = cmd_name.replace("-", "_")
        if name == _GENERATION and not self.generation and any(service.startswith(f"{_GENERATION}_") for service in _names(self.platform)):
            return Services(self.platform, _GENERATION)
        service = f"{self.generation}_{name}" if self.generation else name
        if service not in _names(self.platform):
            raise _no_such(ctx, "service", cmd_name, self.list_commands(ctx))
        return Service(self.platform, service)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Services"):
            formatter.write_dl(self._lines())

    def _lines(self) -> list[tuple[str, str]]:
        below = f"{self.generation} "
        return [(name.removeprefix(below), text) for name, text in lines(self.platform) if not self.generation or name.startswith(below)]


class Service(click.Group):
    """The operations of a service."""

    def __init__(self, platform: str, service: str) -> None:
        self.module, self.names = f"energy_api.{platform}.{service}", _names(platform)[service]
        super().__init__(_dashed(service), help=_about(platform, service))

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [_dashed(name) for name in self.names]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        name = cmd_name.replace("-", "_")
        if name not in self.names:
            raise _no_such(ctx, "operation", cmd_name, self.list_commands(ctx))
        return Call(getattr(import_module(self.module), name))


def _no_such(ctx: click.Context, what: str, name: str, known: list[str]) -> click.UsageError:
    return click.UsageError(f"No such {what} {name!r}{hint(name, known) or '.'}", ctx)
