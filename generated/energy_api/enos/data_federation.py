# Generated from specs/: do not edit.
"""Channels to storage systems, queries and their jobs, writing of messages and files, and downloads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import UNSET, Argument, Envelope, Operation, Request, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from energy_api.enos.models import (
        CancelFederationDownloadResponse,
        FederationChannelType,
        FederationDownloadFile,
        FederationQueue,
        FederationStartResource,
        GetFederationDownloadResponse,
        GetFederationJobResponse,
        ListFederationChannelsResponse,
        ListFederationJobsResponse,
        ReadFederationDataResponse,
        RequestFederationDownloadResponse,
        StartFederationChannelResponse,
        StopFederationChannelResponse,
        WriteFederationFileChunkResponse,
        WriteFederationFileResponse,
        WriteFederationMessageResponse,
    )

_ERRORS = {81400: "conflict", 81404: "not-found", 81500: "server"}  # of every operation here


class cancel_download:
    """Cancel a download task."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="cancel_download",
        operation_id="cancelFederationDownload",
        method="DELETE",
        path="/data-federation/v2.0/channels/read/{channelId}/download/{taskId}",
        summary="Cancel a download task.",
        query={},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/data-federation-api/en/2.3.0/cancel_download.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/data-download-api/en/3.0.0/cancel_download.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:dataFederation/cancelDownload.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="CancelFederationDownloadResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="task_id", wire="taskId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        task_id: str,
        org_id: str | None = None,
    ) -> Request:
        """Cancel a download task.

        Answers `4` and `cancelling` by documentation up to 2.4.4, `5` and `cancelled` from 3.0.0 on.

        Args:
            channel_id: ID of the channel.
            task_id: ID of the download task.
            org_id: Organization (OU) that owns the resources.
        """
        return cancel_download.OPERATION.request(
            channel_id=channel_id,
            task_id=task_id,
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> CancelFederationDownloadResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CancelFederationDownloadResponse = cancel_download.OPERATION.decode(content)
        return answer


class get_download:
    """Get how far a download task is, and where its file is."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="get_download",
        operation_id="getFederationDownload",
        method="GET",
        path="/data-federation/v2.0/channels/read/{channelId}/download/{taskId}/status",
        summary="Get how far a download task is, and where its file is.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/data-federation-api/en/2.3.0/download_status"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/data-download-api/en/3.0.0/download_status.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:dataFederation/getDownloadStatus.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetFederationDownloadResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="task_id", wire="taskId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        task_id: str,
        org_id: str | None = None,
    ) -> Request:
        """Get how far a download task is, and where its file is.

        A finished file can be fetched at `downloadUrl`.

        Args:
            channel_id: ID of the channel.
            task_id: ID of the download task.
            org_id: Organization (OU) that owns the resources.
        """
        return get_download.OPERATION.request(
            channel_id=channel_id,
            task_id=task_id,
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetFederationDownloadResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetFederationDownloadResponse = get_download.OPERATION.decode(content)
        return answer


class get_job:
    """Get a job of a channel with its execution profile."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="get_job",
        operation_id="getFederationJob",
        method="GET",
        path="/data-federation/v2.0/channels/read/{channelId}/jobs/{jobId}",
        summary="Get a job of a channel with its execution profile.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        until="2.4.4",
        source=[{"kind": "docs", "page": "data_federation/get_job_details.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetFederationJobResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="job_id", wire="jobId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        job_id: str,
        org_id: str | None = None,
        authorization: str | None = None,
    ) -> Request:
        """Get a job of a channel with its execution profile.

        The execution profile stands only in the documented sample; it is that of the query engine.

        Args:
            channel_id: ID of the channel.
            job_id: ID of the job.
            org_id: Organization (OU) that owns the resources.
            authorization: `Bearer ` and the access token of the application. Documentation 2.1.0 calls it mandatory; later documentation
                and the official sample code leave it out, as the request is signed anyway.
        """
        return get_job.OPERATION.request(
            channel_id=channel_id,
            job_id=job_id,
            org_id=org_id,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> GetFederationJobResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetFederationJobResponse = get_job.OPERATION.decode(content)
        return answer


class list_channels:
    """List the channels that the application is authorized for."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="list_channels",
        operation_id="listFederationChannels",
        method="GET",
        path="/data-federation/v2.0/channels",
        summary="List the channels that the application is authorized for.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "data_federation/list_channels.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/data-federation-api/en/2.4.0/list_channels.html"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/data-federation-api/zh_CN/2.4.0/list_channels.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListFederationChannelsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="channel_type", wire="channelType", place="query"),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        channel_type: FederationChannelType | str | None = None,
        authorization: str | None = None,
    ) -> Request:
        """List the channels that the application is authorized for.

        Returns all of them at once, without pages.

        Args:
            org_id: Organization (OU) that owns the resources.
            channel_type: Only channels of this type; all when left out. `DOWNLOAD` is known since documentation 2.3.0.
            authorization: `Bearer ` and the access token of the application. Documentation 2.1.0 calls it mandatory; later documentation
                and the official sample code leave it out, as the request is signed anyway.
        """
        return list_channels.OPERATION.request(
            org_id=org_id,
            channel_type=channel_type,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ListFederationChannelsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListFederationChannelsResponse = list_channels.OPERATION.decode(content)
        return answer


class list_jobs:
    """List the running and finished jobs of a channel."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="list_jobs",
        operation_id="listFederationJobs",
        method="GET",
        path="/data-federation/v2.0/channels/read/{channelId}/jobs",
        summary="List the running and finished jobs of a channel.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        until="2.4.4",
        source=[{"kind": "docs", "page": "data_federation/list_jobs.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="ListFederationJobsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        org_id: str | None = None,
        authorization: str | None = None,
    ) -> Request:
        """List the running and finished jobs of a channel.

        Jobs that read data and, by the documentation, those that write. Returns all at once, without pages.

        Args:
            channel_id: ID of the channel.
            org_id: Organization (OU) that owns the resources.
            authorization: `Bearer ` and the access token of the application. Documentation 2.1.0 calls it mandatory; later documentation
                and the official sample code leave it out, as the request is signed anyway.
        """
        return list_jobs.OPERATION.request(
            channel_id=channel_id,
            org_id=org_id,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> ListFederationJobsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ListFederationJobsResponse = list_jobs.OPERATION.decode(content)
        return answer


class read_data:
    """Query data through a read channel with SQL."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="read_data",
        operation_id="readFederationData",
        method="POST",
        path="/data-federation/v2.0/channels/read/{channelId}",
        summary="Query data through a read channel with SQL.",
        query={},
        safety="read",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "data_federation/read_data.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/data-federation-api/en/2.4.0/read_data.html"},
            {"kind": "docs", "page": "https://www.envisioniot.com/docs/data-federation/en/2.3.0/reading_writing_data.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:dataFederation/dataFederationApp.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:datafederation/ReadData.java"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ReadFederationDataResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="sql_query", wire="sqlQuery", place="body", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="source", wire="source", place="body"),
            Argument(name="queue", wire="queue", place="body", kind=" | None"),
            Argument(name="item_format", wire="itemFormat", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        org_id: str | None = None,
        sql_query: str,
        authorization: str | None = None,
        source: str | None = None,
        queue: FederationQueue | str | None | Unset = UNSET,
        item_format: str | int | None | Unset = UNSET,
    ) -> Request:
        """Query data through a read channel with SQL.

        The syntax is close to that of MySQL; a table is named by the alias of its data source, its database and its own name, as in
        `park_mysql.plant.yield`. There are no pages: limit the result in the query.

        Args:
            channel_id: ID of the channel.
            org_id: Organization (OU) that owns the resources.
            sql_query: The query in SQL.
            authorization: `Bearer ` and the access token of the application. Documentation 2.1.0 calls it mandatory; later documentation
                and the official sample code leave it out, as the request is signed anyway.
            source: Alias of the data source; for channels that do not analyse across data sources. Since documentation 2.3.0.
            queue: Priority of the job: `Hot` is the highest, `Cold` the lowest. Official sample code also sends null.
            item_format: Reserved for the format of the answer; has no effect. Text by the table; official sample code sends null or a
                number.
        """
        return read_data.OPERATION.request(
            channel_id=channel_id,
            org_id=org_id,
            sql_query=sql_query,
            authorization=authorization,
            source=source,
            queue=queue,
            item_format=item_format,
        )

    @staticmethod
    def decode(content: bytes) -> ReadFederationDataResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ReadFederationDataResponse = read_data.OPERATION.decode(content)
        return answer


class request_download:
    """Have the result of a query written to a file for download."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="request_download",
        operation_id="requestFederationDownload",
        method="POST",
        path="/data-federation/v2.0/channels/read/{channelId}/download-request",
        summary="Have the result of a query written to a file for download.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/data-federation-api/en/2.3.0/download_request.html"},
            {"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/data-download-api/zh_CN/preview/download_request.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:dataFederation/createDownloadRequest.py"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-java@d9f45a0:datafederation/CreateDownloadRequest.java"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:dataFederation/dataFederationApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="RequestFederationDownloadResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="task_name", wire="taskName", place="body", required=True),
            Argument(name="source_name", wire="sourceName", place="body", required=True),
            Argument(name="query_sql", wire="querySql", place="body", required=True),
            Argument(name="file_package_name", wire="filePackageName", place="body", required=True),
            Argument(name="files", wire="files", place="body", kind="list[model:FederationDownloadFile]|model:FederationDownloadFile | None"),
            Argument(name="callback_url", wire="callbackURL", place="body", kind=" | None"),
            Argument(name="self_define_queue_para", wire="selfDefineQueuePara", place="body", kind=" | None"),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        org_id: str | None = None,
        task_name: str,
        source_name: str,
        query_sql: str,
        file_package_name: str,
        files: Sequence[FederationDownloadFile | Mapping[str, Any]] | FederationDownloadFile | Mapping[str, Any] | None | Unset = UNSET,
        callback_url: str | None | Unset = UNSET,
        self_define_queue_para: str | None | Unset = UNSET,
    ) -> Request:
        """Have the result of a query written to a file for download.

        Creates a task, so sending the request again creates another one. `getFederationDownload` tells when the file is ready and where it
        is. The channel must be a running read channel without analysis across data sources.

        Args:
            channel_id: ID of the channel.
            org_id: Organization (OU) that owns the resources.
            task_name: Name of the task.
            source_name: Alias of the data source. Only the Hive of EnOS will do; later documentation gives its alias as `hive_enos`.
            query_sql: The query in SQL.
            file_package_name: Name of the file.
            files: Form of the files. A list by the page; official sample code sends one object, or null.
            callback_url: Where to send the outcome, by POST, once the task has ended; null in official sample code.
            self_define_queue_para: Parameters for Hive, separated by semicolons; null in official sample code. Documentation 3.0.0 no
                longer has it.
        """
        return request_download.OPERATION.request(
            channel_id=channel_id,
            org_id=org_id,
            task_name=task_name,
            source_name=source_name,
            query_sql=query_sql,
            file_package_name=file_package_name,
            files=files,
            callback_url=callback_url,
            self_define_queue_para=self_define_queue_para,
        )

    @staticmethod
    def decode(content: bytes) -> RequestFederationDownloadResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: RequestFederationDownloadResponse = request_download.OPERATION.decode(content)
        return answer


class start_channel:
    """Start a channel."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="start_channel",
        operation_id="startFederationChannel",
        method="POST",
        path="/data-federation/v2.0/channels/{channelId}",
        summary="Start a channel.",
        query={"action": "start"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/data-federation-api/en/2.3.0/operate_channel"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:dataFederation/operateChannel.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json?",
        answer="json",
        model="StartFederationChannelResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="resource", wire="resource", place="body", kind="model:FederationStartResource"),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        org_id: str | None = None,
        resource: FederationStartResource | Mapping[str, Any] | None = None,
    ) -> Request:
        """Start a channel.

        `listFederationChannels` shows the state of the channel.

        Args:
            channel_id: ID of the channel.
            org_id: Organization (OU) that owns the resources.
            resource: Resources to run on. Documented as a list, sent as one object by the sample.
        """
        return start_channel.OPERATION.request(
            channel_id=channel_id,
            org_id=org_id,
            resource=resource,
        )

    @staticmethod
    def decode(content: bytes) -> StartFederationChannelResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: StartFederationChannelResponse = start_channel.OPERATION.decode(content)
        return answer


class stop_channel:
    """Stop a channel."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="stop_channel",
        operation_id="stopFederationChannel",
        method="POST",
        path="/data-federation/v2.0/channels/{channelId}",
        summary="Stop a channel.",
        query={"action": "stop"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.2.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "https://support-ppe1.envisioniot.com/docs/data-federation-api/en/2.3.0/operate_channel"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:dataFederation/operateChannel.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="StopFederationChannelResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        org_id: str | None = None,
    ) -> Request:
        """Stop a channel.

        `listFederationChannels` shows the state of the channel. The request has no body.

        Args:
            channel_id: ID of the channel.
            org_id: Organization (OU) that owns the resources.
        """
        return stop_channel.OPERATION.request(
            channel_id=channel_id,
            org_id=org_id,
        )

    @staticmethod
    def decode(content: bytes) -> StopFederationChannelResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: StopFederationChannelResponse = stop_channel.OPERATION.decode(content)
        return answer


class write_file:
    """Write a file to a data source through a write channel."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="write_file",
        operation_id="writeFederationFile",
        method="POST",
        path="/data-federation/v2.0/channels/write/{channelId}/file",
        summary="Write a file to a data source through a write channel.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", detail="submsg", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        until="2.1.0",
        source=[{"kind": "docs", "page": "data_federation/write_file.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="WriteFederationFileResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="data_source_name", wire="dataSourceName", place="query", required=True),
            Argument(name="file_name", wire="fileName", place="body", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        org_id: str | None = None,
        data_source_name: str,
        file_name: str,
        authorization: str | None = None,
    ) -> Request:
        """Write a file to a data source through a write channel.

        The documentation page is unfinished and hidden: it names the file but does not say how its content is sent, and later documentation
        leaves the operation out. `writeFederationFileChunk` is the documented way.

        Args:
            channel_id: ID of a channel that is written to.
            org_id: Organization (OU) that owns the resources.
            data_source_name: Alias of the data source.
            file_name: Name of the file.
            authorization: `Bearer ` and the access token of the application. Documentation 2.1.0 calls it mandatory; later documentation
                and the official sample code leave it out, as the request is signed anyway.
        """
        return write_file.OPERATION.request(
            channel_id=channel_id,
            org_id=org_id,
            data_source_name=data_source_name,
            file_name=file_name,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> WriteFederationFileResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: WriteFederationFileResponse = write_file.OPERATION.decode(content)
        return answer


class write_file_chunk:
    """Write a chunk of a file to an HDFS data source through a write channel."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="write_file_chunk",
        operation_id="writeFederationFileChunk",
        method="POST",
        path="/data-federation/v2.0/channels/write/{channelId}/chunk-file",
        summary="Write a chunk of a file to an HDFS data source through a write channel.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", detail="submsg", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        until="2.4.4",
        source=[{"kind": "docs", "page": "data_federation/write_chunk_file.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="WriteFederationFileChunkResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="data_source_name", wire="dataSourceName", place="query", required=True),
            Argument(name="file_name", wire="fileName", place="body", required=True),
            Argument(name="total_size", wire="totalSize", place="body", required=True),
            Argument(name="chunk_offset", wire="chunkOffset", place="body", required=True),
            Argument(name="chunk_size", wire="chunkSize", place="body", required=True),
            Argument(name="chunk_data", wire="chunkData", place="body", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        org_id: str | None = None,
        data_source_name: str,
        file_name: str,
        total_size: int | str,
        chunk_offset: int | str,
        chunk_size: int | str,
        chunk_data: str,
        authorization: str | None = None,
    ) -> Request:
        """Write a chunk of a file to an HDFS data source through a write channel.

        The channel must be running. `totalSize` and the place of each chunk count bytes of the file, not of the text that carries them.

        Args:
            channel_id: ID of a channel that is written to.
            org_id: Organization (OU) that owns the resources.
            data_source_name: Alias of the data source; only HDFS ones will do.
            file_name: Name of the file.
            total_size: Size of the whole file in bytes. The sample sends the number as a string.
            chunk_offset: Where in the file the chunk begins. The sample sends the number as a string.
            chunk_size: Size of the chunk in bytes before it is encoded. The sample sends the number as a string.
            chunk_data: The chunk in Base64.
            authorization: `Bearer ` and the access token of the application. Documentation 2.1.0 calls it mandatory; later documentation
                and the official sample code leave it out, as the request is signed anyway.
        """
        return write_file_chunk.OPERATION.request(
            channel_id=channel_id,
            org_id=org_id,
            data_source_name=data_source_name,
            file_name=file_name,
            total_size=total_size,
            chunk_offset=chunk_offset,
            chunk_size=chunk_size,
            chunk_data=chunk_data,
            authorization=authorization,
        )

    @staticmethod
    def decode(content: bytes) -> WriteFederationFileChunkResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: WriteFederationFileChunkResponse = write_file_chunk.OPERATION.decode(content)
        return answer


class write_message:
    """Write rows to a data source through a write channel."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="data_federation",
        name="write_message",
        operation_id="writeFederationMessage",
        method="POST",
        path="/data-federation/v2.0/channels/write/{channelId}/msg",
        summary="Write rows to a data source through a write channel.",
        query={},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", detail="submsg", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        until="2.4.4",
        source=[
            {"kind": "docs", "page": "data_federation/write_message.md"},
            {"kind": "docs", "page": "https://www.envisioniot.com/docs/data-federation/en/2.3.0/reading_writing_data.html"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="WriteFederationMessageResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="channel_id", wire="channelId", place="path", required=True),
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="data_source_name", wire="dataSourceName", place="body", required=True),
            Argument(name="data", wire="data", place="body", required=True),
            Argument(name="authorization", wire="Authorization", place="header", secret=True),
            Argument(name="sync", wire="sync", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        channel_id: str,
        org_id: str | None = None,
        data_source_name: str,
        data: str,
        authorization: str | None = None,
        sync: bool | None = None,
    ) -> Request:
        """Write rows to a data source through a write channel.

        The channel must be running. Rows that could not be written are in `failures`, beside a success code.

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            channel_id: ID of a channel that is written to.
            org_id: Organization (OU) that owns the resources.
            data_source_name: Alias of the data source.
            data: The data as JSON text. For MySQL an object with the name of the table in `table` and in `lines` an array of rows, each an
                object with values by column.
            authorization: `Bearer ` and the access token of the application. Documentation 2.1.0 calls it mandatory; later documentation
                and the official sample code leave it out, as the request is signed anyway.
            sync: Whether to wait until the data are written; true by default. Mandatory by the table, left out by the sample.
        """
        return write_message.OPERATION.request(
            channel_id=channel_id,
            org_id=org_id,
            data_source_name=data_source_name,
            data=data,
            authorization=authorization,
            sync=sync,
        )

    @staticmethod
    def decode(content: bytes) -> WriteFederationMessageResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: WriteFederationMessageResponse = write_message.OPERATION.decode(content)
        return answer
