# Generated from specs/: do not edit.
"""Pipelines of the stream processing service: their configuration, life cycle, Kafka offsets and intermediate states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import Argument, Envelope, Operation, Pagination, Request

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from energy_api.enos.models import (
        DeleteStageStateResponse,
        GetPipelineOffsetLagResponse,
        GetPipelineResponse,
        GetStageStateResponse,
        ListPipelinesResponse,
        PausePipelineResponse,
        ReleasePipelineResponse,
        ResetPipelineOffsetResponse,
        SavePipelineResponse,
        StartPipelineResponse,
        StopPipelineResponse,
        StreamPipelineResources,
    )

_ERRORS = {}  # of every operation here


class delete_stage_state:
    """Delete the intermediate state that a stage of a pipeline keeps."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="delete_stage_state",
        operation_id="deleteStageState",
        method="POST",
        path="/streaming/v2.0/stage-state",
        summary="Delete the intermediate state that a stage of a pipeline keeps.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={61102: "invalid", 61105: "invalid", 61106: "not-found", 61107: "invalid", 61199: "server", **_ERRORS},
        since="2.1.0",
        until="2.4.4",
        source=[{"kind": "docs", "page": "streaming/delete_stage_state.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="DeleteStageStateResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="pipeline_id", wire="pipelineId", place="body", required=True),
            Argument(name="stage_instance_name", wire="stageInstanceName", place="body", required=True),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        pipeline_id: str,
        stage_instance_name: str,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        authorization: str | None = None,
    ) -> Request:
        """Delete the intermediate state that a stage of a pipeline keeps.

        Pause the pipeline first.

        Args:
            org_id: Organization (OU) that owns the resources.
            pipeline_id: ID of the pipeline; the console shows it where pipelines are operated.
            stage_instance_name: Instance name of the stage; the console shows it in the information about the operator.
            asset_ids: Assets whose states to delete.
            point_ids: Measurement points whose states to delete; assets and points together at most 100,000 points.
            authorization: `Bearer ` and the access token of the application. Documentation 2.1.0 calls it mandatory; its sample and the
                official sample code leave it out, as the request is signed anyway.
        """
        return delete_stage_state.OPERATION.request(
            org_id=org_id,
            pipeline_id=pipeline_id,
            stage_instance_name=stage_instance_name,
            asset_ids=asset_ids,
            point_ids=point_ids,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteStageStateResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteStageStateResponse = delete_stage_state.OPERATION.decode(content)
        return answer


class get_pipeline:
    """Get the configuration of a stream processing pipeline."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="get_pipeline",
        operation_id="getPipeline",
        method="GET",
        path="/streaming/v2.0/streaming/pipeline/{pipelineId}",
        summary="Get the configuration of a stream processing pipeline.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={61108: "not-found", 99000: "server", **_ERRORS},
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/stream-processing-api/en/2.2.0/get_pipeline_details.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:streamprocessing/getPipelineDetails.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetPipelineResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="pipeline_id", wire="pipelineId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="if_released", wire="ifReleased", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        pipeline_id: str,
        org_id: str | None = None,
        if_released: bool | None = None,
    ) -> Request:
        """Get the configuration of a stream processing pipeline.

        `ifReleased` says whether a released pipeline is meant or one still being designed.

        Args:
            pipeline_id: ID of the pipeline.
            org_id: Organization (OU) that owns the resources.
            if_released: True for a released pipeline; false, the default, for one still being designed.
        """
        return get_pipeline.OPERATION.request(
            pipeline_id=pipeline_id,
            org_id=org_id,
            if_released=if_released,
        )

    @staticmethod
    def decode(content: bytes) -> GetPipelineResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPipelineResponse = get_pipeline.OPERATION.decode(content)
        return answer


class get_pipeline_offset_lag:
    """Get how far a running stream processing pipeline has read its Kafka topic."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="get_pipeline_offset_lag",
        operation_id="getPipelineOffsetLag",
        method="GET",
        path="/streaming/v2.0/streaming/pipeline/{pipelineId}/offset-lag",
        summary="Get how far a running stream processing pipeline has read its Kafka topic.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={61108: "not-found", 99000: "server", **_ERRORS},
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/stream-processing-api/en/2.3.0/get_pipeline_offset_lag.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:streamprocessing/getPipelineOffsetAndLag.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetPipelineOffsetLagResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="pipeline_id", wire="pipelineId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
        ),
    )

    @staticmethod
    def request(
        *,
        pipeline_id: str,
        org_id: str | None = None,
    ) -> Request:
        """Get how far a running stream processing pipeline has read its Kafka topic.

        The pipeline must be running.

        Args:
            pipeline_id: ID of the pipeline.
            org_id: Organization (OU) that owns the resources.
        """
        return get_pipeline_offset_lag.OPERATION.request(
            pipeline_id=pipeline_id,
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetPipelineOffsetLagResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetPipelineOffsetLagResponse = get_pipeline_offset_lag.OPERATION.decode(content)
        return answer


class get_stage_state:
    """Get the intermediate state that a stage of a pipeline keeps."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="get_stage_state",
        operation_id="getStageState",
        method="POST",
        path="/streaming/v2.0/stage-state",
        summary="Get the intermediate state that a stage of a pipeline keeps.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={61102: "invalid", 61105: "invalid", 61106: "not-found", 61107: "invalid", 61199: "server", **_ERRORS},
        since="2.1.0",
        until="2.4.4",
        source=[{"kind": "docs", "page": "streaming/get_stage_state.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="GetStageStateResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="pipeline_id", wire="pipelineId", place="body", required=True),
            Argument(name="stage_instance_name", wire="stageInstanceName", place="body", required=True),
            Argument(name="asset_ids", wire="assetIds", place="body", style="comma", required=True),
            Argument(name="point_ids", wire="pointIds", place="body", style="comma", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        pipeline_id: str,
        stage_instance_name: str,
        asset_ids: Sequence[str],
        point_ids: Sequence[str],
        authorization: str | None = None,
    ) -> Request:
        """Get the intermediate state that a stage of a pipeline keeps.

        One entry for each asset and point that the stage has a state of.

        Args:
            org_id: Organization (OU) that owns the resources.
            pipeline_id: ID of the pipeline; the console shows it where pipelines are operated.
            stage_instance_name: Instance name of the stage; the console shows it in the information about the operator.
            asset_ids: Assets whose states are wanted.
            point_ids: Measurement points whose states are wanted; assets and points together at most 100,000 points.
            authorization: `Bearer ` and the access token of the application. Documentation 2.1.0 calls it mandatory; its sample and the
                official sample code leave it out, as the request is signed anyway.
        """
        return get_stage_state.OPERATION.request(
            org_id=org_id,
            pipeline_id=pipeline_id,
            stage_instance_name=stage_instance_name,
            asset_ids=asset_ids,
            point_ids=point_ids,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetStageStateResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetStageStateResponse = get_stage_state.OPERATION.decode(content)
        return answer


class list_pipelines:
    """List the stream processing pipelines of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="list_pipelines",
        operation_id="listPipelines",
        method="GET",
        path="/streaming/v2.0/streaming/pipelines",
        summary="List the stream processing pipelines of an organization.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        pagination=Pagination(style="page", place="query", at="pageNo", size="pageSize", items="data.pipelines", first=1, default=10),
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/stream-processing-api/en/2.2.0/list_pipelines"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/stream-processing-api/zh_CN/2.4.0/list_pipelines"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:streamprocessing/listPipelines.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListPipelinesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="page_no", wire="pageNo", place="query"),
            Argument(name="page_size", wire="pageSize", place="query"),
            Argument(name="is_system", wire="isSystem", place="query"),
            Argument(name="if_released", wire="ifReleased", place="query"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        page_no: int | None = None,
        page_size: int | None = None,
        is_system: bool | None = None,
        if_released: bool | None = None,
    ) -> Request:
        """List the stream processing pipelines of an organization.

        10 pipelines per page unless `pageSize` says otherwise.

        Args:
            org_id: Organization (OU) that owns the resources.
            page_no: Page number; the first page, 1, by default.
            page_size: Pipelines per page; 10 by default.
            is_system: True for the pipelines of the system; false by default.
            if_released: True for pipelines that are released; false, the default, for those still being designed.
        """
        return list_pipelines.OPERATION.request(
            org_id=org_id,
            page_no=page_no,
            page_size=page_size,
            is_system=is_system,
            if_released=if_released,
        )

    @staticmethod
    def decode(content: bytes) -> ListPipelinesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListPipelinesResponse = list_pipelines.OPERATION.decode(content)
        return answer


