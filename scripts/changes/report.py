"""Findings as text, and as lines for specs/CHANGES.md: always the same for the same findings."""

from __future__ import annotations

from collections.abc import Iterable

from .finding import EVERYONE, Finding, Level
from .spots import listed
from .surface import PLATFORM as PYTHON

ALIKE = 4  # so many subjects with the very same change share a line
NAMED = 12  # subjects that such a line names; the others are counted


def lines(findings: Iterable[Finding]) -> list[str]:
    """One line for each subject, or for many subjects of which the same is said; the worst first."""
    said: dict[tuple[Level, str, str], list[Finding]] = {}
    for finding in sorted(set(findings), key=_order):
        said.setdefault((finding.level, finding.platform, finding.subject), []).append(finding)
    alike: dict[tuple[Level, str, str], list[str]] = {}
    for (level, platform, subject), found in said.items():
        alike.setdefault((level, platform, _what(found)), []).append(subject)
    return [line for (level, platform, what), subjects in alike.items() for line in _lines(f"**{level}** {platform}", subjects, what)]


def _order(finding: Finding) -> tuple[int, bool, str, str, str]:
    """The worst first; Python after the platforms, which speak to everybody."""
    return -finding.level, finding.platform == PYTHON, finding.platform, finding.subject, finding.what


def _what(found: list[Finding]) -> str:
    whom = {name for finding in found for name in finding.whom}
    told = f" ({', '.join(name for name in EVERYONE if name in whom)})" if whom else ""
    return "; ".join(dict.fromkeys(finding.what for finding in found)) + told


def _lines(head: str, subjects: list[str], what: str) -> list[str]:
    if len(subjects) < ALIKE:
        return [f"{head}: {subject}: {what}" for subject in subjects]
    names = {subject.split("`")[1] if "`" in subject else subject for subject in subjects}
    return [f"{head}: {listed(names, NAMED)}: {what}"]


def markdown(findings: Iterable[Finding]) -> str:
    return "".join(f"- {line}\n" for line in lines(findings))


def text(findings: Iterable[Finding]) -> str:
    return "".join(f"{line}\n".replace("**", "").replace("`", "") for line in lines(findings))
