# Generated from specs/: do not edit.
"""Workflows, their directories, schedules and instances, in the older version 2.0 of the service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Pagination, Request, Truncation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from energy_api.enos.models import (
        BatchAlertModeV20,
        BatchCycleV20,
        BatchFlowActiveV20,
        BatchFlowConfigV20,
        BatchFlowNodeV20,
        BatchFlowParameterV20,
        BatchFlowTypeV20,
        BatchNodeRelationV20,
        BatchTaskNodeV20,
        CancelFlowInstanceResponseV20,
        CreateDirectoryResponseV20,
        DeleteFlowResponseV20,
        DisableFlowResponseV20,
        EnableFlowResponseV20,
        ExportFlowResponseV20,
        GetCurrentTimeResponseV20,
        GetFlowInstanceResponseV20,
        GetFlowResponseV20,
        GetMyFlowsResponseV20,
        GetTaskInstanceLogResponseV20,
        GetTimeZoneResponseV20,
        ImportFlowResponseV20,
        ListFlowInstancesResponseV20,
        ListWorkflowDirectoriesResponseV20,
        LoadFlowForEditResponseV20,
        SaveFlowResponseV20,
        SearchFlowsResponseV20,
        Sorter,
        TriggerFlowResponseV20,
        UpdateAndTriggerFlowResponseV20,
    )

_ERRORS = {62101: "invalid", 62103: "permission", 62109: "server"}  # of every operation here


class cancel_flow_instance:
    """Cancel a running workflow instance."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="cancel_flow_instance",
        operation_id="cancelFlowInstanceV20",
        method="POST",
        path="/dataflow-batch-service/v2.0/flowInstances",
        summary="Cancel a running workflow instance.",
        query={"action": "cancel"},
        safety="idempotent",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/cancel_flow_instance.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CancelFlowInstanceResponseV20",
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
    def decode(content: bytes) -> CancelFlowInstanceResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CancelFlowInstanceResponseV20 = cancel_flow_instance.OPERATION.decode(content)
        return answer


class create_directory:
    """Create a directory."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="create_directory",
        operation_id="createDirectoryV20",
        method="POST",
        path="/dataflow-batch-service/v2.0/directories",
        summary="Create a directory.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/create_directory.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateDirectoryResponseV20",
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
            parent_id: ID of the directory to create it in; `listWorkflowDirectoriesV20` tells it as `key`.
            dir_name: Name of the new directory, unique in its parent.
        """
        return create_directory.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            parent_id=parent_id,
            dir_name=dir_name,
        )

    @staticmethod
    def decode(content: bytes) -> CreateDirectoryResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateDirectoryResponseV20 = create_directory.OPERATION.decode(content)
        return answer


class delete_flow:
    """Delete a workflow."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="delete_flow",
        operation_id="deleteFlowV20",
        method="GET",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Delete a workflow.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3),
        errors={62104: "conflict", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/delete_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteFlowResponseV20",
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
    def decode(content: bytes) -> DeleteFlowResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteFlowResponseV20 = delete_flow.OPERATION.decode(content)
        return answer


class disable_flow:
    """Stop the schedule of a workflow."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="disable_flow",
        operation_id="disableFlowV20",
        method="POST",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Stop the schedule of a workflow.",
        query={"action": "disable"},
        safety="idempotent",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/disable_flow.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:batchprocessing/v2_0/DisableFlow.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DisableFlowResponseV20",
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
    def decode(content: bytes) -> DisableFlowResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DisableFlowResponseV20 = disable_flow.OPERATION.decode(content)
        return answer


