"""generated/ = f(specs/, scripts/): write it anew and say what changes for callers, or `--check` that it is current.

Every run gives the same bytes. `generated/lock.json` holds the hashes of what went in and what came out, and the versions of the generators: where they
agree with what is there, there is nothing to do; a platform of which that is true is not rendered again. `--full` generates everything in any case.
"""

from __future__ import annotations

import argparse
import ast
import concurrent.futures
import gc
import hashlib
import importlib
import json
import multiprocessing
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

from client import HEAD, GenerateError, listing
from client.inspection import inspect
from document.bundle import Json, SpecError, bundle, dump, platforms

ROOT = Path(__file__).resolve().parent.parent
GENERATOR = ("client", "document", "generate.py", "templates", "twin")  # what decides bytes of generated/
PINNED = ("openapi-python-client", "datamodel-code-generator", "ruff")
LOCK = "lock.json"
PACKAGES = (("twin", "energy_twin"), ("client", "energy_api"))  # what renders what
MOST = 20  # lines about what changes for callers; `make diff` has them all
Wire = tuple[str, str, str | None]


def _render(engine: str, documents: dict[str, Json], out: Path, places: dict[Wire, str]) -> None:
    """Run one generator for the platforms, in a process of its own; a warning would be a loss that nobody sees, so it is an error.

    `places` are those of the platforms that are not rendered; the index has them all.
    """
    module, places = importlib.import_module(engine), dict(places)
    for platform, document in documents.items():
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                made: dict[Wire, str] = module.render(platform, document, out) or {}
            except Warning as warning:
                raise GenerateError(f"{platform}: the generator of {out.name} warns: {warning}") from warning
            except (AttributeError, KeyError, TypeError) as error:
                told = f"{type(error).__name__}: {error}"
                raise GenerateError(f"{platform}: not of the shape that generated code needs ({told}); `python scripts/lint.py` says where") from error
        if twice := places.keys() & made.keys():
            raise GenerateError(f"{platform}: {' '.join(filter(None, min(twice, key=str)))} is an operation of another platform, too")
        places |= made
        inspect(out / platform)
    module.render_shared(places, out)


def generate(specs: Path, out: Path, known: Path | None = None) -> None:
    """Write both packages and the lock file below `out`, which must not hold them yet.

    What was generated before, `known`, gives the platforms of which nothing changed.
    """
    documents = {platform: bundle(platform, specs) for platform in platforms(specs)}
    kept = _kept(specs, known) if known else {}
    waiting = {platform: document for platform, document in documents.items() if platform not in kept}
    places = {wire: place for platform, there in kept.items() for wire, place in _places(there, platform)}
    (out / "energy_twin").mkdir(parents=True)
    context = multiprocessing.get_context("spawn")
    # The two generators share nothing, so they run side by side; they make millions of objects and free few, which is not worth looking for garbage.
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context, initializer=gc.disable) as pool:
        for job in [pool.submit(_render, engine, waiting, out / package, places) for engine, package in PACKAGES]:
            job.result()
    (out / "OPERATIONS.md").write_text(listing.page(sorted(documents.items())), encoding="utf-8")
    _tidy(out)
    for platform, there in kept.items():
        for _, package in PACKAGES:
            shutil.copytree(there / package / platform, out / package / platform, ignore=shutil.ignore_patterns("__pycache__"))
    (out / LOCK).write_text(_lock(specs, out), encoding="utf-8")


def _tidy(out: Path) -> None:
    """Drop unused imports and format, with a ruff that is pinned and told everything: its defaults would decide bytes."""
    ruff = [str(Path(sys.executable).parent / "ruff")]
    common = ["--isolated", "--no-cache", "--quiet", "--target-version", "py311", "--line-length", "160"]
    select = ["--select", "F401,I001", "--per-file-ignores", "energy_twin/**:F401", "--fix"]
    subprocess.run([*ruff, "check", *common, *select, str(out)], check=True)
    subprocess.run([*ruff, "format", *common, str(out)], check=True)


def _kept(specs: Path, known: Path) -> dict[str, Path]:
    """The platforms for which what they are made of, and what was made of it, are as the lock file says; and where that is."""
    lock = known / LOCK
    try:
        then, now = json.loads(lock.read_text(encoding="utf-8")), json.loads(_lock(specs, known))
        return {platform: known for platform in platforms(specs) if _part(then, platform, specs) == _part(now, platform, specs)}
    except (OSError, ValueError, TypeError, KeyError):  # no lock file, or none of ours: everything is rendered
        return {}


def _part(lock: Json, platform: str, specs: Path) -> Json:
    """What a lock file says of one platform: all inputs but the specifications of others, and all that is in its packages."""
    others = tuple(f"{specs.name}/{other}/" for other in platforms(specs) if other != platform)
    own = ("energy_api/index.py", *(f"{package}/{platform}/" for _, package in PACKAGES))
    inputs = {name: digest for name, digest in lock["inputs"].items() if not name.startswith(others)}
    return lock["versions"], inputs, {name: digest for name, digest in lock["outputs"].items() if name.startswith(own)}


