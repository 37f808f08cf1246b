"""`energy read`: time series as tables, files and pictures. What a platform's `time_series.read` takes are the options."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from inspect import Parameter, cleandoc, signature
from itertools import chain, islice
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import click

from ..errors import InvalidArgument
from . import _options
from ._arguments import described
from ._output import form_of, rows
from ._profiles import client
from ._tree import PLATFORMS

__all__ = ["command"]

_SHOWN = 50  # rows of a table
_INSTEAD = ("self", "units", "thing_model", "options")  # arguments for which other options stand
_TIMES = {
    "start": "ISO 8601, such as 2026-05-14 or 2026-05-14T10:00+08:00. With a time zone it is an instant; without, local time of each device, which EnOS knows.",
    "end": "The same, of the same form; not included.",
}
_PICTURES = (".png", ".svg", ".pdf")
_LAST = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class Read(click.Group):
    """A command for each platform, made when it is named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(PLATFORMS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return _OfPlatform(cmd_name) if cmd_name in PLATFORMS else None


command = Read("read", help="Read time series, complete however many samples there are: as a table, CSV, JSON, Parquet, or a picture.")


class _OfPlatform(click.Command):
    """The reading of a platform; its options are made when they are asked for."""

    def __init__(self, platform: str) -> None:
        self.platform = platform
        super().__init__(platform, help=f"Read time series of {PLATFORMS[platform]}.", callback=self._run)

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        if not self.params:
            self.params = [*_arguments(self.platform), *_own_options(self.platform)]
        return super().get_params(ctx)

    def _run(self, **given: Any) -> None:
        own = {name.removeprefix("own_"): value for name, value in given.items() if name.startswith("own_")}
        arguments = {name: _ids(value) for name, value in given.items() if not name.startswith("own_") and value not in (None, (), False)}
        _check(own, arguments)
        arguments = {"start": None, "end": None, **arguments}
        if own["last"]:
            arguments["start"], arguments["end"] = _since(own["last"])
        made: Any = client(self.platform, own["profile"])
        with made as connected:
            if own.get("thing_model"):
                arguments["thing_model"] = connected.model.get_thing_model(model_id=own["thing_model"])
            _carry_out(connected.time_series.read(**arguments), own)


def _reader(platform: str) -> Any:
    """The method `read` of a platform's time series."""
    if platform == "enos":
        from ..time_series.enos import EnOSTimeSeries

        return EnOSTimeSeries.read
    from ..time_series.enapter import EnapterTimeSeries

    return EnapterTimeSeries.read


def _arguments(platform: str) -> Iterator[click.Option]:
    """An option for each argument of the reading, with what its docstring says."""
    reader = _reader(platform)
    text = cleandoc(reader.__doc__ or "").partition("\nArgs:\n")[2]
    helps: dict[str, str] = dict(re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", text, re.MULTILINE))
    hints = get_type_hints(reader, localns={"ThingModel": object})
    for name, parameter in signature(reader).parameters.items():
        if name in ("start", "end"):
            yield click.Option([f"--{name}"], metavar="TIME", help=_TIMES[name])
        elif name not in _INSTEAD:
            yield _option(name, hints[name], " ".join(helps.get(name, "").split()), parameter.default is Parameter.empty)
    if platform == "enos":
        yield from _arguments_of_kinds()


def _arguments_of_kinds() -> Iterator[click.Option]:
    """What kinds of reading know beside, with what the specification of the operation that knows it says."""
    from energy_api.enos import tsdb_data

    from ..time_series._kinds import KINDS, KindOptions

    said = {kind: described(getattr(tsdb_data, name))[1] for kind, name in KINDS.items()}
    for name, hint in get_type_hints(KindOptions).items():
        knowing = [kind for kind in KINDS if name in said[kind]]
        text = said[knowing[0]][name]
        yield _option(name, hint, f"{text} Of the kinds {', '.join(knowing)}." if len(knowing) < len(KINDS) else text, False)


def _option(name: str, hint: Any, text: str, required: bool) -> click.Option:
    """An option by the type of its argument."""
    kinds: list[Any] = [kind for kind in (get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)) if kind is not type(None)]
    flag = f"--{name.replace('_', '-')}"
    if bool in kinds:
        return click.Option([flag, name], is_flag=True, help=text)
    choices = [choice for kind in kinds if get_origin(kind) is Literal for choice in get_args(kind)]
    if choices:
        return click.Option([flag, name], type=click.Choice(choices), help=text)
    if any(get_origin(kind) is not None for kind in kinds):
        return click.Option(
            [flag, name], multiple=True, metavar="ID", help=f"{text} Repeatable, or a,b; - reads them from standard input, one a line.", required=required
        )
    number = _options.Number(fraction=int not in kinds) if {int, float} & {*kinds} else None
    return click.Option([flag, name], type=number, metavar="NUMBER" if number else "TEXT", help=text)


def _own_options(platform: str) -> Iterator[click.Option]:
    """What a command has beside its arguments."""
    yield click.Option(["--last", "own_last"], metavar="TIME", help="So long until now, such as 90m, 24h or 7d, instead of --start and --end.")
    if platform == "enos":
        yield click.Option(["--thing-model", "own_thing_model"], metavar="ID", help="Thing model that says units and types of the points.")
    yield click.Option(["--wide", "own_wide"], is_flag=True, help="A column for each point, instead of a row for each sample.")
    yield click.Option(["--plan", "own_plan"], is_flag=True, help="Say what would be asked for instead; nothing is sent.")
    text = f"{_options.OUTPUT} plot draws on the terminal."
    yield click.Option(["-o", "--output", "own_output"], type=click.Choice((*_options.FORMATS, "plot")), help=text)
    text = "Write the result into FILE; with parquet a folder, and the same command goes on after what is there."
    yield click.Option(["--save", "own_save"], type=click.Path(path_type=Path), metavar="FILE", help=text)
    text = "Draw a picture into FILE; its name says the format, .png, .svg or .pdf."
    yield click.Option(["--png", "own_png"], type=_options.NewFile(), metavar="FILE", help=text)
    yield click.Option(["--profile", "own_profile"], type=_options.Profile(), metavar="NAME", help=_options.PROFILE)


def _ids(value: Any) -> Any:
    """IDs as they are given: one by one, with commas, or on standard input."""
    if not isinstance(value, tuple):
        return value
    if value == ("-",):
        return [line.strip() for line in sys.stdin if line.strip()]
    return [one for text in value for one in text.split(",")]  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # texts, of click


def _check(own: Mapping[str, Any], arguments: Mapping[str, Any]) -> None:
    if own["last"] and arguments.keys() & {"start", "end"}:
        raise click.UsageError("--last stands for --start and --end: give either")
    if own["png"] and (own["output"] or own["save"]):
        raise click.UsageError("--png is one form and --output another: give either")
    if own["png"] and own["png"].suffix not in _PICTURES:
        raise click.UsageError(f"--png: {own['png'].name!r} ends in none of {', '.join(_PICTURES)}")
    if own["wide"] and (own["png"] or own["output"] == "plot"):
        raise click.UsageError("--wide is a form of tables, and a picture is none")
    if own["output"] == "parquet" and own["save"] is None:
        raise click.UsageError("-o parquet: a folder is needed, --save FOLDER")
    if own["output"] == "plot" and own["save"] is not None:
        raise click.UsageError("-o plot draws on the terminal; --png FILE draws into a file")


def _since(text: str) -> tuple[datetime, datetime]:
    """A time until now."""
    found = re.fullmatch(r"([1-9][0-9]{0,5})([mhdw])", text)
    if found is None:
        raise InvalidArgument(f"--last: {text!r} is no time such as 90m, 24h, 7d or 2w")
    now = datetime.now(UTC).replace(microsecond=0)
    return now - timedelta(**{_LAST[found[2]]: int(found[1])}), now


def _carry_out(series: Any, own: Mapping[str, Any]) -> None:
    """Read what is wanted, in the form that is wanted."""
    save = own["save"]
    form = form_of(own["output"], save)
    shape = {"form": "wide" if own["wide"] else "long"}
    if own["plan"]:
        click.echo(str(series.plan()))
    elif own["png"]:
        series.plot(progress=True).figure.savefig(own["png"])
    elif form == "plot":
        from ._sketch import sketch

        click.echo(sketch(series, progress=True))
    elif form == "parquet":
        files = series.to_parquet(save, progress=True, **shape)
        click.echo(
            f"energy: {len(files):,} file{'s' if len(files) != 1 else ''} in the folder {save}, which pandas, Polars and Arrow read as one table", err=True
        )
    else:
        watched = save is not None or not sys.stdout.isatty()  # else rows and the bar would stand in each other's way
        _table(series.batches(progress=watched, **shape), form, save)


def _table(batches: Iterator[Any], form: str, save: Path | None) -> None:
    """Rows as they come; of a table for people the first ones, and no more than these are read."""
    first = next(batches, None)
    columns: Sequence[str] = ("asset_id", "point_id", "time", "value") if first is None else first.schema.names
    found = (_row(row) for batch in chain([] if first is None else [first], batches) for row in batch.to_pylist())
    if form != "table" or save is not None:
        rows(found, form, save, columns)
        return
    shown = list(islice(found, _SHOWN))
    rows(shown, form)
    if next(found, None) is not None:
        click.echo(f"energy: the first {_SHOWN} rows; -o csv brings all, -o plot draws them, --plan says how many", err=True)


def _row(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "time": row["time"].isoformat(timespec="milliseconds").replace("+00:00", "Z")}
