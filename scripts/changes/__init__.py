"""What changed between two versions of the specifications and of the Python surface, and whom it breaks."""

from __future__ import annotations

from pathlib import Path

from document.bundle import Json, of_successes, pointer

from . import alignment, operations, redocly, schemas
from .finding import CALLERS, Finding, Level
from .pairs import Pairs, Reach, paired
from .spots import listed

TEXTS = "texts, examples, origin or other facts that break nobody"


def compared(base: dict[str, Json], new: dict[str, Json], program: Path | None) -> list[Finding]:
    """Findings about the documents of two versions; without `program`, a redocly, only those that our own checks make."""
    found: list[Finding] = []
    for platform in sorted(base.keys() - new.keys()):
        found.append(Finding(Level.BREAKING, platform, "the whole platform", "removed", CALLERS))
    for platform in sorted(new.keys() - base.keys()):
        found.append(Finding(Level.ADDITION, platform, "the whole platform", "added"))
    for platform in sorted(base.keys() & new.keys()):
        found += _platform(platform, base[platform], new[platform], program)
    return found


def _platform(platform: str, base: Json, new: Json, program: Path | None) -> list[Finding]:
    base, new = of_successes(base), of_successes(new)  # a null that only a refusal has is the same in all versions, marked or not
    pairs = paired(base, new)
    found = list(operations.compared(platform, base, new, pairs))
    old, fresh = alignment.aligned(base, new, pairs)
    found += schemas.removed(platform, base, new, {was.name for was, _ in pairs.both})
    found += schemas.compared(platform, old, fresh, new)
    if program:
        found += redocly.compared(platform, (old, fresh), (base, new), program)
    worse = {finding.subject for finding in found if finding.level > Level.PATCH}
    found = [finding for finding in found if finding.level > Level.PATCH or finding.subject not in worse]
    services = sorted(_texts(base, new, pairs, {finding.subject.split("`")[1] for finding in found if "`" in finding.subject}))
    if services:
        found.append(Finding(Level.PATCH, platform, listed(services, len(services)), TEXTS))
    return found


def _texts(base: Json, new: Json, pairs: Pairs, told: set[str]) -> set[str]:
    """The services where something else differs than what is told: that much stays true however many texts change."""
    reach, other, services = Reach(base), Reach(new), set[str]()
    for was, now in pairs.both:
        changed = {was.name} if was.operation != now.operation else set[str]()
        both = reach.of(was.operation) & other.of(now.operation)
        changed |= {ref.split("/")[-1] for ref in both if pointer(base, ref) != pointer(new, ref)}
        if changed - told:
            services.update(now.operation.get("tags", []))
    return services


__all__ = ["Finding", "Level", "compared"]
