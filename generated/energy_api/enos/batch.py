# Generated from specs/: do not edit.
"""Workflows of the batch processing service, their directories, schedules and instances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Pagination, Request, Truncation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from energy_api.enos.models import (
        BatchAlertMode,
        BatchCycle,
        BatchFlowActive,
        BatchFlowConfig,
        BatchFlowNode,
        BatchFlowParameter,
        BatchFlowType,
        BatchNodeRelation,
        BatchTaskNode,
        CancelFlowInstanceResponse,
        CreateDirectoryResponse,
        DeleteFlowResponse,
        DisableFlowResponse,
        EnableFlowResponse,
        ExportFlowResponse,
        GetCurrentTimeResponse,
        GetFlowInstanceResponse,
        GetFlowResponse,
        GetMyFlowsResponse,
        GetTaskInstanceLogResponse,
        GetTaskInstanceResponse,
        GetTimeZoneResponse,
        ImportFlowResponse,
        ListFlowInstancesResponse,
        ListWorkflowDirectoriesResponse,
        LoadFlowForEditResponse,
        SaveFlowResponse,
        SearchFlowsResponse,
        Sorter,
        TriggerFlowFromTaskResponse,
        TriggerFlowResponse,
        UpdateAndTriggerFlowResponse,
    )

_ERRORS = {62101: "invalid", 62103: "permission", 62109: "server"}  # of every operation here


class cancel_flow_instance:
    """Cancel a running workflow instance."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="cancel_flow_instance",
        operation_id="cancelFlowInstance",
        method="POST",
        path="/batch-processing-service/v2.1/flowInstances",
        summary="Cancel a running workflow instance.",
        query={"action": "cancel"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/cancel_flow_instance.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CancelFlowInstanceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_inst_id", wire="flowInstId", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_inst_id: str,
    ) -> Request:
        """Cancel a running workflow instance.

        The user must be the owner of the instance, and neither the user nor the workflow may be locked.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_inst_id: ID of the workflow instance.
        """
        return cancel_flow_instance.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_inst_id=flow_inst_id,
        )

    @staticmethod
    def decode(content: bytes) -> CancelFlowInstanceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CancelFlowInstanceResponse = cancel_flow_instance.OPERATION.decode(content)
        return answer


class create_directory:
    """Create a directory."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="create_directory",
        operation_id="createDirectory",
        method="POST",
        path="/batch-processing-service/v2.1/directories",
        summary="Create a directory.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/create_directory.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateDirectoryResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="parent_id", wire="parentId", place="body", required=True),
            Argument(name="dir_name", wire="dirName", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        parent_id: str,
        dir_name: str,
    ) -> Request:
        """Create a directory.

        The user must belong to the organization that owns the parent directory.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            parent_id: ID of the directory to create it in; `listWorkflowDirectories` tells it as `key`.
            dir_name: Name of the new directory, unique in its parent.
        """
        return create_directory.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            parent_id=parent_id,
            dir_name=dir_name,
        )

    @staticmethod
    def decode(content: bytes) -> CreateDirectoryResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateDirectoryResponse = create_directory.OPERATION.decode(content)
        return answer


class delete_flow:
    """Delete a workflow."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="delete_flow",
        operation_id="deleteFlow",
        method="GET",
        path="/batch-processing-service/v2.1/flows",
        summary="Delete a workflow.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors={62104: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/delete_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteFlowResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_id", wire="flowId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_id: int,
    ) -> Request:
        """Delete a workflow.

        Deletes, although it is a GET: nothing on the way may cache or prefetch it. A workflow that others depend on is refused until they
        no longer do. The user must be an owner of the workflow.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_id: ID of the workflow.
        """
        return delete_flow.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_id=flow_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteFlowResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteFlowResponse = delete_flow.OPERATION.decode(content)
        return answer