class enable_flow:
    """Start the schedule of a workflow."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="enable_flow",
        operation_id="enableFlowV20",
        method="POST",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Start the schedule of a workflow.",
        query={"action": "enable"},
        safety="idempotent",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/enable_flow.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:batchprocessing/v2_0/EnableFlow.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="EnableFlowResponseV20",
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
    def decode(content: bytes) -> EnableFlowResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: EnableFlowResponseV20 = enable_flow.OPERATION.decode(content)
        return answer


class export_flow:
    """Export the configuration of a workflow."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="export_flow",
        operation_id="exportFlowV20",
        method="GET",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Export the configuration of a workflow.",
        query={"action": "export"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/export_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ExportFlowResponseV20",
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

        The result can be given to `importFlowV20`. It names tasks and workflows instead of holding their IDs. The user must belong to the
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
    def decode(content: bytes) -> ExportFlowResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ExportFlowResponseV20 = export_flow.OPERATION.decode(content)
        return answer


class get_current_time:
    """Get the time of the server."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="get_current_time",
        operation_id="getCurrentTimeV20",
        method="GET",
        path="/dataflow-batch-service/v2.0/time",
        summary="Get the time of the server.",
        query={"action": "getCurrentTime"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/get_current_time.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetCurrentTimeResponseV20",
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
    def decode(content: bytes) -> GetCurrentTimeResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetCurrentTimeResponseV20 = get_current_time.OPERATION.decode(content)
        return answer


class get_flow:
    """Get one workflow."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="get_flow",
        operation_id="getFlowV20",
        method="GET",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Get one workflow.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/get_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetFlowResponseV20",
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
    def decode(content: bytes) -> GetFlowResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetFlowResponseV20 = get_flow.OPERATION.decode(content)
        return answer


class get_flow_instance:
    """Get one workflow instance."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="get_flow_instance",
        operation_id="getFlowInstanceV20",
        method="GET",
        path="/dataflow-batch-service/v2.0/flowInstances",
        summary="Get one workflow instance.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/get_flow_instance.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetFlowInstanceResponseV20",
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
    def decode(content: bytes) -> GetFlowInstanceResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetFlowInstanceResponseV20 = get_flow_instance.OPERATION.decode(content)
        return answer


class get_my_flows:
    """List the workflows that concern the user."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="get_my_flows",
        operation_id="getMyFlowsV20",
        method="GET",
        path="/dataflow-batch-service/v2.0/flows",
        summary="List the workflows that concern the user.",
        query={"action": "getMyFlow"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/get_my_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetMyFlowsResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="search_value", wire="searchValue", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        search_value: str | None = None,
    ) -> Request:
        """List the workflows that concern the user.

        Returns all that match at once, without pages. The user must belong to the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            search_value: What to look for. All workflows of the user without it.
        """
        return get_my_flows.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            search_value=search_value,
        )

    @staticmethod
    def decode(content: bytes) -> GetMyFlowsResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetMyFlowsResponseV20 = get_my_flows.OPERATION.decode(content)
        return answer


class get_task_instance_log:
    """Get the log of a task instance."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="get_task_instance_log",
        operation_id="getTaskInstanceLogV20",
        method="GET",
        path="/dataflow-batch-service/v2.0/taskInstances",
        summary="Get the log of a task instance.",
        query={"action": "getLog"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "not-found", **_ERRORS},
        truncation=Truncation(size="maxLength", items="data.log"),
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/get_task_instance_log.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetTaskInstanceLogResponseV20",
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
            max_length: Greatest length of the returned log.
        """
        return get_task_instance_log.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            task_inst_id=task_inst_id,
            max_length=max_length,
        )

    @staticmethod
    def decode(content: bytes) -> GetTaskInstanceLogResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetTaskInstanceLogResponseV20 = get_task_instance_log.OPERATION.decode(content)
        return answer


