"""`energy completion`: what a shell reads to complete commands and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

__all__ = ["command"]

_WHERE = {"bash": "~/.bashrc", "zsh": "~/.zshrc", "fish": "~/.config/fish/completions/energy.fish"}


@click.command()
@click.argument("shell", type=click.Choice(list(_WHERE)))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print what makes a shell complete commands and options.

    Read it once, `source <(energy completion bash)`, or put that line into the shell's own file.
    """
    kind = get_completion_class(shell)
    assert kind is not None, "each of these is click's own"
    click.echo(kind(ctx.find_root().command, {}, "energy", "_ENERGY_COMPLETE").source())