class disable_flow:
    """Stop the schedule of a workflow."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="disable_flow",
        operation_id="disableFlow",
        method="POST",
        path="/batch-processing-service/v2.1/flows",
        summary="Stop the schedule of a workflow.",
        query={"action": "disable"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/v2.1/disable_flow.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:batchprocessing/v2_1/DisableFlow.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DisableFlowResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_id", wire="flowId", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_id: int | str,
    ) -> Request:
        """Stop the schedule of a workflow.

        The user must be an owner of the workflow, and neither the user nor the workflow may be locked.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_id: ID of the workflow. Official sample code sends the number as text.
        """
        return disable_flow.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_id=flow_id,
        )

    @staticmethod
    def decode(content: bytes) -> DisableFlowResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DisableFlowResponse = disable_flow.OPERATION.decode(content)
        return answer


class enable_flow:
    """Start the schedule of a workflow."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="enable_flow",
        operation_id="enableFlow",
        method="POST",
        path="/batch-processing-service/v2.1/flows",
        summary="Start the schedule of a workflow.",
        query={"action": "enable"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/v2.1/enable_flow.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:batchprocessing/v2_1/EnableFlow.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="EnableFlowResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_id", wire="flowId", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_id: int | str,
    ) -> Request:
        """Start the schedule of a workflow.

        The user must be an owner of the workflow, and neither the user nor the workflow may be locked.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_id: ID of the workflow. Official sample code sends the number as text.
        """
        return enable_flow.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_id=flow_id,
        )

    @staticmethod
    def decode(content: bytes) -> EnableFlowResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: EnableFlowResponse = enable_flow.OPERATION.decode(content)
        return answer


class export_flow:
    """Export the configuration of a workflow."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="export_flow",
        operation_id="exportFlow",
        method="GET",
        path="/batch-processing-service/v2.1/flows",
        summary="Export the configuration of a workflow.",
        query={"action": "export"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/export_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ExportFlowResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_id", wire="flowId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_id: int,
    ) -> Request:
        """Export the configuration of a workflow.

        The result can be given to `importFlow`. It names tasks and workflows instead of holding their IDs. The user must belong to the
        organization that owns the workflow.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_id: ID of the workflow.
        """
        return export_flow.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_id=flow_id,
        )

    @staticmethod
    def decode(content: bytes) -> ExportFlowResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ExportFlowResponse = export_flow.OPERATION.decode(content)
        return answer


class get_current_time:
    """Get the time of the server."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="get_current_time",
        operation_id="getCurrentTime",
        method="GET",
        path="/batch-processing-service/v2.1/time",
        summary="Get the time of the server.",
        query={"action": "getCurrentTime"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/get_current_time.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetCurrentTimeResponse",
        models="energy_api.enos.models",
        arguments=(),
    )

    @staticmethod
    def request() -> Request:
        """Get the time of the server.

        Takes no parameters.
        """
        return get_current_time.OPERATION.request()

    @staticmethod
    def decode(content: bytes) -> GetCurrentTimeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetCurrentTimeResponse = get_current_time.OPERATION.decode(content)
        return answer


class get_flow:
    """Get one workflow."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="get_flow",
        operation_id="getFlow",
        method="GET",
        path="/batch-processing-service/v2.1/flows",
        summary="Get one workflow.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/get_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetFlowResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_id", wire="flowId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_id: int,
    ) -> Request:
        """Get one workflow.

        The user must belong to the organization that owns the workflow.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_id: ID of the workflow.
        """
        return get_flow.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_id=flow_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetFlowResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetFlowResponse = get_flow.OPERATION.decode(content)
        return answer


class get_flow_instance:
    """Get one workflow instance."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="get_flow_instance",
        operation_id="getFlowInstance",
        method="GET",
        path="/batch-processing-service/v2.1/flowInstances",
        summary="Get one workflow instance.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/get_flow_instance.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetFlowInstanceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_inst_id", wire="flowInstId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_inst_id: str,
    ) -> Request:
        """Get one workflow instance.

        The user must be an EnOS user.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_inst_id: ID of the workflow instance.
        """
        return get_flow_instance.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_inst_id=flow_inst_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetFlowInstanceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetFlowInstanceResponse = get_flow_instance.OPERATION.decode(content)
        return answer


