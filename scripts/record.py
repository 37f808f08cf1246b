"""How much of what is documented the specifications hold: `specs/documented.csv` is the project's own record of it.

The record was collected once and is what must not get lost; it is no list of everything. An operation that is described from another page need not stand in it:
its `x-source` says where it is from, and it is counted.
Prints a row for each service: operations described / documented, and names of parameters and fields present / documented. Fails when one is missing that the
record has and no reason is given below. `--record FACTS` writes the record anew from a folder of collected facts.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from document.bundle import SPECS, Json, SpecError, bundle, is_object, operations, platforms, pointer, resolved, shape

RECORD = "documented.csv"
COLUMNS = ("platform", "service", "method", "path", "action", "names")
# Rows of the documentation's tables that are no fields: prose, flattened paths, and the variable key of a map.
NO_FIELDS = {"The binary data stream of the file", "sorters.field", "sorters.order"}
VARIABLE_KEYS = {("/tsdb-policy/v2.0/policies", "point")}
LEFT_OUT = {"followDeviceLogs", "followRuleLogs"}  # WebSockets, which OpenAPI cannot describe


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--record", type=Path, metavar="FACTS", help="folder with enos/operations.json and enapter/operations.json")
    parser.add_argument("--specs", type=Path, default=SPECS)
    args = parser.parse_args(arguments)
    if args.record:
        _write(args.specs / RECORD, args.record)
    try:
        misses = list(_compare(args.specs))
    except SpecError as error:
        misses = [str(error)]
    for miss in misses:
        print(miss, file=sys.stderr)
    return 1 if misses else 0


def _compare(specs: Path) -> Iterator[str]:
    """Print the table; yield what is missing."""
    described = {(platform, *key): names for platform in platforms(specs) for key, names in _described(bundle(platform, specs))}
    table: dict[str, list[int]] = {}
    known: set[tuple[str, str, str, str]] = set()
    with (specs / RECORD).open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        for row in rows:
            counts = table.setdefault(f"{row['platform']} {row['service']}", [0, 0, 0, 0])
            wire = f"{row['method']} {row['path']}" + (f"?action={row['action']}" if row["action"] else "")
            found = described.get((row["platform"], row["method"], shape(row["path"]), row["action"]))
            wanted = {name for name in row["names"].split("|") if name} - NO_FIELDS
            wanted -= {name for path, name in VARIABLE_KEYS if path == row["path"]}
            present = wanted & (found or set())
            for index, number in enumerate((found is not None, 1, len(present), len(wanted))):
                counts[index] += number
            if found is None:
                yield f"specs/{RECORD}: line {rows.line_num}: {wire}: documented, but not in specs/{row['platform']}/"
            elif wanted - present:
                yield f"specs/{RECORD}: line {rows.line_num}: {wire}: documented, but not named in the specification: {', '.join(sorted(wanted - present))}"
            known.add((row["platform"], row["method"], shape(row["path"]), row["action"]))
    _print(table)
    print(f"described beyond the record: {len(described.keys() - known)} operations")


def _print(table: dict[str, list[int]]) -> None:
    table["all"] = [sum(column) for column in zip(*table.values(), strict=True)]
    print(f"{'service':44}{'operations':>14}{'names':>14}")
    for service, (have, of, present, documented) in table.items():
        print(f"{service:44}{f'{have}/{of}':>14}{f'{present}/{documented}':>14}")


def _described(document: Json) -> Iterator[tuple[tuple[str, str, str], set[str]]]:
    """Every operation of a document by its wire form, with the names of its parameters and of every field in its body and answer."""
    for path, method, operation in operations(document):
        wire, action = operation.get("x-wire-path", path), operation.get("x-wire-query", {}).get("action", "")
        parameters = [resolved(p, document) for p in operation.get("parameters", ())]
        contents = [operation.get("requestBody", {}).get("content", {}), operation["responses"]["200"].get("content", {})]
        schemas = (media["schema"] for content in contents for media in content.values() if "schema" in media)
        names = {parameter["name"] for parameter in parameters} | {part for p in parameters for part in _names(p["schema"], document, set())}
        yield (method.upper(), shape(wire), action), names | {name for schema in schemas for name in _names(schema, document, set())}


def _names(schema: Json, document: Json, seen: set[str]) -> set[str]:
    """Every property name that can be reached in a schema."""
    if "$ref" in schema:
        if schema["$ref"] in seen:
            return set()
        seen.add(schema["$ref"])
        return _names(pointer(document, schema["$ref"]), document, seen)
    inner: list[Json] = [*schema.get("properties", {}).values(), schema.get("items"), schema.get("additionalProperties")]
    inner += [part for key in ("allOf", "anyOf", "oneOf") for part in schema.get(key, ())]
    return set(schema.get("properties", {})) | {name for part in inner if is_object(part) for name in _names(part, document, seen)}


# --- writing the record from collected facts ------------------------------------------------------------------------------


def _write(record: Path, facts: Path) -> None:
    rows = [*_enos(json.loads((facts / "enos/operations.json").read_text())), *_enapter(json.loads((facts / "enapter/operations.json").read_text()))]
    with record.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(sorted(rows))


def _enos(facts: Iterable[Json]) -> Iterator[tuple[str, ...]]:
    for operation in facts:
        structs: Json = operation.get("structs") or {}
        names = {field["name"] for field in operation.get("query_params") or () if field["name"] != "action"}
        for side in ("body_fields", "response_fields"):
            names |= _listed(operation.get(side), structs, ())
        yield (
            "enos",
            f"{operation['service']} {operation['version']}",
            operation["method"],
            operation["path"],
            operation["action"] or "",
            "|".join(sorted(names)),
        )


def _listed(fields: Iterable[Json] | None, structs: Json, seen: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    for field in fields or ():
        if not field.get("dynamic_key"):
            found.add(field["name"])
        found |= _typed(field.get("t"), structs, seen)
    return found


def _typed(kind: Json, structs: Json, seen: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    if is_object(kind):
        ref: str = kind.get("ref") or ""
        if ref in structs and ref not in seen:
            found |= _listed(structs[ref]["fields"], structs, (*seen, ref))
        for key in ("items", "values"):
            found |= _typed(kind.get(key), structs, seen)
    return found


def _enapter(facts: Iterable[Json]) -> Iterator[tuple[str, ...]]:
    for operation in facts:
        method, path = operation["method"], (operation.get("path") or "").split("?")[0]
        if path and operation["name"] not in LEFT_OUT:  # what has no published path cannot be described
            yield "enapter", operation["api"], method, path, "", ""


if __name__ == "__main__":
    sys.exit(main())
