"""Make a release, in two steps with a commit between them.

`python scripts/release.py 0.7.0` writes the version wherever it stands and dates the changelog's newest section, for one commit. Without a version, on that
commit: nothing may be uncommitted, every place has to say the same version, and `make check` and `make gate` have to pass. Then dist/ is built, and built
once more from what is committed, in another folder; both have to have the same checksums. It publishes nothing and tags nothing: it says how.
"""

from __future__ import annotations

import argparse
import datetime
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from changes.history import number

ROOT = Path(__file__).resolve().parent.parent
CHANGELOG = "CHANGELOG.md"
SUMS = Path("dist", "SHA256SUMS")
STEPS = ("check.py", "diff.py --gate", "dist.py")


class NotReady(Exception):
    """Why this tree cannot be released, one reason in each line."""


@dataclass(frozen=True)
class Place:
    """Where the version stands: what is in front of it and behind it."""

    file: str
    pattern: str

    def found(self, root: Path) -> list[str]:
        return re.findall(self.pattern, (root / self.file).read_text(encoding="utf-8"), re.MULTILINE)

    def write(self, root: Path, version: str) -> None:
        text = (root / self.file).read_text(encoding="utf-8")
        written = re.sub(self.pattern, lambda match: match[0].replace(match[1], version), text, flags=re.MULTILINE)
        (root / self.file).write_text(written, encoding="utf-8")


PLACES = (
    Place("pyproject.toml", r'^version = "([^"]+)"$'),
    Place("pyproject.toml", r'^\w+ = \["energy-clients-\w+==([^"]+)"\]'),
    Place("overlays/energy_clients/__init__.py", r'^__version__ = "([^"]+)"$'),
)


def prepare(root: Path, version: str, today: str) -> None:
    """Write the version and the date of the changelog's newest section, whose head names this version already or nothing that was released."""
    number(version)
    text = (root / CHANGELOG).read_text(encoding="utf-8")
    head = re.search(r"^## (\S+) - (\S+)$", text, re.MULTILINE)
    if head is None or (head[2] != "unreleased" and head[1] != version):
        raise NotReady(f"{CHANGELOG}: write a section '## {version} - unreleased' with what changed for users")
    for place in PLACES:
        place.write(root, version)
    (root / CHANGELOG).write_text(text.replace(head[0], f"## {version} - {today}", 1), encoding="utf-8")


def problems(root: Path) -> Iterator[str]:
    """What the files of the tree lack."""
    version = PLACES[0].found(root)[0]
    for place in PLACES:
        said = place.found(root)
        if not said or {*said} != {version}:
            yield f"{place.file}: says {', '.join(said) or 'no version'}, pyproject.toml says {version}: make release VERSION={version}"
    newest = (root / CHANGELOG).read_text(encoding="utf-8").partition("\n## ")[2].partition("\n## ")[0]
    head, _, body = newest.partition("\n")
    if not re.fullmatch(re.escape(version) + r" - \d{4}-\d\d-\d\d", head):
        yield f"{CHANGELOG}: the newest section is '{head}', not {version} with a date: make release VERSION={version}"
    if not re.search(r"^- \S", body, re.MULTILINE):
        yield f"{CHANGELOG}: the newest section names no change"


def uncommitted(root: Path) -> Iterator[str]:
    """Files that the commit does not have as they are."""
    for line in _git(root, "status", "--porcelain").splitlines():
        yield f"{line[3:]}: not committed"


def release(root: Path) -> str:
    """Hold the tree against all that a release takes, build it twice, and return its version."""
    found = [*uncommitted(root), *problems(root)]
    if found:
        raise NotReady("\n".join(found))
    for step in STEPS:
        _script(root, step)
    with TemporaryDirectory() as made:
        again = Path(made, "tree")
        again.mkdir()
        archive = subprocess.run(["git", "-C", str(root), "archive", "HEAD"], check=True, stdout=subprocess.PIPE).stdout
        subprocess.run(["tar", "-x", "-C", str(again)], input=archive, check=True)
        _script(again, "dist.py", quiet=True)
        if differing := sorted(_differing(_sums(root), _sums(again))):
            raise NotReady(f"built from the commit alone these are others: {', '.join(differing)}")
    return PLACES[0].found(root)[0]


def _script(root: Path, step: str, *, quiet: bool = False) -> None:
    name, *options = step.split()
    done = subprocess.run([sys.executable, str(root / "scripts" / name), *options], cwd=root, stdout=subprocess.DEVNULL if quiet else None)
    if done.returncode:
        raise NotReady(f"{step} failed")


def _sums(root: Path) -> Mapping[str, str]:
    lines = (root / SUMS).read_text(encoding="utf-8").splitlines()
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines)}


def _differing(one: Mapping[str, str], other: Mapping[str, str]) -> set[str]:
    return {name for name in {*one, *other} if one.get(name) != other.get(name)}


def _git(root: Path, *arguments: str) -> str:
    return subprocess.run(["git", "-C", str(root), *arguments], check=True, capture_output=True, text=True).stdout


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("version", nargs="?", help="write this version, such as 0.7.0")
    args = parser.parse_args(arguments)
    try:
        if args.version:
            prepare(root, args.version, datetime.date.today().isoformat())
            print(f"version {args.version} is written: look at the differences, run `make check gate test`, commit, then `make release`")
        else:
            version = release(root)
            print(f"dist/ is version {version}, the same from the commit alone. Tag it (git tag -a v{version}) and hand out dist/ with its SHA256SUMS.")
    except (NotReady, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