class get_my_flows:
    """List the workflows that concern the user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="get_my_flows",
        operation_id="getMyFlows",
        method="GET",
        path="/batch-processing-service/v2.1/flows",
        summary="List the workflows that concern the user.",
        query={"action": "getMyFlow"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/get_my_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetMyFlowsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="expression", wire="expression", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        expression: str | None = None,
    ) -> Request:
        """List the workflows that concern the user.

        Returns all that match at once, without pages. The user must belong to the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            expression: Part of a workflow ID or name to look for. All workflows related to the user without it.
        """
        return get_my_flows.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            expression=expression,
        )

    @staticmethod
    def decode(content: bytes) -> GetMyFlowsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetMyFlowsResponse = get_my_flows.OPERATION.decode(content)
        return answer


class get_task_instance:
    """Get one task instance."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="get_task_instance",
        operation_id="getTaskInstance",
        method="GET",
        path="/batch-processing-service/v2.1/taskInstances",
        summary="Get one task instance.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/batch-processing-api/en/2.3.0/v2.1/get_task_instance.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/v2_1/getTaskInstance.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetTaskInstanceResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="task_inst_id", wire="taskInstId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        task_inst_id: str,
    ) -> Request:
        """Get one task instance.

        The documentation types `data` as a list of objects but shows a single one; here it is one object. The user must belong to the
        organization that owns the instance.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            task_inst_id: ID of the task instance, not of the workflow instance that it belongs to.
        """
        return get_task_instance.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            task_inst_id=task_inst_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetTaskInstanceResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetTaskInstanceResponse = get_task_instance.OPERATION.decode(content)
        return answer


class get_task_instance_log:
    """Get the log of a task instance."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="get_task_instance_log",
        operation_id="getTaskInstanceLog",
        method="GET",
        path="/batch-processing-service/v2.1/taskInstances",
        summary="Get the log of a task instance.",
        query={"action": "getLog"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "not-found", **_ERRORS},
        truncation=Truncation(size="maxLength", items="data.log", default=1048576),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/v2.1/get_task_instance_log.md"},
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/batch-processing-api/en/dev/v2.1/get_task_instance_log.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetTaskInstanceLogResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="task_inst_id", wire="taskInstId", place="query", required=True),
            Argument(name="max_length", wire="maxLength", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        task_inst_id: str,
        max_length: int | None = None,
    ) -> Request:
        """Get the log of a task instance.

        The user must be an EnOS user.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            task_inst_id: ID of the task instance, not of the workflow instance that it belongs to.
            max_length: Greatest length of the returned log; 1,048,576 by default, as newer documentation says.
        """
        return get_task_instance_log.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            task_inst_id=task_inst_id,
            max_length=max_length,
        )

    @staticmethod
    def decode(content: bytes) -> GetTaskInstanceLogResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetTaskInstanceLogResponse = get_task_instance_log.OPERATION.decode(content)
        return answer


class get_time_zone:
    """Get the time zone of the server."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="get_time_zone",
        operation_id="getTimeZone",
        method="GET",
        path="/batch-processing-service/v2.1/time",
        summary="Get the time zone of the server.",
        query={"action": "getTimeZone"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/get_time_zone.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetTimeZoneResponse",
        models="energy_api.enos.models",
        arguments=(),
    )

    @staticmethod
    def request() -> Request:
        """Get the time zone of the server.

        Takes no parameters.
        """
        return get_time_zone.OPERATION.request()

    @staticmethod
    def decode(content: bytes) -> GetTimeZoneResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetTimeZoneResponse = get_time_zone.OPERATION.decode(content)
        return answer


