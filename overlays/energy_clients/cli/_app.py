"""The tree of commands, of which only the named one is loaded, and how it ends."""

from __future__ import annotations

import io
import os
import sys
import warnings
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any, TextIO

import click
from click.exceptions import NoArgsIsHelpError

from .. import __version__
from ._errors import EXITS, INTERRUPTED, exit_code, missing, shown, wants_json
from ._tree import PLATFORMS, lines, services

__all__ = ["COMMANDS", "run"]

COMMANDS = {  # where a command is, and its line of `energy --help`
    "completion": ("completion:command", "Print what makes a shell complete commands and options."),
    "conform": ("conform:command", "Hold live answers against the specification, and propose what of it would have to change."),
    "demo": ("demo:command", "Run both clients against a simulated gateway and tenant, and end."),
    "doctor": ("doctor:command", "Look whether everything works, from the name of the host to a read of each service, and say what to do where not."),
    "mcp": ("mcp:command", "Serve operations to assistants, over the Model Context Protocol."),
    "operations": ("find:command", "Find operations by words of their names, paths and summaries."),
    "read": ("read:command", "Read time series: as a table, a file, or a picture."),
    "simulate": ("simulate:command", "Serve a simulated gateway and tenant until interrupted."),
}


class Root(click.Group):
    """`energy`: the platforms, and the commands of the table, imported when they are named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*PLATFORMS, *sorted(COMMANDS)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name in PLATFORMS:
            return services(cmd_name)
        place, _ = COMMANDS.get(cmd_name, ("", ""))
        module, _, name = place.partition(":")
        command: click.Command | None = getattr(import_module(f"._{module}", __package__), name) if place else None
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for platform, title in PLATFORMS.items():
            with formatter.section(f"{title} (energy {platform} SERVICE OPERATION)"):
                formatter.write_dl(list(lines(platform)))
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in sorted(COMMANDS.items())])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Exit status"):
            formatter.write_dl([("0", "it went well"), *((str(code), meaning) for code, (meaning, _) in EXITS.items()), (str(INTERRUPTED), "interrupted")])


root = Root(
    "energy",
    help="Clients for the Enapter HTTP API and Envision EnOS: every operation as a command.",
    context_settings={"max_content_width": 120, "help_option_names": ["-h", "--help"]},
)
click.version_option(__version__, message="%(version)s")(root)


def run(arguments: Sequence[str]) -> int:
    """Run a command line; whatever goes wrong is one line on standard error and an exit status."""
    _open_what_is_closed()
    _bear_few_characters(sys.stdout)
    with warnings.catch_warnings():
        warnings.showwarning = _warn
        warnings.simplefilter("ignore")  # what libraries say to programmers
        warnings.simplefilter("default", UserWarning)
        warnings.filterwarnings("default", ".* deprecated by the platform")
        try:
            found: Any = root.main(list(arguments), prog_name="energy", standalone_mode=False)
            sys.stdout.flush()
            return found if isinstance(found, int) else 0
        except (click.Abort, KeyboardInterrupt):
            click.echo("energy: interrupted", err=True)
            return INTERRUPTED
        except BrokenPipeError:  # whoever read the output has enough
            _forget_output()
            return 1
        except NoArgsIsHelpError as error:
            click.echo(error.ctx.get_help(), err=True)
            return error.exit_code
        except Exception as error:
            if isinstance(error, ModuleNotFoundError) and not missing(error):
                raise
            if not any(isinstance(error, kinds) for _, kinds in EXITS.values()):
                raise
            click.echo(shown(error, wants_json(arguments)), err=True)
            if isinstance(error, OSError):
                _forget_output()
            return exit_code(error)


def _open_what_is_closed() -> None:
    """Put a stream where the shell closed one: it has nothing to read, takes messages, and refuses results, which would be lost."""
    if sys.stdin is None:
        sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115  as long as the process
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115  as long as the process
    if sys.stdout is None:
        sys.stdout = open(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")  # noqa: SIM115  as long as the process


def _forget_output() -> None:
    """Let what is left of the output go nowhere: where it could not be written, it cannot at the end either."""
    with suppress(OSError):  # where it is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _bear_few_characters(stream: object) -> None:
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")  # a pipe of few characters, as on Windows, gets question marks instead of an end


def _warn(message: Warning | str, category: type[Warning], filename: str, lineno: int, file: TextIO | None = None, line: str | None = None) -> None:
    click.echo(f"energy: {message}", err=True)
