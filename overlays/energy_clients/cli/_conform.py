"""`energy conform`: whether a platform answers as its specification says, and what of the specification would have to change."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from . import _options
from ._profiles import client
from ._tree import PLATFORMS

if TYPE_CHECKING:
    from ..conformance import Report

__all__ = ["command"]

_FILE = click.Path(dir_okay=False, path_type=Path)
_CHANGES = "Write the changes of the specification that would make the report clean, for `git apply`; see --specs. Needs PyYAML."
_SPEC = "The document to hold answers against: openapi.json of the published specifications. The installed one without it."


@click.command()
@click.argument("platform", type=click.Choice(list(PLATFORMS)))
@click.option("--read-only", is_flag=True, help="Call every operation that only reads and whose arguments are found in answers. Nothing is changed.")
@click.option("--from", "source", type=_FILE, metavar="FILE", help="Take a report that was saved before, in place of calling anything.")
@click.option("--value", "values", multiple=True, metavar="NAME=VALUE", help="A value for arguments of this name, as the platform calls them; can be repeated.")
@click.option("--save", type=_options.NewFile(), metavar="FILE", help="Write the report as JSON.")
@click.option("--patch", type=_options.NewFile(), metavar="FILE", help=_CHANGES)
@click.option(
    "--specs", type=click.Path(file_okay=False, path_type=Path), default=Path("specs"), help="The folder of the specification's files.", show_default=True
)
@click.option("--spec", type=_FILE, metavar="FILE", help=_SPEC)
@click.option("-o", "--output", type=click.Choice(["text", "json"]), default="text", help="Form of the report; text for people without it.")
@_options.profile
def command(
    platform: str,
    read_only: bool,
    source: Path | None,
    values: Sequence[str],
    save: Path | None,
    patch: Path | None,
    specs: Path,
    spec: Path | None,
    output: str,
    profile: str | None,
) -> int:
    """Hold answers of PLATFORM against its specification: give --read-only, or --from.

    The report has each deviation with its place, how often it was seen, and samples without content. The exit status is 1 where there is any.
    """
    from ..conformance import Report

    if read_only == (source is not None):
        raise click.UsageError("give --read-only to make calls, or --from FILE for a report that was saved")
    if source is not None and values:
        raise click.UsageError("--from makes no calls, so that --value has nothing to be a value of: leave it out")
    if patch is not None and not (specs / platform).is_dir():
        raise click.BadParameter(f"{specs / platform} holds no specification: a patch is made in a clone of the project", param_hint="'--specs'")
    report = Report.read(source) if source is not None else _walked(platform, profile, values, spec)
    if report.platform != platform:
        raise click.BadParameter(f"{source} is a report of {report.platform}", param_hint="'--from'")
    if save is not None:
        save.write_bytes(report.to_json())
    click.echo(report.to_json().decode() if output == "json" else str(report))
    if patch is not None:
        _propose(report, patch, specs, spec)
    return 0 if report.is_clean else 1


def _walked(platform: str, profile: str | None, values: Sequence[str], spec: Path | None) -> Report:
    from ..conformance import walk

    given: dict[str, Any] = {}
    for text in values:
        name, equals, value = text.partition("=")
        if not equals or not name:
            raise click.BadParameter(f"{text!r} is not NAME=VALUE", param_hint="'--value'")
        given[name] = value
    with client(platform, profile) as made:
        return walk(made, values=given, spec=spec, told=_tell if sys.stderr.isatty() else None)


def _tell(name: str) -> None:
    click.echo(f"\r\x1b[K{name}\r", err=True, nl=False)


def _propose(report: Report, patch: Path, specs: Path, spec: Path | None) -> None:
    from ..conformance import propose

    proposal = propose(report, specs, spec=spec)
    patch.write_text(proposal.patch, encoding="utf-8")
    for finding, why in proposal.by_hand:
        click.echo(f"energy: to be decided by a person: {finding.operation}: {finding.kind} {finding.path}: {why}", err=True)
