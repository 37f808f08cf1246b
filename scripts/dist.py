"""Build dist/: the wheel, the source archive, a bill of materials (CycloneDX) of what they need at run time, and checksums of all.

The same tree gives the same bytes, on any day and from any folder. The bill names every distribution that the project or an extra of it brings on a supported
Python and platform (but for the extra `spark`), in the version and with the hashes of requirements.lock: what the tests ran with. Users may have others,
within pyproject.toml.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tomllib
from pathlib import Path

from locked import ROOT, installed, needed, read, running


def main(root: Path = ROOT) -> int:
    out = root / "dist"
    out.mkdir(exist_ok=True)
    for old in (*out.glob("energy_clients-*"), out / "SHA256SUMS"):
        old.unlink(missing_ok=True)
    subprocess.run([sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(root)], check=True)
    built = sorted(out.glob("energy_clients-*"))
    bill = out / f"{built[0].name.partition('-py3')[0].removesuffix('.tar.gz')}.cdx.json"
    bill.write_text(materials(root), encoding="utf-8")
    sums = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in [*built, bill]]
    (out / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    print("".join(sums), end="")
    return 0


def materials(root: Path) -> str:
    """The bill of materials, as CycloneDX JSON."""
    lock = read((root / "requirements.lock").read_text(encoding="utf-8"))
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    lines = "".join(f"{line.text.strip()}\n" for line in needed(lock, running(project), installed(lock)))
    # The tool warns that lines of a lock do not say which of them needs which.
    command = [sys.executable, "-W", "ignore::UserWarning", "-m", "cyclonedx_py", "requirements", "-", "--pyproject", str(root / "pyproject.toml")]
    done = subprocess.run([*command, "--mc-type", "library", "--output-reproducible"], input=lines, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"the bill of materials could not be made: {done.stderr.strip()}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
