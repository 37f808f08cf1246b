# Generated from specs/: do not edit.
"""Running commands on devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import UNSET, Argument, Envelope, Operation, Pagination, Request, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from energy_api.enapter.models import (
        CommandExecutionAnswerV3,
        CommandExecutionPageV3,
        CreateCommandExecutionResponseV3,
        ExecutionExpansionV3,
        ExecutionListExpansionV3,
        ExecutionOrderV3,
        ExecutionStateV3,
    )

_ERRORS = {
    400: "invalid",
    401: "authentication",
    403: "authentication",
    404: "not-found",
    409: "conflict",
    422: "invalid",
    429: "rate-limited",
    500: "server",
    "invalid_header": "authentication",
    "forbidden": "permission",
    "not_found": "not-found",
    "unprocessable_entity": "invalid",
    "invalid_query_parameter_format": "invalid",
}  # of every operation here


class create_command_execution:
    """Run a command on a device without waiting for its end."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_commands",
        name="create_command_execution",
        operation_id="createCommandExecutionV3",
        method="POST",
        path="/v3/devices/{device_id}/command_executions",
        summary="Run a command on a device without waiting for its end.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/commands/client.py"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="CreateCommandExecutionResponseV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="arguments", wire="arguments", place="body", kind="dict[any] | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        name: str,
        auth_user: str | None = None,
        arguments: Mapping[str, Any] | None | Unset = UNSET,
    ) -> Request:
        """Run a command on a device without waiting for its end.

        Answers at once with the ID of the execution; `getCommandExecution` says how it goes on. Assumed: no published page describes this
        operation, it is known from official clients only.

        Args:
            device_id: ID or slug of the device.
            name: Name or alias of the command, as the manifest of the device has it.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            arguments: Arguments of the command by name, as the manifest describes them; an official client sends null where there are none.
        """
        return create_command_execution.OPERATION.request(
            device_id=device_id,
            name=name,
            auth_user=auth_user,
            arguments=arguments,
        )

    @staticmethod
    def decode(content: bytes) -> CreateCommandExecutionResponseV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateCommandExecutionResponseV3 = create_command_execution.OPERATION.decode(content)
        return answer