class import_flow:
    """Create a workflow from a configuration."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="import_flow",
        operation_id="importFlow",
        method="POST",
        path="/batch-processing-service/v2.1/flows",
        summary="Create a workflow from a configuration.",
        query={"action": "import"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", **_ERRORS},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/v2.1/import_flow.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:batchprocessing/v2_1/ImportFlow.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ImportFlowResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_name", wire="flowName", place="body", required=True),
            Argument(name="desc", wire="desc", place="body", required=True),
            Argument(name="dir_id", wire="dirId", place="body", required=True),
            Argument(name="flow_json", wire="flowJson", place="body", kind="model:BatchFlowConfig", required=True),
            Argument(name="flow_id", wire="flowId", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_name: str,
        desc: str,
        dir_id: str,
        flow_json: BatchFlowConfig | Mapping[str, Any],
        flow_id: int | str | None = None,
    ) -> Request:
        """Create a workflow from a configuration.

        Creates a workflow of the given name in a directory, from what `exportFlow` returned or from a configuration made by hand. Every
        request creates another workflow. The documentation asks for a user who owns the workflow.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_name: Name of the new workflow.
            desc: Description of the new workflow; may be empty.
            dir_id: ID of the directory to create it in.
            flow_json: Configuration of the new workflow.
            flow_id: ID that the workflow should get. One is generated when it is left out or already taken. Official sample code sends the
                number as text.
        """
        return import_flow.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_name=flow_name,
            desc=desc,
            dir_id=dir_id,
            flow_json=flow_json,
            flow_id=flow_id,
        )

    @staticmethod
    def decode(content: bytes) -> ImportFlowResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ImportFlowResponse = import_flow.OPERATION.decode(content)
        return answer


class list_flow_instances:
    """List workflow instances by type, owner, trigger time and status."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="list_flow_instances",
        operation_id="listFlowInstances",
        method="POST",
        path="/batch-processing-service/v2.1/flowInstances",
        summary="List workflow instances by type, owner, trigger time and status.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.flowInsts", total="data.count", first=1
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/v2.1/list_flow_instances.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/batch-processing-api/en/2.3.0/v2.1/list_flow_instances.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@bff737d:batchProcessing/v2_1/listFlowInstances.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/v2_1/listFlowInstances.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListFlowInstancesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="type", wire="type", place="body", required=True),
            Argument(name="owner", wire="owner", place="body", required=True),
            Argument(name="from_trigger_time", wire="fromTriggerTime", place="body", required=True, time="epoch-ms"),
            Argument(name="to_trigger_time", wire="toTriggerTime", place="body", required=True, time="epoch-ms"),
            Argument(name="status", wire="status", place="body", required=True),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="sorters", wire="pagination.sorters", place="body", kind="list[model:Sorter]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        type: BatchFlowType | int | str,
        owner: str,
        from_trigger_time: int | str | datetime,
        to_trigger_time: int | datetime,
        status: str | int,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sorters: Sequence[Sorter | Mapping[str, Any]] | None = None,
    ) -> Request:
        """List workflow instances by type, owner, trigger time and status.

        Newer documentation calls the pagination mandatory and the expression optional. Sorting is possible by `createTime`, `updateTime`,
        `startTime`, `triggerTime` and `endTime`; newer examples write the fields as `start_time`. The user must be an EnOS user.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            type: How the workflows are scheduled. Official sample code also sends the number as text.
            owner: Name of the owner of the instances; examples send an empty text.
            from_trigger_time: Earliest trigger time, in milliseconds since the epoch. Official sample code sends the number as text.
            to_trigger_time: Latest trigger time, in milliseconds since the epoch.
            status: Wanted statuses by their numbers (see `BatchInstanceStatus`), several of them separated by commas: `-1,4,7`.
            expression: Part of an instance ID or of a workflow name to look for; no condition when empty. Documentation 2.1.0 calls it
                mandatory, newer documentation optional.
            page_size: Records per page; 10 by default in most operations.
            page_no: Page number; the first page is 1.
            sorters: Sort order. Only operations that say so support it.
        """
        return list_flow_instances.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            type=type,
            owner=owner,
            from_trigger_time=from_trigger_time,
            to_trigger_time=to_trigger_time,
            status=status,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            sorters=sorters,
        )

    @staticmethod
    def decode(content: bytes) -> ListFlowInstancesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListFlowInstancesResponse = list_flow_instances.OPERATION.decode(content)
        return answer


