"""What comes instead of an answer is neither taken for one, nor an exception of another package, nor followed, nor kept in memory."""

from __future__ import annotations

import random

import pytest

from clients import test_bounds as bounds
from clients import test_mutated_answers as mutated
from clients import test_redirects as redirects
from energy_clients import errors
from support import World

from .promise import Count, both, some

EACH = 60  # answers for each operation and kind of client, or as many as there are that are none


def envelopes(count: Count, size: int) -> None:
    """Answers that are none, and others that may be one, each read by the operation that it is mutated from."""
    chance = random.Random(size)
    for world in both():
        for operation in some(mutated.OPERATIONS, -(-size // (2 * EACH - 20))):
            never = mutated.no_answers(operation)
            with count.case(operation.name, len(never)):
                taken = mutated.successes(world, operation, never)
                assert not taken, f"taken for a success: {taken}"
            others = mutated.mutations(chance, operation, max(10, EACH - len(never)))
            with count.case(operation.name, len(others)):
                mutated.successes(world, operation, others)


def bombs(count: Count, size: int) -> None:
    for world in both():
        for name in some(list(bounds.BOMBS), size):
            with count.case(name):
                bounds.test_a_bomb_is_an_error_and_takes_no_memory(world, name)


def cuts(count: Count, size: int) -> None:
    """Answers of each kind and of more and more items, cut at every byte in each framing."""
    whole = [(name, longer(name, items)) for items in range(1, -(-size // len(bounds.WHOLE)) + 1) for name in bounds.WHOLE][:size]
    for world in both():
        for name, body in whole:
            for framing in bounds.FRAMINGS:
                with count.case(f"{name} {framing} {body!r}", 0):
                    count.add(bounds.check_cuts(world, name, body, framing))


def longer(name: str, items: int) -> bytes:
    if name == "list":
        return b'{"devices": [' + b", ".join([b'{"device_id": "d", "type": "LUA"}'] * items) + b'], "total": %d}' % items
    if name == "table":
        return b"ts,telemetry=v device=d\n" + b"".join(b"%d,48250.5\n" % (1778745600 + item) for item in range(items))
    return bounds.STARTED * items + bounds.DONE if name == "lines" else bounds.WHOLE[name] * items


def streams(count: Count, size: int) -> None:
    """Streams of states that end before the last one, after a line or within it."""
    for world in both():
        for number in range(size):
            with count.case(f"{number} states"):
                _ends_early(world, bounds.STARTED * number + (bounds.STARTED[: 3 * number] if number % 2 else b""))


def _ends_early(world: World, body: bytes) -> None:
    reply = mutated.reply(body, kind="application/x-ndjson")
    enapter = world.enapter(lambda request: reply)
    with pytest.raises(errors.MalformedAnswer):
        world.list(enapter.commands.iter_command_progress(device_id="d", command_name="c"))


def elsewhere(count: Count, size: int) -> None:
    """Each status with each target, body and kind of call; no request comes to another host."""
    cases = len(redirects.TARGETS) * len(redirects.BODIES) * 6
    for world in both():
        for status in some(redirects.STATUSES, -(-size // len(redirects.TARGETS))):
            with count.case(f"status {status}", cases):
                redirects.test_no_redirect_is_followed_or_taken_for_an_answer(world, status)
