"""Findings for people, and as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import groupby
from pathlib import Path

import msgspec

from ..errors import InvalidArgument
from ._findings import KINDS, Finding
from ._refusal import Refusal

__all__ = ["Report"]


@dataclass(frozen=True)
class Report:
    """What some traffic had that the specification has otherwise. `str()` of it is for people."""

    platform: str
    answers: Mapping[str, int]
    """How many answers of each operation were looked at."""
    findings: Sequence[Finding]
    untried: Mapping[str, str] = field(default_factory=dict[str, str])
    """Operations that a walk did not call, and why."""
    failed: Mapping[str, Refusal] = field(default_factory=dict[str, Refusal])
    """Calls of a walk that failed, and why."""
    dropped: int = 0
    """Deviations that are no finding of their own any more, because there were too many."""

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found."""
        return not self.findings and not self.dropped

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        total, findings = _counted(sum(self.answers.values()), "answer"), _counted(len(self.findings), "finding")
        yield f"{self.platform}: {total} of {_counted(len(self.answers), 'operation')} held against the specification: {findings}"
        for operation, found in groupby(self.findings, key=lambda one: one.operation):
            yield f"\n{operation} ({_counted(self.answers.get(operation, 0), 'answer')})"
            for one in found:
                yield from _told(one)
        if self.dropped:
            yield f"\n{self.dropped:,} further deviations are not listed: there are too many"
        if self.failed:
            yield f"\nFailed: {len(self.failed)} operations"
            for name, refused in sorted(self.failed.items()):
                yield from (f"  {name}: {refused}", f"      {refused.advice}")
        if self.untried:
            yield f"\nNot tried: {len(self.untried)} operations, for want of a value: give one by name (--value, values=)"
            yield from (f"  {name}: {why}" for name, why in sorted(self.untried.items()))

    def to_json(self) -> bytes:
        """The report as data, for `Report.from_json` and other programs; it holds no content of answers."""
        return msgspec.json.format(msgspec.json.encode({**asdict(self), "findings": [asdict(one) for one in self.findings]}), indent=2)

    @classmethod
    def from_json(cls, content: bytes) -> Report:
        """Return a report that was written by `to_json`; `InvalidArgument` for anything else."""
        try:
            return msgspec.json.decode(content, type=cls)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise InvalidArgument(f"content: is no report of conformance: {error}") from error

    @classmethod
    def read(cls, file: str | Path) -> Report:
        """Return the report in a file; `InvalidArgument` says why there is none."""
        try:
            return cls.from_json(Path(file).read_bytes())
        except OSError as error:
            raise InvalidArgument(f"file: {file} cannot be read: {error.strerror}") from error


def _told(one: Finding) -> Iterator[str]:
    where = one.path or "(all of it)"
    named = f" {one.name!r}" if one.name and one.kind != "code" else ""
    often = f"{one.times} times in {_counted(one.answers, 'answer')}" if one.times > 1 else "once"
    yield f"  {one.kind}: {where}{named if one.kind == 'missing-field' else ''}: {one.expected} expected, {one.found} found; {often}"
    if one.kind == "code" and one.name:
        yield f"      it says: {one.name}"
    yield f"      {KINDS[one.kind]}: {one.spec}"
    for sample in one.samples:
        yield f"      {sample}"


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}" if number else f"no {what}s"
