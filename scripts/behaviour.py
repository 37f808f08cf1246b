"""Which operations the simulator answers with the example of the specification, whatever is asked.

Prints their number and fails when it is greater than LIMIT, with the name of each. The limit may only fall.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from energy_simulator.enapter import gateway
from energy_simulator.enos import tenant
from energy_simulator.platform import Handlers
from energy_simulator.spec import catalogue

LIMIT = 0
HANDLERS: Mapping[str, Handlers] = {"enapter": gateway.HANDLERS, "enos": tenant.HANDLERS}


def main(limit: int = LIMIT) -> int:
    found = without_behaviour()
    print(f"the simulator answers {len(found)} operations by example, of at most {limit}")
    if len(found) <= limit:
        return 0
    for name in found:
        print(f"{name}: no behaviour in overlays/energy_simulator: add a handler to OPERATIONS of its service", file=sys.stderr)
    return 1


def without_behaviour(handlers: Mapping[str, Handlers] = HANDLERS) -> Sequence[str]:
    """Return the operations that no handler carries out, as `platform service operation`."""
    return [
        f"{platform} {operation.service} {operation.name}"
        for platform, known in handlers.items()
        for operation in catalogue(platform).operations
        if operation.name not in known
    ]


if __name__ == "__main__":
    sys.exit(main())
