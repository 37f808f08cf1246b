"""`energy demo`: a tour of both clients."""

from __future__ import annotations

import click

__all__ = ["command"]


@click.command()
def command() -> int:
    """Run both clients against a simulated gateway and tenant, and end."""
    from .._demo import main

    return main()
