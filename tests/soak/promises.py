"""All promises, with the tests that keep them."""

from __future__ import annotations

from energy_clients import operations

from . import answers, drops, faults, given, life
from .promise import Promise

ALL = len(operations.all())
IN = "tests/clients/test_"
PROMISES = (
    Promise(
        "faults",
        "faults of a platform: nothing lost, nothing twice, no untyped error",
        "tests/test_soak.py::test_a_promise_is_kept",
        faults.faults,
        10_000,
        60,
    ),
    Promise(
        "tokens",
        "64 callers whose token ends: one request for each new token",
        f"{IN}auth.py::test_each_end_of_a_token_takes_one_request_however_many_calls_meet_it",
        life.tokens,
        100,
        5,
    ),
    Promise(
        "drops",
        "creations cut after they were carried out: none twice, each error says unknown",
        f"{IN}repeated_calls.py::test_a_thousand_drops_after_a_device_was_made_make_no_second_one",
        drops.drops,
        1_000,
        20,
    ),
    Promise(
        "outage",
        "calls of 64 threads while the host is down: at most 1.2 requests each",
        f"{IN}repeated_calls.py::test_an_outage_is_not_amplified",
        life.outage,
        100,
        10,
    ),
    Promise(
        "safety",
        "operations by class: sent once where unsafe, again where not",
        f"{IN}operations.py::test_operations_are_found_by_their_wire_form",
        life.safety,
        ALL,
        40,
    ),
    Promise("paths", "values of path parameters: none leaves its segment", f"{IN}injection.py::test_no_value_leaves_its_place", given.paths, 100_000, 300),
    Promise(
        "values",
        "values of headers and queries: none becomes another or a line",
        f"{IN}injection.py::test_no_value_leaves_its_place",
        given.values,
        10_000,
        300,
    ),
    Promise(
        "envelopes",
        "answers that are mutated: none a success, no foreign exception",
        f"{IN}mutated_answers.py::test_no_answer_that_is_none_is_taken_for_a_success_sampled",
        answers.envelopes,
        50_000,
        1,
    ),
    Promise(
        "bombs",
        "answers without end or of compressed blanks: at most twice the bound in memory",
        f"{IN}bounds.py::test_a_bomb_is_an_error_and_takes_no_memory",
        answers.bombs,
        len(answers.bounds.BOMBS),
        4,
    ),
    Promise(
        "cuts", "answers cut at every byte, in five framings: none accepted", f"{IN}bounds.py::test_an_answer_cut_anywhere_is_an_error", answers.cuts, 20, 1
    ),
    Promise(
        "streams",
        "streams that end before the final state: each an error",
        f"{IN}bounds.py::test_a_stream_of_states_that_ends_before_the_last_one_is_an_error",
        answers.streams,
        100,
        6,
    ),
    Promise("secrets", "outcomes of calls that hold secrets: no text shows one", f"{IN}secrets.py::test_no_operation_tells_a_secret", life.markers, ALL, 6),
    Promise(
        "redirects",
        "calls answered by redirects: none followed, no header elsewhere",
        f"{IN}redirects.py::test_no_redirect_is_followed_or_taken_for_an_answer",
        answers.elsewhere,
        48,
        8,
    ),
    Promise(
        "drips",
        "calls with 1 s whose answer comes byte by byte: over within 1.2 s",
        f"{IN}life.py::test_a_number_is_the_time_of_the_whole_call_however_its_bytes_come",
        life.drips,
        200,
        4,
        life.few_drips,
    ),
    Promise(
        "forks",
        "calls of four forked children and their parent: no answer of another",
        f"{IN}fork.py::test_children_and_their_parent_get_the_answers_to_their_own_requests",
        life.forks,
        2_500,
        10,
    ),
    Promise(
        "cancelled",
        "cancelled calls: all others work, nothing is left",
        f"{IN}cancellation.py::test_cancelled_calls_leave_every_connection_to_others",
        life.cancellations,
        1_000,
        60,
    ),
)