class get_time_zone:
    """Get the time zone of the server."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="get_time_zone",
        operation_id="getTimeZoneV20",
        method="GET",
        path="/dataflow-batch-service/v2.0/time",
        summary="Get the time zone of the server.",
        query={"action": "getTimeZone"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/get_time_zone.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetTimeZoneResponseV20",
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
    def decode(content: bytes) -> GetTimeZoneResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetTimeZoneResponseV20 = get_time_zone.OPERATION.decode(content)
        return answer


class import_flow:
    """Create a workflow from a configuration."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="import_flow",
        operation_id="importFlowV20",
        method="POST",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Create a workflow from a configuration.",
        query={"action": "import"},
        safety="unsafe",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", **_ERRORS},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/import_flow.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:batchprocessing/v2_0/ImportFlow.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ImportFlowResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_name", wire="flowName", place="body", required=True),
            Argument(name="desc", wire="desc", place="body", required=True),
            Argument(name="dir_id", wire="dirId", place="body", required=True),
            Argument(name="flow_json", wire="flowJson", place="body", kind="model:BatchFlowConfigV20", required=True),
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
        flow_json: BatchFlowConfigV20 | Mapping[str, Any],
        flow_id: int | str | None = None,
    ) -> Request:
        """Create a workflow from a configuration.

        Creates a workflow of the given name in a directory, from what `exportFlowV20` returned or from a configuration made by hand. Every
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
    def decode(content: bytes) -> ImportFlowResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ImportFlowResponseV20 = import_flow.OPERATION.decode(content)
        return answer


class list_flow_instances:
    """List workflow instances by type, owner, trigger time and status."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="list_flow_instances",
        operation_id="listFlowInstancesV20",
        method="POST",
        path="/dataflow-batch-service/v2.0/flowInstances",
        summary="List workflow instances by type, owner, trigger time and status.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", **_ERRORS},
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data.flowInsts", total="data.count", first=0
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/list_flow_instances.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/v2_0/listFlowInstances.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ListFlowInstancesResponseV20",
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
        type: BatchFlowTypeV20 | int | str,
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

        The first page is 0. Sorting is possible by `createTime`, `updateTime`, `startTime`, `triggerTime` and `endTime`. The user must be
        an EnOS user.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            type: How the workflows are scheduled. Official sample code also sends the number as text.
            owner: Name of the owner of the instances; examples send an empty text.
            from_trigger_time: Earliest trigger time, in milliseconds since the epoch. Official sample code sends the number as text.
            to_trigger_time: Latest trigger time, in milliseconds since the epoch.
            status: Wanted status by its number (see `BatchInstanceStatusV20`); the documented Java sample sends an empty text.
            expression: What to look for, in a form that is not documented; no condition when empty. The page calls it mandatory, official
                sample code leaves it out.
            page_size: Records per page.
            page_no: Page number; the first page is 0.
            sorters: Sort order.
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
    def decode(content: bytes) -> ListFlowInstancesResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListFlowInstancesResponseV20 = list_flow_instances.OPERATION.decode(content)
        return answer


class list_workflow_directories:
    """List everything below the workflow directory of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="list_workflow_directories",
        operation_id="listWorkflowDirectoriesV20",
        method="GET",
        path="/dataflow-batch-service/v2.0/directories",
        summary="List everything below the workflow directory of an organization.",
        query={"action": "listWorkFlowDirs"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/list_workflow_dirs.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListWorkflowDirectoriesResponseV20",
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
    def decode(content: bytes) -> ListWorkflowDirectoriesResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListWorkflowDirectoriesResponseV20 = list_workflow_directories.OPERATION.decode(content)
        return answer


class load_flow_for_edit:
    """Load a workflow into a temporary one for editing and return it."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="load_flow_for_edit",
        operation_id="loadFlowForEditV20",
        method="GET",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Load a workflow into a temporary one for editing and return it.",
        query={"action": "loadForEdit"},
        safety="idempotent",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/load_flow_for_edit.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="LoadFlowForEditResponseV20",
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

        Returns what `getFlowV20` returns, with the computing queue. The workflow itself stays as it is. The user must belong to the
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
    def decode(content: bytes) -> LoadFlowForEditResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: LoadFlowForEditResponseV20 = load_flow_for_edit.OPERATION.decode(content)
        return answer