def _places(known: Path, platform: str) -> Iterator[tuple[Wire, str]]:
    """Where a platform's operations are, as the index has them that was generated before."""
    for node in ast.parse((known / "energy_api/index.py").read_bytes()).body:
        if isinstance(node, ast.AnnAssign) and node.value:
            yield from ((wire, place) for wire, place in ast.literal_eval(node.value).items() if place.startswith(f"energy_api.{platform}."))


def _lock(specs: Path, out: Path) -> str:
    """The text of the lock file for what is there now."""
    scripts = Path(__file__).resolve().parent
    inputs = {path: path.relative_to(specs.parent) for path in specs.rglob("*.yaml")}
    inputs |= {path: path.relative_to(scripts.parent) for name in GENERATOR for path in (scripts / name, *(scripts / name).rglob("*")) if _counts(path)}
    outputs = {path: path.relative_to(out) for path in out.rglob("*") if _counts(path) and path != out / LOCK}
    lock = {
        "about": HEAD,
        "versions": {name: version(name) for name in PINNED},
        "inputs": {str(name): _hash(path) for path, name in sorted(inputs.items(), key=lambda item: str(item[1]))},
        "outputs": {str(name): _hash(path) for path, name in sorted(outputs.items(), key=lambda item: str(item[1]))},
    }
    return dump(lock)


def _counts(path: Path) -> bool:
    return path.suffix in (".yaml", ".py", ".jinja", ".json", ".md", ".typed") and "__pycache__" not in path.parts and path.is_file()


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def current(specs: Path, target: Path) -> bool:
    """Whether the lock file tells of exactly the specifications, generators and generated files that are there."""
    lock = target / LOCK
    return lock.is_file() and lock.read_text(encoding="utf-8") == _lock(specs, target)


def stale(current: Path, fresh: Path) -> list[str]:
    """Files that differ between two generated trees, missing and left-over ones included."""
    names = {path.relative_to(tree) for tree in (current, fresh) for path in tree.rglob("*") if _counts(path)}

    def content(tree: Path, name: Path) -> bytes | None:
        return (tree / name).read_bytes() if (tree / name).is_file() else None

    return sorted(str(name) for name in names if content(current, name) != content(fresh, name))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 and say what is stale")
    parser.add_argument("--full", action="store_true", help="generate even where generated/lock.json says that nothing changed")
    parser.add_argument("--root", type=Path, default=ROOT, help="the tree to work in: its specs/, generated/ and overlays/")
    args = parser.parse_args(arguments)
    specs, target = args.root.resolve() / "specs", args.root / "generated"
    started = time.perf_counter()
    if not args.full and current(specs, target):
        print(f"generated/: 0 files {'stale' if args.check else 'written'}, as {LOCK} says, in {time.perf_counter() - started:.1f} s")
        return 0
    with tempfile.TemporaryDirectory(prefix="energy-generate-") as folder:
        fresh = Path(folder) / "generated"
        try:
            _refuse(specs)
            generate(specs, fresh, None if args.full else target)
        except (SpecError, GenerateError) as error:
            print(error, file=sys.stderr)
            return 1
        changed = stale(target, fresh)
        told = [] if args.check else list(_told(args.root, fresh, changed))
        if args.check:
            for name in changed:
                print(f'generated/{name} is stale: run "make generate"', file=sys.stderr)
        else:
            _replace(target, fresh, changed)
    verb = "stale" if args.check else "written"
    print(f"generated/: {len(changed)} files {verb}, in {time.perf_counter() - started:.1f} s", *told, sep="\n")
    return 1 if args.check and changed else 0


def _refuse(specs: Path) -> None:
    """Refuse specifications that break a rule, in the linter's words, before anything is generated of them."""
    from rules import problems

    if found := problems(specs, quick=True):
        raise GenerateError("\n".join(problem.located(specs.parent) for problem in found))


def _told(root: Path, fresh: Path, changed: Iterable[str]) -> Iterator[str]:
    """What callers notice, and what it means for the version."""
    from changes import callers

    found = callers.compared(root / "generated", fresh, changed)
    if not found:
        yield "nothing changed for callers"
        return
    for finding in found[:MOST]:
        yield f"{finding.level}: {finding.subject}: {finding.what}".replace("`", "")
    if len(found) > MOST:
        yield f"and {len(found) - MOST} more: make diff BASE=HEAD says all"
    yield callers.for_version(root, found[0].level)


def _replace(target: Path, fresh: Path, changed: list[str]) -> None:
    """Bring `target` to the state of `fresh`, touching only what differs, so that editors and caches keep the rest."""
    for name in changed:
        source, goal = fresh / name, target / name
        if source.is_file():
            goal.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, goal)
        else:
            goal.unlink()
            if not any(path for path in goal.parent.iterdir() if path.name != "__pycache__"):
                shutil.rmtree(goal.parent)


if __name__ == "__main__":
    gc.disable()  # as in the other processes
    sys.exit(main())