class pause_pipeline:
    """Pause a running stream processing pipeline."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="pause_pipeline",
        operation_id="pausePipeline",
        method="POST",
        path="/streaming/v2.0/streaming/pipeline/{pipelineId}",
        summary="Pause a running stream processing pipeline.",
        query={"action": "pause"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors={61108: "not-found", 61152: "conflict", **_ERRORS},
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/stream-processing-api/en/2.3.0/pause_pipeline.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:streamprocessing/operatepipeline/pausePipeline.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="PausePipelineResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="pipeline_id", wire="pipelineId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
        ),
    )

    @staticmethod
    def request(
        *,
        pipeline_id: str,
        org_id: str | None = None,
    ) -> Request:
        """Pause a running stream processing pipeline.

        The request has no body.

        Args:
            pipeline_id: ID of the pipeline.
            org_id: Organization (OU) that owns the resources.
        """
        return pause_pipeline.OPERATION.request(
            pipeline_id=pipeline_id,
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> PausePipelineResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: PausePipelineResponse = pause_pipeline.OPERATION.decode(content)
        return answer


class release_pipeline:
    """Release the saved configuration of a stream processing pipeline."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="release_pipeline",
        operation_id="releasePipeline",
        method="POST",
        path="/streaming/v2.0/streaming/pipeline/{pipelineId}",
        summary="Release the saved configuration of a stream processing pipeline.",
        query={"action": "release"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors={61108: "not-found", 61169: "conflict", **_ERRORS},
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/stream-processing-api/en/2.3.0/release_pipeline.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:streamprocessing/operatepipeline/releasePipeline.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ReleasePipelineResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="pipeline_id", wire="pipelineId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
        ),
    )

    @staticmethod
    def request(
        *,
        pipeline_id: str,
        org_id: str | None = None,
    ) -> Request:
        """Release the saved configuration of a stream processing pipeline.

        A pipeline that was released before must be paused or stopped. The request has no body.

        Args:
            pipeline_id: ID of the pipeline.
            org_id: Organization (OU) that owns the resources.
        """
        return release_pipeline.OPERATION.request(
            pipeline_id=pipeline_id,
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> ReleasePipelineResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ReleasePipelineResponse = release_pipeline.OPERATION.decode(content)
        return answer


class reset_pipeline_offset:
    """Reset the Kafka offset of a stream processing pipeline."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="reset_pipeline_offset",
        operation_id="resetPipelineOffset",
        method="POST",
        path="/streaming/v2.0/streaming/pipeline/{pipelineId}/offset",
        summary="Reset the Kafka offset of a stream processing pipeline.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors={61108: "not-found", 61168: "server", 61152: "conflict", **_ERRORS},
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/stream-processing-api/en/2.2.0/reset_pipeline_offset.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:streamprocessing/resetPipelineOffset.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ResetPipelineOffsetResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="pipeline_id", wire="pipelineId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
        ),
    )

    @staticmethod
    def request(
        *,
        pipeline_id: str,
        org_id: str | None = None,
    ) -> Request:
        """Reset the Kafka offset of a stream processing pipeline.

        The pipeline must be paused or stopped. The request has no body.

        Args:
            pipeline_id: ID of the pipeline.
            org_id: Organization (OU) that owns the resources.
        """
        return reset_pipeline_offset.OPERATION.request(
            pipeline_id=pipeline_id,
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> ResetPipelineOffsetResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ResetPipelineOffsetResponse = reset_pipeline_offset.OPERATION.decode(content)
        return answer


class save_pipeline:
    """Save the configuration of a stream processing pipeline, or create a pipeline."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="save_pipeline",
        operation_id="savePipeline",
        method="POST",
        path="/streaming/v2.0/streaming/pipeline/{pipelineId}",
        summary="Save the configuration of a stream processing pipeline, or create a pipeline.",
        query={"action": "save"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors={61100: "invalid", 61108: "not-found", 61112: "server", **_ERRORS},
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/stream-processing-api/en/2.2.0/save_pipeline.html"},
            {"kind": "docs", "page": "https://support-cn5.envisioniot.com/docs/stream-processing-api/zh_CN/2.4.0/save_pipeline.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:streamprocessing/operatepipeline/savePipeline.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:streamprocessing/operatepipeline/SavePipeline.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SavePipelineResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="pipeline_id", wire="pipelineId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="version", wire="version", place="body"),
            Argument(name="name", wire="name", place="body"),
            Argument(name="template_type", wire="templateType", place="body"),
            Argument(name="template_name", wire="templateName", place="body"),
            Argument(name="message_channel", wire="messageChannel", place="body"),
            Argument(name="pipeline_json", wire="pipelineJson", place="body", kind="dict[any]"),
        ),
    )

    @staticmethod
    def request(
        *,
        pipeline_id: str,
        org_id: str | None = None,
        version: str | None = None,
        name: str | None = None,
        template_type: int | str | None = None,
        template_name: str | None = None,
        message_channel: int | str | None = None,
        pipeline_json: Mapping[str, Any] | None = None,
    ) -> Request:
        """Save the configuration of a stream processing pipeline, or create a pipeline.

        With `null` in place of an ID a new pipeline is created, so sending such a request again creates another one. `releasePipeline`
        comes next, and only a released pipeline can be started.

        Args:
            pipeline_id: ID of the pipeline, or the text `null` to create one.
            org_id: Organization (OU) that owns the resources.
            version: Version of the template that the pipeline is made from.
            name: Name of the pipeline.
            template_type: Type of the template, as `StreamTemplateType` says. The official sample code sends the number as a string.
            template_name: Name of the template, such as `Time Window Aggregation`.
            message_channel: Where the data come from: 0 the real-time channel, 1 the offline channel. The official sample code sends the
                number as a string.
            pipeline_json: Configuration of the pipeline; its fields depend on the template. `getPipeline` shows those of an existing one.
                Official sample code sends it as JSON text.
        """
        return save_pipeline.OPERATION.request(
            pipeline_id=pipeline_id,
            org_id=org_id,
            version=version,
            name=name,
            template_type=template_type,
            template_name=template_name,
            message_channel=message_channel,
            pipeline_json=pipeline_json,
        )

    @staticmethod
    def decode(content: bytes) -> SavePipelineResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SavePipelineResponse = save_pipeline.OPERATION.decode(content)
        return answer