class save_flow:
    """Save a workflow with its tasks and relations."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="save_flow",
        operation_id="saveFlowV20",
        method="POST",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Save a workflow with its tasks and relations.",
        query={"action": "save"},
        safety="idempotent",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62102: "invalid", 62105: "permission", **_ERRORS},
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/save_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SaveFlowResponseV20",
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
            Argument(name="alert_to", wire="alertTo", place="body"),
            Argument(name="parameters", wire="parameters", place="body", kind="|dict[]"),
            Argument(name="desc", wire="desc", place="body"),
            Argument(name="queue", wire="queue", place="body"),
            Argument(name="tasks", wire="tasks", place="body", kind="list[model:BatchTaskNodeV20]"),
            Argument(name="flows", wire="flows", place="body", kind="list[model:BatchFlowNodeV20]"),
            Argument(name="relations", wire="relations", place="body", kind="list[model:BatchNodeRelationV20]"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        id: int | str,
        type: BatchFlowTypeV20 | int,
        name: str,
        freq: str,
        cycle: BatchCycleV20 | str,
        alert_mode: BatchAlertModeV20 | int,
        do_as: str,
        owners: str,
        visitors: str,
        start_time: str | date,
        active: BatchFlowActiveV20 | int,
        alert_to: str | None = None,
        parameters: str | Mapping[str, str] | None = None,
        desc: str | None = None,
        queue: str | None = None,
        tasks: Sequence[BatchTaskNodeV20 | Mapping[str, Any]] | None = None,
        flows: Sequence[BatchFlowNodeV20 | Mapping[str, Any]] | None = None,
        relations: Sequence[BatchNodeRelationV20 | Mapping[str, Any]] | None = None,
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
            alert_to: Who receives the alerts; only the documented Java sample sends it.
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
            alert_to=alert_to,
            parameters=parameters,
            desc=desc,
            queue=queue,
            tasks=tasks,
            flows=flows,
            relations=relations,
        )

    @staticmethod
    def decode(content: bytes) -> SaveFlowResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SaveFlowResponseV20 = save_flow.OPERATION.decode(content)
        return answer


class search_flows:
    """Search the workflows of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="search_flows",
        operation_id="searchFlowsV20",
        method="POST",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Search the workflows of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="list"),
        errors={62102: "invalid", **_ERRORS},
        pagination=Pagination(style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", first=0),
        since="2.1.0",
        source=[{"kind": "docs", "page": "dataflow_service/search_flow.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchFlowsResponseV20",
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

        Finds workflows of all users of the organization and returns only their IDs and names. The first page is 0. The user must belong to
        the organization.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            expression: What to look for, in a form that is not documented; no condition when empty or left out.
            page_size: Records per page.
            page_no: Page number; the first page is 0.
            sorters: Sort order.
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
    def decode(content: bytes) -> SearchFlowsResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchFlowsResponseV20 = search_flows.OPERATION.decode(content)
        return answer


class trigger_flow:
    """Run a workflow by hand."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="trigger_flow",
        operation_id="triggerFlowV20",
        method="POST",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Run a workflow by hand.",
        query={"action": "trigger"},
        safety="unsafe",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62104: "conflict", **_ERRORS},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/trigger_flow.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="TriggerFlowResponseV20",
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
    def decode(content: bytes) -> TriggerFlowResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: TriggerFlowResponseV20 = trigger_flow.OPERATION.decode(content)
        return answer


class update_and_trigger_flow:
    """Run a workflow by hand with other parameters."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="batch_v2_0",
        name="update_and_trigger_flow",
        operation_id="updateAndTriggerFlowV20",
        method="POST",
        path="/dataflow-batch-service/v2.0/flows",
        summary="Run a workflow by hand with other parameters.",
        query={"action": "updateAndTrigger"},
        safety="unsafe",
        envelope=Envelope(code="status", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={62104: "conflict", **_ERRORS},
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "dataflow_service/update_and_trigger_flow.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:batchProcessing/batchProcessingApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:batchprocessing/BatchProcessingApp.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateAndTriggerFlowResponseV20",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="user_id", wire="userId", place="query", required=True),
            Argument(name="flow_id", wire="flowId", place="body", required=True),
            Argument(name="trigger_time", wire="triggerTime", place="body", required=True, time="epoch-ms"),
            Argument(name="parameters", wire="parameters", place="body", kind="list[model:BatchFlowParameterV20]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        user_id: str,
        flow_id: int | str,
        trigger_time: int | datetime,
        parameters: Sequence[BatchFlowParameterV20 | Mapping[str, Any]],
    ) -> Request:
        """Run a workflow by hand with other parameters.

        As `triggerFlowV20`, with parameters that count for the new instance only: the workflow keeps its own. The user must be an owner of
        the workflow, and neither the user nor the workflow may be locked.

        Args:
            org_id: Organization (OU) that owns the resources.
            user_id: EnOS user on whose behalf the request is made; must belong to the organization.
            flow_id: ID of the workflow. Official sample code sends the number as text.
            trigger_time: When to run, in milliseconds since the epoch. A time in the past runs the workflow at once and is what its time
                parameters are computed from.
            parameters: Global parameters for this instance. A list in the documented example, a map by the table; the Java sample of the
                page and the official sample code send the JSON text of the list.
        """
        return update_and_trigger_flow.OPERATION.request(
            org_id=org_id,
            user_id=user_id,
            flow_id=flow_id,
            trigger_time=trigger_time,
            parameters=parameters,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateAndTriggerFlowResponseV20:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateAndTriggerFlowResponseV20 = update_and_trigger_flow.OPERATION.decode(content)
        return answer