class list_workflow_directories:
    """List everything below the workflow directory of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="list_workflow_directories",
        operation_id="listWorkflowDirectories",
        method="GET",
        path="/batch-processing-service/v2.1/directories",
        summary="List everything below the workflow directory of an organization.",
        query={"action": "listWorkFlowDirs"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/list_workflow_dirs.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListWorkflowDirectoriesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
    ) -> Request:
        """List everything below the workflow directory of an organization.

        Returns the whole tree of directories and workflows at once. The user must belong to the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
        """
        return list_workflow_directories.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
        )

    @staticmethod
    def decode(content: bytes) -> ListWorkflowDirectoriesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListWorkflowDirectoriesResponse = list_workflow_directories.OPERATION.decode(content)
        return answer


class load_flow_for_edit:
    """Load a workflow into a temporary one for editing and return it."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="load_flow_for_edit",
        operation_id="loadFlowForEdit",
        method="GET",
        path="/batch-processing-service/v2.1/flows",
        summary="Load a workflow into a temporary one for editing and return it.",
        query={"action": "loadForEdit"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/load_flow_for_edit.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="LoadFlowForEditResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_id", wire="flowId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_id: int,
    ) -> Request:
        """Load a workflow into a temporary one for editing and return it.

        Returns what `getFlow` returns, with the computing queue. The workflow itself stays as it is. The user must belong to the
        organization that owns the workflow.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_id: ID of the workflow.
        """
        return load_flow_for_edit.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_id=flow_id,
        )

    @staticmethod
    def decode(content: bytes) -> LoadFlowForEditResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: LoadFlowForEditResponse = load_flow_for_edit.OPERATION.decode(content)
        return answer