class start_pipeline:
    """Start a released stream processing pipeline."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="start_pipeline",
        operation_id="startPipeline",
        method="POST",
        path="/streaming/v2.0/streaming/pipeline/{pipelineId}",
        summary="Start a released stream processing pipeline.",
        query={"action": "start"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors={61100: "invalid", 61108: "not-found", **_ERRORS},
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/stream-processing-api/en/2.2.0/start_pipeline.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:streamprocessing/operatepipeline/startPipeline.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="StartPipelineResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="pipeline_id", wire="pipelineId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="execution_mode", wire="executionMode", place="body", required=True),
            Argument(name="kafka_rate", wire="kafkaRate", place="body", required=True),
            Argument(name="resource_config", wire="resourceConfig", place="body", kind="model:StreamPipelineResources"),
        ),
    )

    @staticmethod
    def request(
        *,
        pipeline_id: str,
        org_id: str | None = None,
        execution_mode: int | str,
        kafka_rate: int | str,
        resource_config: StreamPipelineResources | Mapping[str, Any] | None = None,
    ) -> Request:
        """Start a released stream processing pipeline.

        `pausePipeline` and `stopPipeline` end what this begins.

        Args:
            pipeline_id: ID of the pipeline.
            org_id: Organization (OU) that owns the resources.
            execution_mode: Where to run, 0 on a single server or 1 on a cluster. The official sample code sends the number as a string.
            kafka_rate: How many records per second to read from Kafka; the documentation names 1,000 as the default. The official sample
                code sends the number as a string.
            resource_config: What the pipeline may use. For a single server the documentation also speaks of a plain number of compute units
                in its place; the official sample code sends the object, with `server`.
        """
        return start_pipeline.OPERATION.request(
            pipeline_id=pipeline_id,
            org_id=org_id,
            execution_mode=execution_mode,
            kafka_rate=kafka_rate,
            resource_config=resource_config,
        )

    @staticmethod
    def decode(content: bytes) -> StartPipelineResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: StartPipelineResponse = start_pipeline.OPERATION.decode(content)
        return answer


class stop_pipeline:
    """Stop a running or paused stream processing pipeline."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="stream",
        name="stop_pipeline",
        operation_id="stopPipeline",
        method="POST",
        path="/streaming/v2.0/streaming/pipeline/{pipelineId}",
        summary="Stop a running or paused stream processing pipeline.",
        query={"action": "stop"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors={61108: "not-found", 61122: "server", 61152: "conflict", **_ERRORS},
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/stream-processing-api/en/2.2.0/stop_pipeline.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:streamprocessing/operatepipeline/stopPipeline.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="StopPipelineResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="pipeline_id", wire="pipelineId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
        ),
    )

    @staticmethod
    def request(
        *,
        pipeline_id: str,
        org_id: str | None = None,
    ) -> Request:
        """Stop a running or paused stream processing pipeline.

        The request has no body.

        Args:
            pipeline_id: ID of the pipeline.
            org_id: Organization (OU) that owns the resources.
        """
        return stop_pipeline.OPERATION.request(
            pipeline_id=pipeline_id,
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> StopPipelineResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: StopPipelineResponse = stop_pipeline.OPERATION.decode(content)
        return answer
