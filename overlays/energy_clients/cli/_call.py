"""An operation as a command."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from inspect import signature
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any

import click

from .. import operations
from . import _output
from ._arguments import argument_options, collected, described, opened
from ._options import FORMATS, OUTPUT, PROFILE, NewFile, Number, Profile
from ._profiles import client

__all__ = ["Call", "is_destructive"]

_SHOWN = 50  # items of a listing where neither --all nor --limit is given
_DESTROYS = re.compile(r"delete|remove|revoke|reset|replace|overwrite|\w*_deletion_", re.IGNORECASE)
_OWN = "own_"  # begins the names of options that are no arguments


def is_destructive(operation: Any) -> bool:
    """Whether a call takes away or replaces what is there, as the verbs of its name, method and summary tell."""
    return operation.safety != "read" and bool(operation.method == "DELETE" or _DESTROYS.match(operation.name) or _DESTROYS.match(operation.summary))


class Call(click.Command):
    """The command of an operation; its options are made when they are asked for."""

    def __init__(self, module: ModuleType) -> None:
        self.module, self.operation = module, module.OPERATION
        name = self.operation.name.replace("_", "-")
        super().__init__(name, short_help=self.operation.summary + (" (deprecated)" if self.operation.deprecated else ""), callback=self._run)

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        if not self.params:
            fields = click.Argument([f"{_OWN}fields"], nargs=-1, metavar="[FIELD=TEXT | FIELD:=JSON]...")
            self.params = [fields, *argument_options(self.module), *_own_options(self.operation)]
        return super().get_params(ctx)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.help, _ = described(self.module)
        super().format_help_text(ctx, formatter)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        operation = self.operation
        since = f", since {operation.since}" if operation.since else ""
        formatter.write_paragraph()
        formatter.write_text(f"{operation.wire} ({operation.safety}{since})")

    def _run(self, **given: Any) -> None:
        own = {name.removeprefix(_OWN): value for name, value in given.items() if name.startswith(_OWN)}
        _check(own)
        annotations = {name: parameter.annotation for name, parameter in signature(self.module.request).parameters.items()}
        unseen = own["curl"] or own["explain"]
        arguments = collected(self.operation, given, own["fields"], own["json"], annotations, unseen)
        platform: str = self.operation.platform
        with opened(arguments), client(platform, own["profile"]) as connected:
            bound = _bound(connected, self.operation)
            if unseen:
                click.echo(_told(bound, arguments, own))
            else:
                self._ask(own)
                if own["follow"]:
                    found = _followed(_service(connected, self.operation), self.operation)(**arguments)
                    _output.rows(found, own["output"] or "jsonl", own["save"])
                else:
                    _carry_out(bound, arguments, own)

    def _ask(self, own: dict[str, Any]) -> None:
        if not is_destructive(self.operation) or own["yes"]:
            return
        if not sys.stdin.isatty():  # what a pipe says is no answer to this
            raise click.UsageError(f"{self.operation.name} deletes or replaces: give --yes where nobody can be asked")
        click.confirm(f"{self.operation.summary} Go on?", abort=True, err=True)


def _own_options(operation: Any) -> Iterator[click.Option]:
    """What a command has beside its arguments."""
    if operation.body:
        yield click.Option(
            ["--json", f"{_OWN}json"], metavar="FILE|-", help="JSON document of the arguments, as the platform documents the body; options go over it."
        )
    if operation.pagination is not None:
        yield click.Option(["--all", f"{_OWN}all"], is_flag=True, help=f"Read every page. Without --all and --limit the first {_SHOWN} items are shown.")
        yield click.Option(["--limit", f"{_OWN}limit"], type=Number(0), metavar="NUMBER", help="End after so many items.")
        text = "Every page into the file of --save (jsonl, csv or parquet); FILE remembers how far it is, and the same command goes on there."
        yield click.Option(["--resume", f"{_OWN}resume"], type=NewFile(), metavar="FILE", help=text)
    if operation.stream:
        yield click.Option(["--follow", f"{_OWN}follow"], is_flag=True, help="Show what the platform tells while it is at it, a line of JSON each.")
    if is_destructive(operation):
        yield click.Option(["-y", "--yes", f"{_OWN}yes"], is_flag=True, help="Do not ask before it is done.")
    yield click.Option(["-o", "--output", f"{_OWN}output"], type=click.Choice(FORMATS), help=OUTPUT)
    yield click.Option(["--save", f"{_OWN}save"], type=NewFile(), metavar="FILE", help="Write the result into FILE.")
    yield click.Option(["--curl", f"{_OWN}curl"], is_flag=True, help="Print the call as a script for curl instead; secrets are variables of the shell.")
    yield click.Option(["--explain", f"{_OWN}explain"], is_flag=True, help="Say what would be sent instead, what is signed, and whether it is repeated.")
    yield click.Option(["--profile", f"{_OWN}profile"], type=Profile(), metavar="NAME", help=PROFILE)


def _check(own: dict[str, Any]) -> None:
    """Fill in what the operation has no option for, and refuse what does not go together."""
    for name in ("json", "all", "limit", "resume", "follow", "yes"):
        own.setdefault(name, None)
    if own["resume"]:
        if own["save"] is None or _output.form_of(own["output"], own["save"]) not in ("jsonl", "csv", "parquet"):
            raise click.UsageError("--resume goes with --save FILE and -o jsonl, csv or parquet")
        if own["limit"] is not None:
            raise click.UsageError("--resume reads every page: leave --limit out")
    if own["all"] and own["limit"] is not None:
        raise click.UsageError("--all and --limit do not go together")


def _bound(connected: Any, operation: Any) -> Any:
    """The operation of a client."""
    return attrgetter(operations.path(operation))(connected)


def _service(connected: Any, operation: Any) -> Any:
    return attrgetter(operations.path(operation).rpartition(".")[0])(connected)


def _followed(service: Any, operation: Any) -> Any:
    """The method that brings an operation's answers line by line."""
    from energy_core.stream import Lines

    lines: dict[str, Any] = service.__class__.__dict__
    return next(getattr(service, name) for name, line in lines.items() if isinstance(line, Lines) and line.generated.OPERATION is operation)


