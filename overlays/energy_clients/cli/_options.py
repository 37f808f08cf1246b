"""Options that several commands have, and kinds of values that say what they expect."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

__all__ = ["FORMATS", "OUTPUT", "PROFILE", "NewFile", "Number", "ParamType", "Profile", "number", "output", "profile", "whole_number"]

if TYPE_CHECKING:
    ParamType = click.ParamType[Any]
else:
    ParamType = click.ParamType  # which takes no parameter before click 8.4

FORMATS = ("table", "json", "jsonl", "csv", "parquet")
PROFILE = "Profile of the configuration file; ENERGY_PROFILE says it for all commands. Without one the environment says where the platform is."
OUTPUT = "Form of the result, and of errors with json and jsonl; a table on a terminal, JSON in pipes unless told otherwise."


def whole_number(text: str) -> int:
    """The whole number that a text is."""
    if not re.fullmatch("-?[0-9]{1,18}", text):
        raise ValueError("a whole number is expected")
    return int(text)


def number(text: str) -> float:
    """The number that a text is."""
    if not re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?", text):
        raise ValueError("a number is expected")
    return float(text)


class Number(ParamType):
    """A whole number, of at least `least`; with `fraction` any number."""

    name = "number"

    def __init__(self, least: int | None = None, *, fraction: bool = False) -> None:
        self.least, self.read = least, number if fraction else whole_number

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            found = self.read(str(value))
            if self.least is not None and found < self.least:
                raise ValueError(f"{self.least:,} is the least")
        except ValueError as error:
            self.fail(f"{value!r}: {error}", param, ctx)
        return found


class NewFile(click.Path):
    """A file to write: its folder has to be there before anything is sent."""

    def __init__(self) -> None:
        super().__init__(dir_okay=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        path = Path(super().convert(value, param, ctx))  # type: ignore[arg-type]  # it is no bytes
        if not path.parent.is_dir():
            self.fail(f"{str(path)!r}: there is no folder {str(path.parent)!r}", param, ctx)
        return path


class Profile(ParamType):
    """The name of a profile, which shells complete."""

    name = "profile"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        from ._profiles import profiles

        return [CompletionItem(known) for known in profiles() if known.startswith(incomplete)]


profile = click.option("--profile", type=Profile(), metavar="NAME", help=PROFILE)
output = click.option("-o", "--output", type=click.Choice(FORMATS), help=OUTPUT)
