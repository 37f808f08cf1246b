"""`energy simulate`: the simulator's own command."""

from __future__ import annotations

import click

__all__ = ["command"]


@click.command(add_help_option=False, context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def command(arguments: tuple[str, ...]) -> int:
    """Serve a simulated gateway and tenant until interrupted."""
    from energy_simulator.command import main

    try:
        return main(arguments)
    except SystemExit as end:  # help, or arguments that are wrong: both are told already
        return int(end.code or 0)