class save_flow:
    """Save a workflow with its tasks and relations."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="save_flow",
        operation_id="saveFlow",
        method="POST",
        path="/batch-processing-service/v2.1/flows",
        summary="Save a workflow with its tasks and relations.",
        query={"action": "save"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", 62105: "permission", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/v2.1/save_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SaveFlowResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="id", wire="id", place="body", required=True),
            Argument(name="type", wire="type", place="body", required=True),
            Argument(name="name", wire="name", place="body", required=True),
            Argument(name="freq", wire="freq", place="body", required=True),
            Argument(name="cycle", wire="cycle", place="body", required=True),
            Argument(name="alert_mode", wire="alertMode", place="body", required=True),
            Argument(name="do_as", wire="doAs", place="body", required=True),
            Argument(name="owners", wire="owners", place="body", required=True),
            Argument(name="visitors", wire="visitors", place="body", required=True),
            Argument(name="start_time", wire="startTime", place="body", required=True, time="date"),
            Argument(name="active", wire="active", place="body", required=True),
            Argument(name="parameters", wire="parameters", place="body", kind="|dict[]"),
            Argument(name="desc", wire="desc", place="body"),
            Argument(name="queue", wire="queue", place="body"),
            Argument(name="tasks", wire="tasks", place="body", kind="list[model:BatchTaskNode]"),
            Argument(name="flows", wire="flows", place="body", kind="list[model:BatchFlowNode]"),
            Argument(name="relations", wire="relations", place="body", kind="list[model:BatchNodeRelation]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        id: int | str,
        type: BatchFlowType | int,
        name: str,
        freq: str,
        cycle: BatchCycle | str,
        alert_mode: BatchAlertMode | int,
        do_as: str,
        owners: str,
        visitors: str,
        start_time: str | date,
        active: BatchFlowActive | int,
        parameters: str | Mapping[str, str] | None = None,
        desc: str | None = None,
        queue: str | None = None,
        tasks: Sequence[BatchTaskNode | Mapping[str, Any]] | None = None,
        flows: Sequence[BatchFlowNode | Mapping[str, Any]] | None = None,
        relations: Sequence[BatchNodeRelation | Mapping[str, Any]] | None = None,
    ) -> Request:
        """Save a workflow with its tasks and relations.

        The body is the whole workflow, not a change to it. The user must be an owner of the workflow.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            id: ID of the workflow; examples send it as text.
            type: How the workflow is scheduled.
            name: Name of the workflow.
            freq: When it starts within a cycle: a Quartz cron expression of seven fields, from seconds to year.
            cycle: Unit of the schedule.
            alert_mode: How alerts are sent.
            do_as: Big data account of the organization under which the workflow runs.
            owners: Names of the owners, separated by semicolons.
            visitors: Names of further users who may see the workflow, separated by semicolons.
            start_time: Date from which the schedule is in force, as `yyyy-MM-dd`.
            active: Whether the schedule runs.
            parameters: Global parameters of the workflow. All examples send JSON text of a list of `{key, value}` objects, `[]` for none;
                the table calls it a map.
            desc: Description of the workflow.
            queue: Computing queue.
            tasks: Tasks of the workflow.
            flows: Other workflows that this one depends on.
            relations: Which node comes after which.
        """
        return save_flow.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            id=id,
            type=type,
            name=name,
            freq=freq,
            cycle=cycle,
            alert_mode=alert_mode,
            do_as=do_as,
            owners=owners,
            visitors=visitors,
            start_time=start_time,
            active=active,
            parameters=parameters,
            desc=desc,
            queue=queue,
            tasks=tasks,
            flows=flows,
            relations=relations,
        )

    @staticmethod
    def decode(content: bytes) -> SaveFlowResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SaveFlowResponse = save_flow.OPERATION.decode(content)
        return answer


class search_flows:
    """Search the workflows of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="search_flows",
        operation_id="searchFlows",
        method="POST",
        path="/batch-processing-service/v2.1/flows",
        summary="Search the workflows of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="list"),
        errors={62102: "invalid", **_ERRORS},
        pagination=Pagination(style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", first=1, default=10),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/v2.1/search_flow.md"},
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/batch-processing-api/en/2.3.0/v2.1/search_flow.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchFlowsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="sorters", wire="pagination.sorters", place="body", kind="list[model:Sorter]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sorters: Sequence[Sorter | Mapping[str, Any]] | None = None,
    ) -> Request:
        """Search the workflows of an organization.

        Finds workflows of all users of the organization and returns only their IDs and names. Newer documentation (from 2.3.0) calls the
        pagination mandatory, advises at most 50 workflows per page, and spells the sortable fields `create_time`, `update_time` and
        `start_time`. The user must belong to the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            expression: Part of a workflow ID or name to look for; no condition when empty or left out.
            page_size: Records per page; 10 by default in most operations.
            page_no: Page number; the first page is 1.
            sorters: Sort order. Only operations that say so support it.
        """
        return search_flows.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            sorters=sorters,
        )

    @staticmethod
    def decode(content: bytes) -> SearchFlowsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchFlowsResponse = search_flows.OPERATION.decode(content)
        return answer