class execute_command:
    """Run a command on a device and wait for its end."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_commands",
        name="execute_command",
        operation_id="executeCommandV3",
        method="POST",
        path="/v3/devices/{device_id}/execute_command",
        summary="Run a command on a device and wait for its end.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors", data="execution", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/device_commands"},
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/snippets/command_exec_resp_object"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/commands/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_command_execute.go"},
            {"kind": "client", "page": "github:Enapter/grafana-plugins:enapter-api-datasource/pkg/http/enapterapi/v3/devicesapi/client.go"},
            {"kind": "client", "page": "github:Enapter/mcp-server:specs/SPEC-007-command-execution.md"},
        ],
        auth=("authToken",),
        body="json",
        answer="json",
        model="CommandExecutionAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="expand", wire="expand", place="query", style="comma"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="arguments", wire="arguments", place="body", kind="dict[any] | None"),
            Argument(name="ephemeral", wire="ephemeral", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        name: str,
        expand: Sequence[ExecutionExpansionV3 | str] | str | None = None,
        auth_user: str | None = None,
        arguments: Mapping[str, Any] | None | Unset = UNSET,
        ephemeral: bool | None = None,
    ) -> Request:
        """Run a command on a device and wait for its end.

        In the cloud and on gateways. Sends a command, which the blueprint of the device must have, and answers when the command has ended
        or the server has waited long enough; the execution then has the state TIMEOUT. A failed command is still an answer with status 200:
        look at `state`. `createCommandExecution` does not wait. The manifest says with `access_level` which role a command needs, USER if
        nothing; another is refused with the error code `forbidden`.

        Args:
            device_id: ID or slug of the device.
            name: Name or alias of the command, as the manifest of the device has it.
            expand: What to return beyond the last answer of the device; nothing by default. `log` asks for all its answers.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            arguments: Arguments of the command by name, as the manifest describes them; an official client sends null where there are none.
            ephemeral: Whether the execution is left out of lists and deleted after 24 hours; no by default.
        """
        return execute_command.OPERATION.request(
            device_id=device_id,
            name=name,
            expand=expand,
            auth_user=auth_user,
            arguments=arguments,
            ephemeral=ephemeral,
        )

    @staticmethod
    def decode(content: bytes) -> CommandExecutionAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CommandExecutionAnswerV3 = execute_command.OPERATION.decode(content)
        return answer


class execute_site_device_command:
    """Run a command on a device of a site and wait for its end."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_commands",
        name="execute_site_device_command",
        operation_id="executeSiteDeviceCommandV3",
        method="POST",
        path="/v3/sites/{site_id}/devices/{device_id}/execute_command",
        summary="Run a command on a device of a site and wait for its end.",
        query={},
        safety="unsafe",
        envelope=Envelope(errors="errors", data="execution", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_device.go"}],
        stability="assumed",
        auth=("authToken",),
        body="json",
        answer="json",
        model="CommandExecutionAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="expand", wire="expand", place="query", style="comma"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
            Argument(name="arguments", wire="arguments", place="body", kind="dict[any] | None"),
            Argument(name="ephemeral", wire="ephemeral", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        name: str,
        expand: Sequence[ExecutionExpansionV3 | str] | str | None = None,
        auth_user: str | None = None,
        arguments: Mapping[str, Any] | None | Unset = UNSET,
        ephemeral: bool | None = None,
    ) -> Request:
        """Run a command on a device of a site and wait for its end.

        The same as `executeCommand`, with the site in the path. Assumed: no published page describes this path, an official client asks for
        it where a site is named.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            name: Name or alias of the command, as the manifest of the device has it.
            expand: What to return beyond the last answer of the device; nothing by default. `log` asks for all its answers.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
            arguments: Arguments of the command by name, as the manifest describes them; an official client sends null where there are none.
            ephemeral: Whether the execution is left out of lists and deleted after 24 hours; no by default.
        """
        return execute_site_device_command.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            name=name,
            expand=expand,
            auth_user=auth_user,
            arguments=arguments,
            ephemeral=ephemeral,
        )

    @staticmethod
    def decode(content: bytes) -> CommandExecutionAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CommandExecutionAnswerV3 = execute_site_device_command.OPERATION.decode(content)
        return answer


