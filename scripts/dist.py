"""Build dist/: the wheels, the source archive, the specifications, a bill of materials (CycloneDX) of what runs, and checksums of all.

The same tree gives the same bytes, on any day and from any folder. `scripts/wheel.py` says what is in which wheel. The bill names every distribution that the
project or an extra of it brings on a supported Python and platform (but for the extra `spark`), in the version and with the hashes of requirements.lock: what
the tests ran with. Users may have others, within pyproject.toml.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import publish
from locked import ROOT, installed, needed, project, read, running

FILES = ("energy_clients*", "energy-clients*")


def main(root: Path = ROOT) -> int:
    out = root / "dist"
    out.mkdir(exist_ok=True)
    for old in (*_made(out), out / "SHA256SUMS"):
        old.unlink(missing_ok=True)
    publish.main(["--root", str(root)])
    for part, *options in ((".",), ("scripts/packages/simulator", "--wheel"), ("scripts/packages/specs", "--wheel")):
        subprocess.run([sys.executable, "-m", "build", "--no-isolation", *options, "--outdir", str(out), str(root / part)], check=True)
    bill = out / f"energy_clients-{publish.version(root)}.cdx.json"
    bill.write_text(materials(root), encoding="utf-8")
    sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in _made(out)]
    (out / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    print("".join(sums), end="")
    return 0


def _made(out: Path) -> list[Path]:
    return sorted(file for pattern in FILES for file in out.glob(pattern))


def materials(root: Path) -> str:
    """The bill of materials, as CycloneDX JSON."""
    lock = read((root / "requirements.lock").read_text(encoding="utf-8"))
    lines = "".join(f"{line.text.strip()}\n" for line in needed(lock, running(project(root)), installed(lock)))
    # The tool warns that lines of a lock do not say which of them needs which.
    command = [sys.executable, "-W", "ignore::UserWarning", "-m", "cyclonedx_py", "requirements", "-", "--pyproject", str(root / "pyproject.toml")]
    done = subprocess.run([*command, "--mc-type", "library", "--output-reproducible"], input=lines, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"the bill of materials could not be made: {done.stderr.strip()}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