def _told(bound: Any, arguments: dict[str, Any], own: dict[str, Any]) -> str:
    """The call as a script, or explained."""
    from ._unsent import explained, unsent

    call = unsent(bound, arguments, _limit(own))
    if not own["curl"]:
        return explained(call, own["output"] in ("json", "jsonl"))
    from ._curl import script

    return script(call)


def _limit(own: dict[str, Any]) -> int | None:
    """How many items of a listing are wanted, None for all."""
    return None if own["all"] or own["resume"] else _SHOWN if own["limit"] is None else own["limit"]


def _carry_out(bound: Any, arguments: dict[str, Any], own: dict[str, Any]) -> None:
    """Call the operation and write what it returns."""
    from energy_core import BatchAnswer

    found = bound(**arguments)
    form, save = own["output"], own["save"]
    if bound.operation.pagination is not None:
        _list(bound, found, own, arguments)
    elif bound.operation.answer == "binary":
        _download(found, save)
    elif bound.operation.column_types:
        _output.rows(_output.samples(found), form, save)
    elif found is not None:
        _output.single(found, form, save)
    if isinstance(found, BatchAnswer):
        found.raise_for_failures()


def _list(bound: Any, pager: Any, own: dict[str, Any], arguments: dict[str, Any]) -> None:
    if own["resume"]:
        from ._export import export

        export(bound, pager, _output.form_of(own["output"], own["save"]), own["save"], own["resume"], arguments)
        return
    limit = _limit(own)
    wanted = pager if limit is None else pager.limit(limit)
    count = 0

    def counted() -> Iterator[Any]:
        nonlocal count
        from ._progress import bar

        with bar(_output.form_of(own["output"], own["save"]), own["save"]) as tell:
            for item in wanted:
                count += 1
                if tell is not None:
                    total = pager._source.total  # `.total` would ask where a platform does not tell
                    tell(1, total if limit is None or total is None else min(limit, total))
                yield item

    _output.rows(counted(), own["output"], own["save"], columns=_output.columns_of(bound.operation))
    if own["limit"] is None and count == limit:
        total = pager._source.total
        of = f" of {total:,}" if total is not None else ""
        if total != count:
            click.echo(f"energy: the first {count}{of}; --all brings all, --limit N more", err=True)


def _download(found: Any, save: Path | None) -> None:
    """A file as it is: into a file, or to a pipe."""
    if save is not None:
        found.save(save)
        return
    if sys.stdout.isatty():
        raise click.UsageError("the result is a file: name one, --save FILE")
    file = sys.stdout.buffer
    for chunk in found:
        file.write(chunk)
    file.flush()
