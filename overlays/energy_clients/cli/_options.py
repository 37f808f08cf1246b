"""Options that several commands have."""

from __future__ import annotations

import click

__all__ = ["FORMATS", "OUTPUT", "PROFILE", "output", "profile"]

FORMATS = ("table", "json", "jsonl", "csv", "parquet")
PROFILE = "Profile of the configuration file; ENERGY_PROFILE says it for all commands. Without one the environment says where the platform is."
OUTPUT = "Form of the result, and of errors with json and jsonl; a table on a terminal, JSON in pipes unless told otherwise."

profile = click.option("--profile", metavar="NAME", help=PROFILE)
output = click.option("-o", "--output", type=click.Choice(FORMATS), help=OUTPUT)
