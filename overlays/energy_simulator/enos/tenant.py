"""The tenant: finds the operation of a request, lets it in, validates it and has it carried out."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from ..answers import Answer, Call, Refusal
from ..faults import Fault
from ..log import Received
from ..platform import MEANT, Handlers, example, outage
from ..spec import Operation, catalogue
from ..state import State
from ..validation import Invalid, body, form, query
from . import (
    alert,
    asset,
    asset_tree,
    batch,
    certificates,
    commands,
    device_creation,
    device_groups,
    devices,
    devices_v24,
    events,
    federation,
    iam,
    iam_groups,
    iam_policies,
    iam_resources,
    iam_users,
    integration,
    logical_assets,
    model,
    ota_firmwares,
    ota_jobs,
    portal,
    prediction,
    products,
    stream,
    token,
    topology,
    tsdb,
    tsdb_policy,
    tsdb_v2_0,
)
from .admission import admit
from .envelope import gateway_refusal, invalid, refusal, success
from .fields import fields

__all__ = ["HANDLERS", "Tenant", "faulty"]

HANDLERS: Handlers = {
    **token.OPERATIONS,
    **products.OPERATIONS,
    **devices.OPERATIONS,
    **device_creation.OPERATIONS,
    **devices_v24.OPERATIONS,
    **ota_firmwares.OPERATIONS,
    **ota_jobs.OPERATIONS,
    **topology.OPERATIONS,
    **commands.OPERATIONS,
    **events.OPERATIONS,
    **certificates.OPERATIONS,
    **integration.OPERATIONS,
    **asset.OPERATIONS,
    **asset_tree.OPERATIONS,
    **alert.OPERATIONS,
    **logical_assets.OPERATIONS,
    **model.OPERATIONS,
    **tsdb.OPERATIONS,
    **batch.OPERATIONS,
    **portal.OPERATIONS,
    **iam.OPERATIONS,
    **iam_users.OPERATIONS,
    **iam_groups.OPERATIONS,
    **iam_policies.OPERATIONS,
    **iam_resources.OPERATIONS,
    **device_groups.OPERATIONS,
    **tsdb_policy.OPERATIONS,
    **tsdb_v2_0.OPERATIONS,
    **stream.OPERATIONS,
    **federation.OPERATIONS,
    **prediction.OPERATIONS,
}


class Tenant:
    """An EnOS tenant behind its API gateway, or behind its message integration service (`host` "integration")."""

    def __init__(self, state: State, host: str = "") -> None:
        self._state = state
        self._host = host
        self._catalogue = catalogue("enos")

    def operation(self, received: Received) -> Operation | None:
        """Return the operation that a request asks for."""
        match = self._catalogue.find(self._host, received.method, received.path)
        return match.actions.get(received.first("action") or None) if match else None

    def too_large(self, most: int) -> Answer:
        return gateway_refusal(413, f"a request may have {most:,} bytes", status=413)

    def answer(self, received: Received) -> Answer:
        match = self._catalogue.find(self._host, received.method, received.path)
        action = received.first("action") or None
        if match is None or action not in match.actions:
            methods = self._catalogue.methods_of(self._host, received.path, action)
            if methods or match is None:
                methods = methods or self._catalogue.methods(self._host, received.path)
                return _nowhere(received, action, methods)
        operation = match.actions.get(action) or next(iter(match.actions.values()))
        try:
            admit(self._state, operation, received)
        except Refusal as error:
            return gateway_refusal(int(error.code), error.message, operation=operation.name)
        if action not in match.actions:
            return refusal(operation, invalid("action", "action does not exist" if action else "action is missing"))
        try:
            return self.carry_out(operation, received, match.parameters)
        except Refusal as error:
            return refusal(operation, error)
        except Invalid as error:
            return refusal(operation, token.invalid(error) if operation.service == "token" else invalid(error.field, error.what))

    def carry_out(self, operation: Operation, received: Received, path: Any) -> Answer:
        """Do what a request that was let in asks for."""
        call = self._call(operation, received, path)
        handler = HANDLERS.get(operation.name)
        if handler is None:
            return example(operation)
        with nullcontext() if operation.safety == "read" else self._state.transaction():
            result = handler(call)
        return result if isinstance(result, Answer) else success(operation, result)

    def _call(self, operation: Operation, received: Received, path: Any) -> Call:
        strict = self._state.options.strict
        values = query(operation, received, strict=strict)
        if "orgId" in values:
            self._check_organization(values["orgId"])
        if operation.multipart and operation.service == "tsdb_data_v2_0":
            return Call(operation, self._state, values, fields(operation, received, strict=strict), path)
        if operation.multipart:
            parts, files = form(operation, received.parts, strict=strict)
            return Call(operation, self._state, values, parts, path, files, received.headers)
        return Call(operation, self._state, values, body(operation, received, strict=strict), path, headers=received.headers)

    def _check_organization(self, org_id: str) -> None:
        if org_id == self._state.credentials.denied_org_id:
            raise Refusal("permission", f"Denied resource:  orgId {org_id}")  # spelling and blanks: samples of the EnOS API overview
        if org_id != self._state.credentials.org_id:
            raise invalid("orgId", "  orgId does not exist")


def faulty(fault: Fault, operation: Operation, now: float) -> Answer:
    """Answer with the HTTP status of a fault, or with its code; `now` in seconds."""
    if fault.kind == "code":
        return refusal(operation, Refusal(fault.code, MEANT))
    return outage(gateway_refusal(fault.status, MEANT, status=fault.status, operation=operation.name), fault, now)


def _nowhere(received: Received, action: str | None, methods: Sequence[str]) -> Answer:
    """Nothing has this path, or only under other methods, which are named."""
    what = f"no API {received.method} {received.path}{f'?action={action}' if action else ''} here"
    if not methods:
        return gateway_refusal(404, what, status=404)
    return replace(gateway_refusal(405, f"{what}: {' or '.join(methods)} is expected", status=405), headers=[("Allow", ", ".join(methods))])
