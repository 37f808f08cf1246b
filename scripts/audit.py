"""Ask pip-audit for published faults of what requirements.lock names. Fails where there are some; where no advisory source is reachable, it says so by name."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from locked import ROOT


class Verdict(NamedTuple):
    """What an audit came to: lines for people, and whether there are faults."""

    lines: list[str]
    faulty: bool


def verdict(report: str, said: str) -> Verdict:
    """What pip-audit's report (JSON; empty where it ended without) and what it said beside come to."""
    try:
        found: list[dict[str, Any]] = json.loads(report)["dependencies"]
    except (ValueError, KeyError, TypeError):
        last = said.strip().splitlines()[-1:] or ["it said nothing"]
        return Verdict([f"skipped: no advisory source could be asked ({last[0]})"], faulty=False)
    asked = [one for one in found if "skip_reason" not in one]
    unknown = [f"{one['name']}" for one in found if "skip_reason" in one]
    faults = [f"{one['name']} {one['version']}: {fault['id']}{_mended(fault)}" for one in asked for fault in one["vulns"]]
    if not asked:
        return Verdict([f"skipped: the advisory source that is reachable here knows none of {len(found)} distributions"], faulty=False)
    lines = [*faults, f"{len(asked)} distributions audited, {len(faults)} published faults"]
    if unknown:
        lines.append(f"skipped, because the advisory source does not know them: {', '.join(unknown)}")
    return Verdict(lines, bool(faults))


def _mended(fault: dict[str, Any]) -> str:
    versions: list[str] = fault.get("fix_versions") or []
    return f", mended in {', '.join(versions)}" if versions else ""


def main(root: Path = ROOT) -> int:
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(root / "requirements.lock"), "--disable-pip", "--require-hashes"]
    done = subprocess.run([*command, "--format", "json", "--progress-spinner", "off", "--timeout", "5"], capture_output=True, text=True)
    found = verdict(done.stdout, done.stderr)
    print("\n".join(found.lines))
    return 1 if found.faulty else 0


if __name__ == "__main__":
    sys.exit(main())