class get_command_execution:
    """Get one command execution."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_commands",
        name="get_command_execution",
        operation_id="getCommandExecutionV3",
        method="GET",
        path="/v3/devices/{device_id}/command_executions/{execution_id}",
        summary="Get one command execution.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="execution", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/commands/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_command_get.go"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="CommandExecutionAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="execution_id", wire="execution_id", place="path", required=True),
            Argument(name="expand", wire="expand", place="query", style="comma"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        execution_id: str,
        expand: Sequence[ExecutionExpansionV3 | str] | str | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """Get one command execution.

        Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            device_id: ID or slug of the device.
            execution_id: ID of the execution.
            expand: What to return beyond the last answer of the device; nothing by default. `log` asks for all its answers.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_command_execution.OPERATION.request(
            device_id=device_id,
            execution_id=execution_id,
            expand=expand,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> CommandExecutionAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CommandExecutionAnswerV3 = get_command_execution.OPERATION.decode(content)
        return answer


class get_site_device_command_execution:
    """Get one command execution of a device of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_commands",
        name="get_site_device_command_execution",
        operation_id="getSiteDeviceCommandExecutionV3",
        method="GET",
        path="/v3/sites/{site_id}/devices/{device_id}/command_executions/{execution_id}",
        summary="Get one command execution of a device of a site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors", data="execution", promise="value"),
        errors=_ERRORS,
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_device.go"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="CommandExecutionAnswerV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="execution_id", wire="execution_id", place="path", required=True),
            Argument(name="expand", wire="expand", place="query", style="comma"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        execution_id: str,
        expand: Sequence[ExecutionExpansionV3 | str] | str | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """Get one command execution of a device of a site.

        The same as `getCommandExecution`, with the site in the path. Assumed: no published page describes this path, an official client
        asks for it where a site is named.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            execution_id: ID of the execution.
            expand: What to return beyond the last answer of the device; nothing by default. `log` asks for all its answers.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return get_site_device_command_execution.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            execution_id=execution_id,
            expand=expand,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> CommandExecutionAnswerV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CommandExecutionAnswerV3 = get_site_device_command_execution.OPERATION.decode(content)
        return answer


class list_device_command_executions:
    """List the command executions of a device."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_commands",
        name="list_device_command_executions",
        operation_id="listDeviceCommandExecutionsV3",
        method="GET",
        path="/v3/devices/{device_id}/command_executions",
        summary="List the command executions of a device.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="executions", total="total_count"),
        since="v3",
        source=[
            {"kind": "docs", "page": "https://v3.developers.enapter.com/reference/http/snippets/list_commands_resp_object"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/commands/client.py"},
            {"kind": "client", "page": "github:Enapter/enapter-cli@v3:internal/app/enaptercli/cmd_device_command_list.go"},
            {"kind": "client", "page": "github:Enapter/enapter-cli commit fd8aef8:internal/app/enaptercli/cmd_device_command_list.go"},
        ],
        auth=("authToken",),
        answer="json",
        model="CommandExecutionPageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="expand", wire="expand", place="query", style="comma"),
            Argument(name="order", wire="order", place="query"),
            Argument(name="created_at_gte", wire="created_at.gte", place="query", time="date-time"),
            Argument(name="created_at_lt", wire="created_at.lt", place="query", time="date-time"),
            Argument(name="state_in", wire="state.in", place="query", style="comma"),
            Argument(name="name_in", wire="name.in", place="query", style="comma"),
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        device_id: str,
        expand: Sequence[ExecutionListExpansionV3 | str] | str | None = None,
        order: ExecutionOrderV3 | str | None = None,
        created_at_gte: str | datetime | None = None,
        created_at_lt: str | datetime | None = None,
        state_in: Sequence[ExecutionStateV3 | str] | str | None = None,
        name_in: Sequence[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List the command executions of a device.

        Returns one page of executions. An offset beyond the last one gives an empty page.

        Args:
            device_id: ID or slug of the device.
            expand: What to list beyond what is listed anyway. `ephemeral`, which presumably lists ephemeral executions too, is known from
                one commit of an official client of June 2025, which hid it three days later; no page describes it.
            order: Order of the executions, by time of creation.
            created_at_gte: Only executions created at this time (RFC 3339) or later.
            created_at_lt: Only executions created before this time (RFC 3339).
            state_in: Only executions in one of these states.
            name_in: Only executions of one of these commands.
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_device_command_executions.OPERATION.request(
            device_id=device_id,
            expand=expand,
            order=order,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            state_in=state_in,
            name_in=name_in,
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> CommandExecutionPageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CommandExecutionPageV3 = list_device_command_executions.OPERATION.decode(content)
        return answer


class list_site_command_executions:
    """List the command executions of all devices of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_commands",
        name="list_site_command_executions",
        operation_id="listSiteCommandExecutionsV3",
        method="GET",
        path="/v3/sites/{site_id}/commands/executions",
        summary="List the command executions of all devices of a site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="executions", total="total_count"),
        since="v3",
        source=[
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/http/api/commands/client.py"},
            {"kind": "client", "page": "github:Enapter/python-sdk:src/enapter/cli/http/api/command_list_executions_command.py"},
        ],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="CommandExecutionPageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id_in", wire="device_id.in", place="query", style="comma"),
            Argument(name="order", wire="order", place="query"),
            Argument(name="created_at_gte", wire="created_at.gte", place="query", time="date-time"),
            Argument(name="created_at_lt", wire="created_at.lt", place="query", time="date-time"),
            Argument(name="state_in", wire="state.in", place="query", style="comma"),
            Argument(name="name_in", wire="name.in", place="query", style="comma"),
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id_in: Sequence[str] | None = None,
        order: ExecutionOrderV3 | str | None = None,
        created_at_gte: str | datetime | None = None,
        created_at_lt: str | datetime | None = None,
        state_in: Sequence[ExecutionStateV3 | str] | str | None = None,
        name_in: Sequence[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List the command executions of all devices of a site.

        Returns one page of executions. Assumed: no published page describes this operation, it is known from official clients only.

        Args:
            site_id: ID of the site.
            device_id_in: Only executions on one of these devices, by ID or slug. An official client says that its users may give either.
            order: Order of the executions, by time of creation.
            created_at_gte: Only executions created at this time (RFC 3339) or later.
            created_at_lt: Only executions created before this time (RFC 3339).
            state_in: Only executions in one of these states.
            name_in: Only executions of one of these commands.
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_site_command_executions.OPERATION.request(
            site_id=site_id,
            device_id_in=device_id_in,
            order=order,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            state_in=state_in,
            name_in=name_in,
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> CommandExecutionPageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CommandExecutionPageV3 = list_site_command_executions.OPERATION.decode(content)
        return answer


class list_site_device_command_executions:
    """List the command executions of a device of a site."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enapter",
        service="v3_commands",
        name="list_site_device_command_executions",
        operation_id="listSiteDeviceCommandExecutionsV3",
        method="GET",
        path="/v3/sites/{site_id}/devices/{device_id}/command_executions",
        summary="List the command executions of a device of a site.",
        query={},
        safety="read",
        envelope=Envelope(errors="errors"),
        errors=_ERRORS,
        pagination=Pagination(style="offset", place="query", at="offset", size="limit", items="executions", total="total_count"),
        since="v3",
        source=[{"kind": "client", "page": "github:Enapter/enapter-cli, release candidates of 3.0.0:internal/app/enaptercli/cmd_device.go"}],
        stability="assumed",
        auth=("authToken",),
        answer="json",
        model="CommandExecutionPageV3",
        models="energy_api.enapter.models",
        arguments=(
            Argument(name="site_id", wire="site_id", place="path", required=True),
            Argument(name="device_id", wire="device_id", place="path", required=True),
            Argument(name="order", wire="order", place="query"),
            Argument(name="created_at_gte", wire="created_at.gte", place="query", time="date-time"),
            Argument(name="created_at_lt", wire="created_at.lt", place="query", time="date-time"),
            Argument(name="state_in", wire="state.in", place="query", style="comma"),
            Argument(name="name_in", wire="name.in", place="query", style="comma"),
            Argument(name="offset", wire="offset", place="query"),
            Argument(name="limit", wire="limit", place="query"),
            Argument(name="auth_user", wire="X-Enapter-Auth-User", place="header", option="auth_user"),
        ),
    )

    @staticmethod
    def request(
        *,
        site_id: str,
        device_id: str,
        order: ExecutionOrderV3 | str | None = None,
        created_at_gte: str | datetime | None = None,
        created_at_lt: str | datetime | None = None,
        state_in: Sequence[ExecutionStateV3 | str] | str | None = None,
        name_in: Sequence[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        auth_user: str | None = None,
    ) -> Request:
        """List the command executions of a device of a site.

        The same as `listDeviceCommandExecutions`, with the site in the path. Assumed: no published page describes this path, an official
        client asks for it where a site is named.

        Args:
            site_id: ID of the site.
            device_id: ID or slug of the device.
            order: Order of the executions, by time of creation.
            created_at_gte: Only executions created at this time (RFC 3339) or later.
            created_at_lt: Only executions created before this time (RFC 3339).
            state_in: Only executions in one of these states.
            name_in: Only executions of one of these commands.
            offset: How many records to skip; none by default.
            limit: Most records on a page; chosen by the server when left out. Official clients never ask for more than 50.
            auth_user: GUID of the user in whose name the request is made. Not described by any page; official clients send it, one of them
                without any token: a server that trusts its network takes the user from it.
        """
        return list_site_device_command_executions.OPERATION.request(
            site_id=site_id,
            device_id=device_id,
            order=order,
            created_at_gte=created_at_gte,
            created_at_lt=created_at_lt,
            state_in=state_in,
            name_in=name_in,
            offset=offset,
            limit=limit,
            auth_user=auth_user,
        )

    @staticmethod
    def decode(content: bytes) -> CommandExecutionPageV3:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CommandExecutionPageV3 = list_site_device_command_executions.OPERATION.decode(content)
        return answer
