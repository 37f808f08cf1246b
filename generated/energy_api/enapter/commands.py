# Generated from specs/: do not edit.
"""Running commands on devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import UNSET, Argument, Envelope, Operation, Request, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from energy_api.enapter.models import CommandResult

_ERRORS = {
    400: "invalid",
    403: "authentication",
    404: "not-found",
    422: "invalid",
    429: "rate-limited",
    500: "server",
    "invalid_header": "authentication",
    "forbidden": "permission",
    "not_found": "not-found",
    "unprocessable_entity": "invalid",
    "invalid_query_parameter_format": "invalid",
}  # of every operation here


class execute_command:
    """Run a command on a device and wait for its end."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="commands",
        name="execute_command",
        operation_id="executeCommand",
        method="POST",
        path="/commands/v1/execute",
        summary="Run a command on a device and wait for its end.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v1",
        source=[
            {"kind": "docs", "page": "https://developers.enapter.com/docs/reference/http/commands"},
            {"kind": "docs", "page": "https://developers.enapter.com/docs/tutorial/http/commands/"},
            {"kind": "client", "page": "github:Enapter/http-api-go-client:pkg/client/commands.go"},
            {"kind": "client", "page": "github:Enapter/enapter-cli:internal/publichttp/commands.go"},
            {"kind": "client", "page": "github:Enapter/grafana-plugins:enapter-api-datasource/pkg/http/enapterapi/v1/commandsapi/client.go"},
        ],
        auth=("authToken",),
        body="json",
        answer="json",
        model="CommandResult",
        models="energy_api.enapter.models",
        stream="show_progress",
        final=("state", ("succeeded", "error", "platform_error")),
        arguments=(
            Argument(name="command_name", wire="command_name", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="device_id", wire="device_id", place="body"),
            Argument(name="hardware_id", wire="hardware_id", place="body"),
            Argument(name="arguments", wire="arguments", place="body", kind="dict[any] | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        command_name: str,
        auth_user: str | None = None,
        device_id: str | None = None,
        hardware_id: str | None = None,
        arguments: Mapping[str, Any] | None | Unset = UNSET,
    ) -> Request:
        """Run a command on a device and wait for its end.

        Sends a command to a device and answers when it has ended, with one of the states `succeeded`, `error` (the device reported a
        failure) and `platform_error` (it failed outside of the device). A failed command is still an answer with status 200: look at
        `state`. With `show_progress` the answer is a stream of results, one JSON object per line; the last one has such a final state. The
        device is named by `device_id` or by `hardware_id`; the documentation knows the first only, an official client sends only the
        second, two others either.

        Args:
            command_name: Name of the command, as the manifest of the device has it.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            device_id: ID of the device.
            hardware_id: Hardware ID of the device, in place of `device_id`. Known from official clients; no page describes it.
            arguments: Arguments of the command by name, as the manifest describes them; an official client sends null where there are none.
        """
        return execute_command.OPERATION.request(
            command_name=command_name,
            auth_user=auth_user,
            device_id=device_id,
            hardware_id=hardware_id,
            arguments=arguments,
        )

    @staticmethod
    def decode(content: bytes) -> CommandResult:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CommandResult = execute_command.OPERATION.decode(content)
        return answer