class trigger_flow:
    """Run a workflow by hand."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="trigger_flow",
        operation_id="triggerFlow",
        method="POST",
        path="/batch-processing-service/v2.1/flows",
        summary="Run a workflow by hand.",
        query={"action": "trigger"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62104: "conflict", **_ERRORS},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/v2.1/trigger_flow.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="TriggerFlowResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_id", wire="flowId", place="body", required=True),
            Argument(name="trigger_time", wire="triggerTime", place="body", required=True, time="epoch-ms"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_id: int | str,
        trigger_time: int | datetime,
    ) -> Request:
        """Run a workflow by hand.

        Creates an instance of the workflow. A workflow has only one running instance: another one waits for its turn. The user must be an
        owner of the workflow, and neither the user nor the workflow may be locked.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_id: ID of the workflow. Official sample code sends the number as text.
            trigger_time: When to run, in milliseconds since the epoch. A time in the past runs the workflow at once and is what its time
                parameters are computed from.
        """
        return trigger_flow.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_id=flow_id,
            trigger_time=trigger_time,
        )

    @staticmethod
    def decode(content: bytes) -> TriggerFlowResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: TriggerFlowResponse = trigger_flow.OPERATION.decode(content)
        return answer


class trigger_flow_from_task:
    """Run a workflow by hand from one of its tasks on."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="trigger_flow_from_task",
        operation_id="triggerFlowFromTask",
        method="POST",
        path="/batch-processing-service/v2.1/flows",
        summary="Run a workflow by hand from one of its tasks on.",
        query={"action": "triggerFromTask"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", **_ERRORS},
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/batch-processing-api/en/2.2.0/v2.1/trigger_flow_from_task.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/v2_1/triggerFlowFromTask.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="TriggerFlowFromTaskResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_id", wire="flowId", place="body", required=True),
            Argument(name="task_id", wire="taskId", place="body", required=True),
            Argument(name="trigger_time", wire="triggerTime", place="body", required=True, time="epoch-ms"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_id: int | str,
        task_id: int | str,
        trigger_time: int | datetime,
    ) -> Request:
        """Run a workflow by hand from one of its tasks on.

        As `triggerFlow`, but only the given task and those after it run. The same workflow may not be triggered twice within a minute. The
        user must be an owner of the workflow, and neither the user nor the workflow may be locked.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_id: ID of the workflow. Official sample code sends the number as text.
            task_id: ID of the task to begin with; it and all tasks after it run. Official sample code sends the number as text.
            trigger_time: When to run, in milliseconds since the epoch. A time in the past runs the workflow at once and is what its time
                parameters are computed from.
        """
        return trigger_flow_from_task.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_id=flow_id,
            task_id=task_id,
            trigger_time=trigger_time,
        )

    @staticmethod
    def decode(content: bytes) -> TriggerFlowFromTaskResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: TriggerFlowFromTaskResponse = trigger_flow_from_task.OPERATION.decode(content)
        return answer


class update_and_trigger_flow:
    """Run a workflow by hand with other parameters."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch",
        name="update_and_trigger_flow",
        operation_id="updateAndTriggerFlow",
        method="POST",
        path="/batch-processing-service/v2.1/flows",
        summary="Run a workflow by hand with other parameters.",
        query={"action": "updateAndTrigger"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62104: "conflict", **_ERRORS},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/v2.1/update_and_trigger_flow.md"},
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/batch-processing-api/en/dev/v2.1/update_and_trigger_flow.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:batchprocessing/BatchProcessingApp.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateAndTriggerFlowResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_id", wire="flowId", place="body", required=True),
            Argument(name="trigger_time", wire="triggerTime", place="body", required=True, time="epoch-ms"),
            Argument(name="parameters", wire="parameters", place="body", kind="list[model:BatchFlowParameter]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_id: int | str,
        trigger_time: int | datetime,
        parameters: Sequence[BatchFlowParameter | Mapping[str, Any]],
    ) -> Request:
        """Run a workflow by hand with other parameters.

        As `triggerFlow`, with parameters that count for the new instance only: the workflow keeps its own. The user must be an owner of the
        workflow, and neither the user nor the workflow may be locked.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_id: ID of the workflow. Official sample code sends the number as text.
            trigger_time: When to run, in milliseconds since the epoch. A time in the past runs the workflow at once and is what its time
                parameters are computed from.
            parameters: Global parameters for this instance. Newer documentation calls them a list as the examples do; documentation 2.1.0 a
                map. The Java sample of the page and the official sample code send the JSON text of the list.
        """
        return update_and_trigger_flow.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_id=flow_id,
            trigger_time=trigger_time,
            parameters=parameters,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateAndTriggerFlowResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateAndTriggerFlowResponse = update_and_trigger_flow.OPERATION.decode(content)
        return answer
