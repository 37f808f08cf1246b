"""Whether a platform answers as its specification says: live traffic held against the published document while it passes.

    from energy_clients import EnOS, conformance

    with EnOS.from_env() as enos:
        watch = conformance.watch(enos)
        report(watch.client)              # your program, with this client in place of the other
        print(watch.report())             # for people; `.to_json()` for `energy conform --from FILE`

`walk(client)`, awaited for an async client, makes calls of its own: all that only read, and whose arguments it finds in answers. `propose(report, "specs")`
is the patch of the specification's files that would make a report clean.

Answers are held against the joined document, `openapi.json` of the published specifications: the one that is installed (`energy-clients[specs]`, and the
simulator has it too), or the file that is given as `spec=`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._findings import KINDS as KINDS
    from ._findings import Finding as Finding
    from ._patch import Proposal as Proposal
    from ._patch import propose as propose
    from ._refusal import Refusal as Refusal
    from ._report import Report as Report
    from ._walk import walk as walk
    from ._watch import Watch as Watch
    from ._watch import watch as watch

__all__ = ["KINDS", "Finding", "Proposal", "Refusal", "Report", "Watch", "propose", "walk", "watch"]

_WHERE = {"KINDS": "_findings", "Finding": "_findings", "Proposal": "_patch", "Refusal": "_refusal", "Report": "_report", "propose": "_patch", "walk": "_walk"}


def __getattr__(name: str) -> object:
    """Load what is asked for."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_WHERE.get(name, '_watch')}", __name__), name)
