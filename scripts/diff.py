"""Compare two versions of the specifications, and of what Python programs import: what changed, and whom it breaks.

`python scripts/diff.py BASE` compares BASE (a git commit, a source tree, a published folder or one OpenAPI document) with this work tree. It ends with 0 when
nothing breaks, 1 when something does, 2 when the two cannot be compared. `--gate` compares with the commit that the newest section of specs/CHANGES.md names:
the section holds every line and the version is high enough, or the status is 1. `--write` puts the lines into that section.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from changes import Finding, Level, compared, history, redocly, report, surface, trees
from document.bundle import SpecError, bundle, platforms

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    args = _arguments(arguments)
    try:
        return _gate(args) if args.gate or args.write else _diff(args)
    except history.BadHistory as error:
        print(error, file=sys.stderr)
        return 1
    except (trees.NoBase, redocly.ToolFailed, SpecError) as error:
        print(error, file=sys.stderr)
        return 2


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base", nargs="?", metavar="BASE", help="git commit, folder or file")
    parser.add_argument("--platform", help="compare the documents of one platform only, no Python")
    parser.add_argument("--format", choices=("text", "markdown"), default="text")
    parser.add_argument("--gate", action="store_true", help="check the newest section of specs/CHANGES.md and the version")
    parser.add_argument("--write", action="store_true", help="write the computed lines into the newest section of specs/CHANGES.md")
    parser.add_argument("--root", type=Path, default=ROOT, help="the work tree; its node tools are used")
    args = parser.parse_args(arguments)
    args.root = args.root.resolve()
    if bool(args.base) == (args.gate or args.write):
        parser.error("say BASE, or --gate or --write, which know it from specs/CHANGES.md")
    if args.platform and args.platform not in platforms(args.root / "specs"):
        parser.error(f"--platform: one of {', '.join(platforms(args.root / 'specs'))}")
    return args


def _diff(args: argparse.Namespace) -> int:
    findings, missing = _findings(args.base, args.root, args.platform)
    print(report.markdown(findings) if args.format == "markdown" else report.text(findings), end="")
    if missing:
        print(missing, file=sys.stderr)
        return 2
    if args.format == "text":
        print(_summary(findings, args.root))
    return 1 if _level(findings) is Level.BREAKING else 0


def _findings(base: str, root: Path, platform: str | None = None) -> tuple[list[Finding], str]:
    """What differs between the base and the work tree; and what could not be compared for want of a program."""
    try:
        program, missing = redocly.program(root), ""
    except redocly.ToolMissing as error:
        program, missing = None, str(error)
    new = {name: bundle(name, root / "specs") for name in platforms(root / "specs") if platform in (None, name)}
    with trees.opened(base, root, new) as version:
        single = Path(base).is_file()  # one document says nothing about the other platforms
        old = {name: document for name, document in version.documents.items() if platform in (None, name)}
        findings = compared(old, {name: new[name] for name in new if name in old or not single}, program)
        if version.sources and not platform:
            findings += surface.compared(version.sources, root)
    return findings, missing


def _level(findings: list[Finding]) -> Level | None:
    return max((finding.level for finding in findings), default=None)


def _summary(findings: list[Finding], root: Path) -> str:
    """The last line of the text: how many of each, and the next version."""
    counts = ", ".join(f"{sum(finding.level is level for finding in findings)} {level}" for level in reversed(Level))
    version = history.project_version(root)
    return f"{counts}; after {history.written(version)} comes {history.written(history.least(version, _level(findings)))} at least"


def _gate(args: argparse.Namespace) -> int:
    section, version = history.newest(args.root), history.project_version(args.root)
    if section.base is None:
        print(f"{history.FILE}: {history.written(section.version)}: a first publication, compared with nothing")
        return _told(list(history.problems(section, None, version, None, [])))
    base = history.stated(trees.text(section.commit, str(history.PROJECT), args.root))
    findings, missing = _findings(section.commit, args.root)
    if missing:
        print(missing, file=sys.stderr)
        return 2
    lines = [f"- {line}" for line in report.lines(findings)]
    if args.write:
        history.rewrite(args.root, section, lines)
        section = history.newest(args.root)
    return _told(list(history.problems(section, base, version, _level(findings), lines)))


def _told(problems: list[str]) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
