# Generated from specs/: do not edit.
"""Active and history alerts, their tags, and alert rules, contents, types and severities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from energy_core import UNSET, Argument, Envelope, Operation, Pagination, Request, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from energy_api.enos.models import (
        ActiveAlertInput,
        AggregateActiveAlertsResponse,
        AlertContentInput,
        AlertContentUpdate,
        AlertGroupField,
        AlertRecordInput,
        AlertRootFilter,
        AlertRuleScope,
        AlertRuleUpdate,
        AlertScope,
        AlertSeverityInput,
        AlertTypeInput,
        CloseActiveAlertResponse,
        CloseAlertResponse,
        CreateActiveAlertResponse,
        CreateActiveAlertsInBatchResponse,
        CreateAlertContentResponse,
        CreateAlertResponse,
        CreateAlertRuleResponse,
        CreateAlertSeverityResponse,
        CreateAlertsInBatchResponse,
        CreateAlertTypeResponse,
        CreateHistoryAlertResponse,
        CreateHistoryAlertsInBatchResponse,
        DeleteActiveAlertResponse,
        DeleteAlertContentResponse,
        DeleteAlertRuleResponse,
        DeleteAlertSeverityResponse,
        DeleteAlertTypeResponse,
        GetAlertContentResponse,
        HistoryAlertInput,
        ScrollAlertsResponse,
        ScrollHistoryAlertsResponse,
        SearchActiveAlertsResponse,
        SearchAlertContentsResponse,
        SearchAlertRulesResponse,
        SearchAlertSeveritiesResponse,
        SearchAlertsResponse,
        SearchAlertTypesResponse,
        SearchHistoryAlertsResponse,
        Sorter,
        StringI18n,
        UpdateActiveAlertTagsInBatchResponse,
        UpdateActiveAlertTagsResponse,
        UpdateAlertContentResponse,
        UpdateAlertRuleResponse,
        UpdateAlertSeverityResponse,
        UpdateAlertTagsInBatchResponse,
        UpdateAlertTagsResponse,
        UpdateAlertTypeResponse,
        UpdateHistoryAlertTagsResponse,
    )

_ERRORS = {99400: "invalid", 99403: "permission", 99404: "not-found", 99500: "server", 1203: "authentication"}  # of every operation here


class aggregate_active_alerts:
    """Count active alerts by asset, type, severity or another field."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="aggregate_active_alerts",
        operation_id="aggregateActiveAlerts",
        method="POST",
        path="/event-service/v2.1/active-alerts",
        summary="Count active alerts by asset, type, severity or another field.",
        query={"action": "aggregate"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "event/aggregate_active_alerts.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:alert/record/old/activeAlertRecord/aggregateActiveAlerts.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="AggregateActiveAlertsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="group_by_field", wire="groupByField", place="body", required=True),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="start_occur_time", wire="startOccurTime", place="body", kind=" | None", time="local-or-utc"),
            Argument(name="end_occur_time", wire="endOccurTime", place="body", kind=" | None", time="local-or-utc"),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        group_by_field: AlertGroupField | str,
        expression: str | None = None,
        start_occur_time: str | datetime | None | Unset = UNSET,
        end_occur_time: str | datetime | None | Unset = UNSET,
        action: str | None = None,
    ) -> Request:
        """Count active alerts by asset, type, severity or another field.

        `groupByField` names the field; the answer maps each of its values to a number of alerts. `expression` and the two times narrow
        which alerts are counted.

        Args:
            org_id: Organization (OU) that owns the resources.
            group_by_field: Field by whose values alerts are counted.
            expression: SQL-like condition on `modelId`, `assetId`, `measurepointId`, `hitRuleId`, `severityId`, `typeId`, `subTypeId`,
                `contentId`, `eventType`, `eventId` and `tag`, with `=` and `in`, joined by `and` and `or`. Tags also know `exists` and `not
                exists`.
            start_occur_time: Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in
                official sample code.
            end_occur_time: Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in official
                sample code.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return aggregate_active_alerts.OPERATION.request(
            org_id=org_id,
            group_by_field=group_by_field,
            expression=expression,
            start_occur_time=start_occur_time,
            end_occur_time=end_occur_time,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> AggregateActiveAlertsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: AggregateActiveAlertsResponse = aggregate_active_alerts.OPERATION.decode(content)
        return answer


class close_active_alert:
    """Close an active alert, which makes it a history alert."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="close_active_alert",
        operation_id="closeActiveAlert",
        method="POST",
        path="/event-service/v2.1/active-alerts",
        summary="Close an active alert, which makes it a history alert.",
        query={"action": "close"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/close_active_alert.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CloseActiveAlertResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="event_id", wire="eventId", place="body", required=True),
            Argument(name="recover_time", wire="recoverTime", place="body", required=True, time="epoch-ms"),
            Argument(name="local_recover_time", wire="localRecoverTime", place="body", time="local"),
            Argument(name="recover_reason", wire="recoverReason", place="body"),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        event_id: str,
        recover_time: int | datetime,
        local_recover_time: str | datetime | None = None,
        recover_reason: str | None = None,
        action: str | None = None,
    ) -> Request:
        """Close an active alert, which makes it a history alert.

        `recoverTime` is when the alert recovered; its local time and the reason may be given too.

        Args:
            org_id: Organization (OU) that owns the resources.
            event_id: ID of the alert.
            recover_time: When the alert recovered; milliseconds since the epoch.
            local_recover_time: When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`.
            recover_reason: Why the alert recovered.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return close_active_alert.OPERATION.request(
            org_id=org_id,
            event_id=event_id,
            recover_time=recover_time,
            local_recover_time=local_recover_time,
            recover_reason=recover_reason,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> CloseActiveAlertResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CloseActiveAlertResponse = close_active_alert.OPERATION.decode(content)
        return answer


class close_alert:
    """Close an active alert, which makes it a history alert."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="close_alert",
        operation_id="closeAlert",
        method="POST",
        path="/alert-service/v2.1/alerts",
        summary="Close an active alert, which makes it a history alert.",
        query={"action": "close"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.envisioniot.com/docs/alert-api/en/2.3.0/new_version/close_alert.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/record/historyAndActiveAlertRecords/closeAlert.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CloseAlertResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="alert_id", wire="alertId", place="body", required=True),
            Argument(name="recover_time", wire="recoverTime", place="body", required=True, time="epoch-ms"),
            Argument(name="local_recover_time", wire="localRecoverTime", place="body", time="local"),
            Argument(name="recover_reason", wire="recoverReason", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        alert_id: str,
        recover_time: int | datetime,
        local_recover_time: str | datetime | None = None,
        recover_reason: str | None = None,
    ) -> Request:
        """Close an active alert, which makes it a history alert.

        An unknown ID is answered with code 99400. A successful answer has no `data`.

        Args:
            org_id: Organization (OU) that owns the resources.
            alert_id: ID of the alert.
            recover_time: When the alert recovered; milliseconds since the epoch.
            local_recover_time: When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`.
            recover_reason: Why the alert recovered.
        """
        return close_alert.OPERATION.request(
            org_id=org_id,
            alert_id=alert_id,
            recover_time=recover_time,
            local_recover_time=local_recover_time,
            recover_reason=recover_reason,
        )

    @staticmethod
    def decode(content: bytes) -> CloseAlertResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CloseAlertResponse = close_alert.OPERATION.decode(content)
        return answer


class create_active_alert:
    """Create an active alert."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="create_active_alert",
        operation_id="createActiveAlert",
        method="POST",
        path="/event-service/v2.1/active-alerts",
        summary="Create an active alert.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/create_active_alert.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateActiveAlertResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="active_alert", wire="activeAlert", place="body", kind="model:ActiveAlertInput", required=True),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        active_alert: ActiveAlertInput | Mapping[str, Any],
        action: str | None = None,
    ) -> Request:
        """Create an active alert.

        For alerts that no rule of EnOS raises. Only the mandatory fields are checked: IDs of severity, type and content need not exist on
        the platform, and their texts are taken from the request. The ID of the alert stands beside the envelope, not in `data`.

        Args:
            org_id: Organization (OU) that owns the resources.
            active_alert: The alert.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return create_active_alert.OPERATION.request(
            org_id=org_id,
            active_alert=active_alert,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> CreateActiveAlertResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateActiveAlertResponse = create_active_alert.OPERATION.decode(content)
        return answer


class create_active_alerts_in_batch:
    """Create several active alerts."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="create_active_alerts_in_batch",
        operation_id="createActiveAlertsInBatch",
        method="POST",
        path="/event-service/v2.1/active-alerts",
        summary="Create several active alerts.",
        query={"action": "batchCreate"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0, 99206), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/create_active_alerts_in_batch.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateActiveAlertsInBatchResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="active_alert_list", wire="activeAlertList", place="body", kind="list[model:ActiveAlertInput]", required=True),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        active_alert_list: Sequence[ActiveAlertInput | Mapping[str, Any]],
        action: str | None = None,
    ) -> Request:
        """Create several active alerts.

        As `createActiveAlert`, for a list. When the format of one entry is wrong, none is created. The answer has one result per entry, in
        the order of the request, and the counts beside them: look at the results. Code 99206, which history alerts answer for a batch of
        which only a part was taken, is no error here either.

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            org_id: Organization (OU) that owns the resources.
            active_alert_list: The alerts.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return create_active_alerts_in_batch.OPERATION.request(
            org_id=org_id,
            active_alert_list=active_alert_list,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> CreateActiveAlertsInBatchResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateActiveAlertsInBatchResponse = create_active_alerts_in_batch.OPERATION.decode(content)
        return answer


class create_alert:
    """Create an alert, active or already recovered."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="create_alert",
        operation_id="createAlert",
        method="POST",
        path="/alert-service/v2.1/alerts",
        summary="Create an alert, active or already recovered.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.envisioniot.com/docs/alert-api/en/2.3.0/new_version/create_alert.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/record/historyAndActiveAlertRecords/createAlert.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateAlertResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="alert_vo", wire="alertVo", place="body", kind="model:AlertRecordInput", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        alert_vo: AlertRecordInput | Mapping[str, Any],
    ) -> Request:
        """Create an alert, active or already recovered.

        `eventType` says which. Answered with the ID of the alert.

        Args:
            org_id: Organization (OU) that owns the resources.
            alert_vo: The alert.
        """
        return create_alert.OPERATION.request(
            org_id=org_id,
            alert_vo=alert_vo,
        )

    @staticmethod
    def decode(content: bytes) -> CreateAlertResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateAlertResponse = create_alert.OPERATION.decode(content)
        return answer


class create_alert_content:
    """Create an alert content."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="create_alert_content",
        operation_id="createAlertContent",
        method="POST",
        path="/event-service/v2.1/alert-contents",
        summary="Create an alert content.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/create_alert_content.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateAlertContentResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="alert_content", wire="alertContent", place="body", kind="model:AlertContentInput", required=True),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        alert_content: AlertContentInput | Mapping[str, Any],
        action: str | None = None,
    ) -> Request:
        """Create an alert content.

        The alert type that the content belongs to must exist.

        Args:
            org_id: Organization (OU) that owns the resources.
            alert_content: The content.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return create_alert_content.OPERATION.request(
            org_id=org_id,
            alert_content=alert_content,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> CreateAlertContentResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateAlertContentResponse = create_alert_content.OPERATION.decode(content)
        return answer


class create_alert_rule:
    """Create an alert rule."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="create_alert_rule",
        operation_id="createAlertRule",
        method="POST",
        path="/event-service/v2.1/alert-rules",
        summary="Create an alert rule.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/create_alert_rule.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateAlertRuleResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="rule_id", wire="ruleId", place="body", required=True),
            Argument(name="rule_desc", wire="ruleDesc", place="body", kind="model:StringI18n", required=True),
            Argument(name="model_id", wire="modelId", place="body", required=True),
            Argument(name="condition", wire="condition", place="body", required=True),
            Argument(name="severity_id", wire="severityId", place="body", required=True),
            Argument(name="content_id", wire="contentId", place="body", required=True),
            Argument(name="scope", wire="scope", place="body", kind="list[model:AlertRuleScope]", required=True),
            Argument(name="measurepoint_id", wire="measurepointId", place="body"),
            Argument(name="device_status", wire="deviceStatus", place="body"),
            Argument(name="tags", wire="tags", place="body", kind="dict[]"),
            Argument(name="is_enabled", wire="isEnabled", place="body"),
            Argument(name="is_root", wire="isRoot", place="body"),
            Argument(name="triggering_delay_timer", wire="triggeringDelayTimer", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        rule_id: str,
        rule_desc: StringI18n | Mapping[str, Any],
        model_id: str,
        condition: str,
        severity_id: str,
        content_id: str,
        scope: Sequence[AlertRuleScope | Mapping[str, Any]],
        measurepoint_id: str | None = None,
        device_status: str | None = None,
        tags: Mapping[str, str] | None = None,
        is_enabled: bool | None = None,
        is_root: bool | None = None,
        triggering_delay_timer: int | None = None,
    ) -> Request:
        """Create an alert rule.

        Model, measurement point, severity, content and every asset of `scope` must exist. The trigger is either a measurement point or a
        device status, so give one of `measurepointId` and `deviceStatus`.

        Args:
            org_id: Organization (OU) that owns the resources.
            rule_id: ID of the rule.
            rule_desc: Text of the rule.
            model_id: Model that the rule is for.
            condition: When to raise the alert, such as `${temperature} > 85`; `${point/attribute}` is an attribute of a structured
                measurement point, at most one level below it.
            severity_id: Severity of its alerts.
            content_id: Content of its alerts.
            scope: Asset nodes that the rule covers.
            measurepoint_id: Measurement point that triggers the rule, unless `deviceStatus` does.
            device_status: Device status that triggers the rule, such as `offline`, unless `measurepointId` does.
            tags: Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at
                either end.
            is_enabled: Whether the rule is enabled.
            is_root: Whether its alerts are root alerts.
            triggering_delay_timer: Seconds for which the condition must hold before the alert is raised: 60 to 10,800, or 0 for at once.
        """
        return create_alert_rule.OPERATION.request(
            org_id=org_id,
            rule_id=rule_id,
            rule_desc=rule_desc,
            model_id=model_id,
            condition=condition,
            severity_id=severity_id,
            content_id=content_id,
            scope=scope,
            measurepoint_id=measurepoint_id,
            device_status=device_status,
            tags=tags,
            is_enabled=is_enabled,
            is_root=is_root,
            triggering_delay_timer=triggering_delay_timer,
        )

    @staticmethod
    def decode(content: bytes) -> CreateAlertRuleResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateAlertRuleResponse = create_alert_rule.OPERATION.decode(content)
        return answer


class create_alert_severity:
    """Create an alert severity."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="create_alert_severity",
        operation_id="createAlertSeverity",
        method="POST",
        path="/event-service/v2.1/alert-severities",
        summary="Create an alert severity.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/create_alert_severity.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateAlertSeverityResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="severity", wire="severity", place="body", kind="model:AlertSeverityInput", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        severity: AlertSeverityInput | Mapping[str, Any],
    ) -> Request:
        """Create an alert severity.

        The answer is the ID of the severity.

        Args:
            org_id: Organization (OU) that owns the resources.
            severity: The severity.
        """
        return create_alert_severity.OPERATION.request(
            org_id=org_id,
            severity=severity,
        )

    @staticmethod
    def decode(content: bytes) -> CreateAlertSeverityResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateAlertSeverityResponse = create_alert_severity.OPERATION.decode(content)
        return answer


class create_alert_type:
    """Create an alert type."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="create_alert_type",
        operation_id="createAlertType",
        method="POST",
        path="/event-service/v2.1/alert-types",
        summary="Create an alert type.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/create_alert_type.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateAlertTypeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="type", wire="type", place="body", kind="model:AlertTypeInput", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        type: AlertTypeInput | Mapping[str, Any],
    ) -> Request:
        """Create an alert type.

        The answer is the ID of the type.

        Args:
            org_id: Organization (OU) that owns the resources.
            type: The type.
        """
        return create_alert_type.OPERATION.request(
            org_id=org_id,
            type=type,
        )

    @staticmethod
    def decode(content: bytes) -> CreateAlertTypeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateAlertTypeResponse = create_alert_type.OPERATION.decode(content)
        return answer


class create_alerts_in_batch:
    """Create several alerts, active or already recovered."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="create_alerts_in_batch",
        operation_id="createAlertsInBatch",
        method="POST",
        path="/alert-service/v2.1/alerts",
        summary="Create several alerts, active or already recovered.",
        query={"action": "batchCreate"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0, 99206), status_digits=3),
        errors=_ERRORS,
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.envisioniot.com/docs/alert-api/en/2.3.0/new_version/batch_create_alerts.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/record/historyAndActiveAlertRecords/batchCreateAlerts.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateAlertsInBatchResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="alert_vo_list", wire="alertVoList", place="body", kind="list[model:AlertRecordInput]", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        alert_vo_list: Sequence[AlertRecordInput | Mapping[str, Any]],
    ) -> Request:
        """Create several alerts, active or already recovered.

        As `createAlert`, for at most 1,000 alerts. The answer has one result per alert, in the order of the request, and the counts beside
        them. Code 99206, which older batches answer when only a part was taken, is no error here either: look at the results.

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            org_id: Organization (OU) that owns the resources.
            alert_vo_list: The alerts, at most 1,000.
        """
        return create_alerts_in_batch.OPERATION.request(
            org_id=org_id,
            alert_vo_list=alert_vo_list,
        )

    @staticmethod
    def decode(content: bytes) -> CreateAlertsInBatchResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateAlertsInBatchResponse = create_alerts_in_batch.OPERATION.decode(content)
        return answer


class create_history_alert:
    """Create a history alert."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="create_history_alert",
        operation_id="createHistoryAlert",
        method="POST",
        path="/event-service/v2.1/history-alerts",
        summary="Create a history alert.",
        query={"action": "create"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/create_history_alert.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateHistoryAlertResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="history_alert", wire="historyAlert", place="body", kind="model:HistoryAlertInput", required=True),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        history_alert: HistoryAlertInput | Mapping[str, Any],
        action: str | None = None,
    ) -> Request:
        """Create a history alert.

        For alerts that have recovered already. One with the same asset, measurement point and time of occurrence is updated instead. Only
        the mandatory fields are checked: IDs of severity, type and content need not exist on the platform. The ID of the alert stands
        beside the envelope, not in `data`.

        Args:
            org_id: Organization (OU) that owns the resources.
            history_alert: The alert.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return create_history_alert.OPERATION.request(
            org_id=org_id,
            history_alert=history_alert,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> CreateHistoryAlertResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateHistoryAlertResponse = create_history_alert.OPERATION.decode(content)
        return answer


class create_history_alerts_in_batch:
    """Create several history alerts."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="create_history_alerts_in_batch",
        operation_id="createHistoryAlertsInBatch",
        method="POST",
        path="/event-service/v2.1/history-alerts",
        summary="Create several history alerts.",
        query={"action": "batchCreate"},
        safety="unsafe",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0, 99206), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/create_history_alerts_in_batch.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="CreateHistoryAlertsInBatchResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="history_alert_list", wire="historyAlertList", place="body", kind="list[model:HistoryAlertInput]", required=True),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        history_alert_list: Sequence[HistoryAlertInput | Mapping[str, Any]],
        action: str | None = None,
    ) -> Request:
        """Create several history alerts.

        As `createHistoryAlert`, for a list. The answer has one result per entry, in the order of the request, and the counts beside them. A
        batch of which only a part was taken is answered with code 99206, which is no error: look at the results. (The documentation also
        says that one entry of wrong format keeps all from being created; its sample shows otherwise.)

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            org_id: Organization (OU) that owns the resources.
            history_alert_list: The alerts.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return create_history_alerts_in_batch.OPERATION.request(
            org_id=org_id,
            history_alert_list=history_alert_list,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> CreateHistoryAlertsInBatchResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: CreateHistoryAlertsInBatchResponse = create_history_alerts_in_batch.OPERATION.decode(content)
        return answer


class delete_active_alert:
    """Delete an active alert."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="delete_active_alert",
        operation_id="deleteActiveAlert",
        method="POST",
        path="/event-service/v2.1/active-alerts",
        summary="Delete an active alert.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/delete_active_alert.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:event/delete_active_alert.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteActiveAlertResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="event_id", wire="eventId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        event_id: str,
    ) -> Request:
        """Delete an active alert.

        The alert must exist. It does not become a history alert. The request needs no body.

        Args:
            org_id: Organization (OU) that owns the resources.
            event_id: ID of the alert.
        """
        return delete_active_alert.OPERATION.request(
            org_id=org_id,
            event_id=event_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteActiveAlertResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteActiveAlertResponse = delete_active_alert.OPERATION.decode(content)
        return answer


class delete_alert_content:
    """Delete an alert content."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="delete_alert_content",
        operation_id="deleteAlertContent",
        method="POST",
        path="/event-service/v2.1/alert-contents",
        summary="Delete an alert content.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/delete_alert_content.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteAlertContentResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="alert_content_id", wire="alertContentId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        alert_content_id: str,
    ) -> Request:
        """Delete an alert content.

        A content that a rule uses cannot be deleted. The request needs no body.

        Args:
            org_id: Organization (OU) that owns the resources.
            alert_content_id: ID of the alert content.
        """
        return delete_alert_content.OPERATION.request(
            org_id=org_id,
            alert_content_id=alert_content_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteAlertContentResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteAlertContentResponse = delete_alert_content.OPERATION.decode(content)
        return answer


class delete_alert_rule:
    """Delete an alert rule."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="delete_alert_rule",
        operation_id="deleteAlertRule",
        method="POST",
        path="/event-service/v2.1/alert-rules",
        summary="Delete an alert rule.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/delete_alert_rule.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteAlertRuleResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="rule_id", wire="ruleId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        rule_id: str,
    ) -> Request:
        """Delete an alert rule.

        The request has no body.

        Args:
            org_id: Organization (OU) that owns the resources.
            rule_id: ID of the alert rule.
        """
        return delete_alert_rule.OPERATION.request(
            org_id=org_id,
            rule_id=rule_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteAlertRuleResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteAlertRuleResponse = delete_alert_rule.OPERATION.decode(content)
        return answer


class delete_alert_severity:
    """Delete an alert severity."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="delete_alert_severity",
        operation_id="deleteAlertSeverity",
        method="POST",
        path="/event-service/v2.1/alert-severities",
        summary="Delete an alert severity.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/delete_alert_severity.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:event/delete_alert_severity.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteAlertSeverityResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="severity_id", wire="severityId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        severity_id: str,
    ) -> Request:
        """Delete an alert severity.

        A severity that a rule uses cannot be deleted. The request has no body.

        Args:
            org_id: Organization (OU) that owns the resources.
            severity_id: ID of the alert severity.
        """
        return delete_alert_severity.OPERATION.request(
            org_id=org_id,
            severity_id=severity_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteAlertSeverityResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteAlertSeverityResponse = delete_alert_severity.OPERATION.decode(content)
        return answer


class delete_alert_type:
    """Delete an alert type."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="delete_alert_type",
        operation_id="deleteAlertType",
        method="POST",
        path="/event-service/v2.1/alert-types",
        summary="Delete an alert type.",
        query={"action": "delete"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/delete_alert_type.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:event/delete_alert_type.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="DeleteAlertTypeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="alert_type_id", wire="alertTypeId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        alert_type_id: str,
    ) -> Request:
        """Delete an alert type.

        A type that a rule uses cannot be deleted. The request has no body.

        Args:
            org_id: Organization (OU) that owns the resources.
            alert_type_id: ID of the alert type.
        """
        return delete_alert_type.OPERATION.request(
            org_id=org_id,
            alert_type_id=alert_type_id,
        )

    @staticmethod
    def decode(content: bytes) -> DeleteAlertTypeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: DeleteAlertTypeResponse = delete_alert_type.OPERATION.decode(content)
        return answer


class get_alert_content:
    """Get one alert content."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="get_alert_content",
        operation_id="getAlertContent",
        method="GET",
        path="/event-service/v2.1/alert-contents",
        summary="Get one alert content.",
        query={"action": "get"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/get_alert_content.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        answer="json",
        model="GetAlertContentResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="content_id", wire="contentId", place="query", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        content_id: str,
    ) -> Request:
        """Get one alert content.

        It is named by its ID; `searchAlertContents` finds contents by other things.

        Args:
            org_id: Organization (OU) that owns the resources.
            content_id: ID of the alert content.
        """
        return get_alert_content.OPERATION.request(
            org_id=org_id,
            content_id=content_id,
        )

    @staticmethod
    def decode(content: bytes) -> GetAlertContentResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: GetAlertContentResponse = get_alert_content.OPERATION.decode(content)
        return answer


class scroll_alerts:
    """Read active and history alerts together, page by page."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="scroll_alerts",
        operation_id="scrollAlerts",
        method="POST",
        path="/alert-service/v2.1/alerts",
        summary="Read active and history alerts together, page by page.",
        query={"action": "scroll"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        pagination=Pagination(style="scroll", place="body", at="scroll.pageToken", size="scroll.pageSize", items="data.items", next="data.pageToken"),
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.envisioniot.com/docs/alert-api/en/2.3.0/new_version/scroll_alerts.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/record/historyAndActiveAlertRecords/scrollAlerts.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ScrollAlertsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="start_occur_time", wire="startOccurTime", place="body", required=True, time="local-or-utc"),
            Argument(name="end_occur_time", wire="endOccurTime", place="body", required=True, time="local-or-utc"),
            Argument(name="instance_id", wire="instanceId", place="body"),
            Argument(name="metric_id", wire="metricId", place="body"),
            Argument(name="start_recover_time", wire="startRecoverTime", place="body", time="local-or-utc"),
            Argument(name="end_recover_time", wire="endRecoverTime", place="body", time="local-or-utc"),
            Argument(name="active", wire="active", place="body", kind=" | None"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="scroll.pageSize", place="body"),
            Argument(name="page_token", wire="scroll.pageToken", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        start_occur_time: str | datetime,
        end_occur_time: str | datetime,
        instance_id: str | None = None,
        metric_id: str | None = None,
        start_recover_time: str | datetime | None = None,
        end_recover_time: str | datetime | None = None,
        active: bool | str | None | Unset = UNSET,
        expression: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Request:
        """Read active and history alerts together, page by page.

        As `searchAlerts`, but for going through all of them in order: the first request says how long a page is, each answer has the token
        of the next page, and each further request sends that token with the same conditions. The last page has no token. `startOccurTime`
        and `endOccurTime` are at most three months apart. Without a recovery range, of the history alerts only those that recovered within
        the last week are found.

        Args:
            org_id: Organization (OU) that owns the resources.
            start_occur_time: Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`.
            end_occur_time: Latest time of occurrence, at most three months later, in the same form.
            instance_id: Only alerts of this asset.
            metric_id: Only alerts of this metric, such as a measurement point.
            start_recover_time: Earliest time of recovery, in the same form. Without a range, of the recovered alerts only those of the last
                week are found.
            end_recover_time: Latest time of recovery, in the same form. Without a range, of the recovered alerts only those of the last
                week are found.
            active: True for active alerts only, false for history alerts only, null or left out for both. Official samples send it as text.
            expression: SQL-like condition, joined by `and` and `or`: `instanceId`, `metricId`, `severityId`, `typeId`, `parentTypeId`,
                `contentId`, `ruleId`, `eventType` and `alertId` with `=`, `in` and `!=`; `metricTags.KEY`, `ruleTags.KEY` and `tags.KEY`
                also with `like`, and as `exists(tags.KEY)`; `inhibited` with `=` and `!=`; `maskedBy` with `=`.
            page_size: Alerts per page. Mandatory for the first page; later pages keep it.
            page_token: Token from the page before. Must not be sent for the first page.
        """
        return scroll_alerts.OPERATION.request(
            org_id=org_id,
            start_occur_time=start_occur_time,
            end_occur_time=end_occur_time,
            instance_id=instance_id,
            metric_id=metric_id,
            start_recover_time=start_recover_time,
            end_recover_time=end_recover_time,
            active=active,
            expression=expression,
            page_size=page_size,
            page_token=page_token,
        )

    @staticmethod
    def decode(content: bytes) -> ScrollAlertsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ScrollAlertsResponse = scroll_alerts.OPERATION.decode(content)
        return answer


class scroll_history_alerts:
    """Read the history alerts of the last three months page by page."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="scroll_history_alerts",
        operation_id="scrollHistoryAlerts",
        method="POST",
        path="/event-service/v2.1/history-alerts",
        summary="Read the history alerts of the last three months page by page.",
        query={"action": "scroll"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        pagination=Pagination(style="scroll", place="body", at="scroll.pageToken", size="scroll.pageSize", items="data.items", next="data.pageToken"),
        since="2.2.0",
        source=[
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/alert-api/en/2.2.0/scroll_history_alerts"},
            {"kind": "docs", "page": "https://support.envisioniot.com/docs/alert-api/en/2.3.0/scroll_history_alerts.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:alert/record/old/historyAlertRecord/scrollHistoryAlerts.py"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/alert-api/zh_CN/2.2.0/scroll_history_alerts"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="ScrollHistoryAlertsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="body"),
            Argument(name="asset_id", wire="assetId", place="body"),
            Argument(name="measurepoints_id", wire="measurepointsId", place="body"),
            Argument(name="start_occur_time", wire="startOccurTime", place="body", time="local-or-utc"),
            Argument(name="end_occur_time", wire="endOccurTime", place="body", time="local-or-utc"),
            Argument(name="recover_start_time", wire="recoverStartTime", place="body", time="local-or-utc"),
            Argument(name="recover_end_time", wire="recoverEndTime", place="body", time="local-or-utc"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="scope", wire="scope", place="body", kind="model:AlertScope"),
            Argument(name="root_alert", wire="rootAlert", place="body", kind="model:AlertRootFilter"),
            Argument(name="page_size", wire="scroll.pageSize", place="body"),
            Argument(name="page_token", wire="scroll.pageToken", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_id: str | None = None,
        asset_id: str | None = None,
        measurepoints_id: str | None = None,
        start_occur_time: str | datetime | None = None,
        end_occur_time: str | datetime | None = None,
        recover_start_time: str | datetime | None = None,
        recover_end_time: str | datetime | None = None,
        expression: str | None = None,
        scope: AlertScope | Mapping[str, Any] | None = None,
        root_alert: AlertRootFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Request:
        """Read the history alerts of the last three months page by page.

        As `searchHistoryAlerts`, but for going through all of them in order: the first request says how long a page is, each answer has the
        token of the next page, and each further request sends that token with the same conditions. The last page has no token. Latest
        first; the order cannot be changed. Without a recovery range only alerts that recovered within the last week are found. `scope` and
        `rootAlert` exclude each other.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_id: Only alerts of assets of this model.
            asset_id: Only alerts of this asset.
            measurepoints_id: Only alerts of this measurement point.
            start_occur_time: Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Mandatory in
                the first request; each further one counts with that of the first.
            end_occur_time: Latest time of occurrence, in the same form. Mandatory in the first request; each further one counts with that
                of the first.
            recover_start_time: Earliest time of recovery, in the same form. Without a range the last week is searched.
            recover_end_time: Latest time of recovery, in the same form. Without a range the last week is searched.
            expression: SQL-like condition, joined by `and` and `or`: `modelId`, `assetId`, `measurepointId`, `severityId`, `typeId`,
                `subTypeId`, `contentId`, `eventType`, `eventId`, `treeId` and `hitRuleId` with `=`, `in` and `!=`; `deviceStatus` with `=`
                and `in`; `assetPath` with `like`; `tag.KEY` with `=`, `in`, `!=` and `exists`.
            scope: Only alerts of this part of an asset tree. Not together with `rootAlert`.
            root_alert: Only alerts that this root alert masks. Not together with `scope`.
            page_size: Alerts per page. Mandatory for the first page; later pages keep it.
            page_token: Token from the page before. Must not be sent for the first page.
        """
        return scroll_history_alerts.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            asset_id=asset_id,
            measurepoints_id=measurepoints_id,
            start_occur_time=start_occur_time,
            end_occur_time=end_occur_time,
            recover_start_time=recover_start_time,
            recover_end_time=recover_end_time,
            expression=expression,
            scope=scope,
            root_alert=root_alert,
            page_size=page_size,
            page_token=page_token,
        )

    @staticmethod
    def decode(content: bytes) -> ScrollHistoryAlertsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: ScrollHistoryAlertsResponse = scroll_history_alerts.OPERATION.decode(content)
        return answer


class search_active_alerts:
    """Search the active alerts of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="search_active_alerts",
        operation_id="searchActiveAlerts",
        method="POST",
        path="/event-service/v2.1/active-alerts",
        summary="Search the active alerts of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, default=10
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "event/search_active_alerts.md"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@e57cbac:alert/record/old/activeAlertRecord/searchActiveAlerts.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchActiveAlertsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="body"),
            Argument(name="asset_id", wire="assetId", place="body"),
            Argument(name="measurepoint_id", wire="measurepointId", place="body"),
            Argument(name="start_occur_time", wire="startOccurTime", place="body", kind=" | None", time="local-or-utc"),
            Argument(name="end_occur_time", wire="endOccurTime", place="body", kind=" | None", time="local-or-utc"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="scope", wire="scope", place="body", kind="model:AlertScope"),
            Argument(name="root_alert", wire="rootAlert", place="body", kind="model:AlertRootFilter"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_id: str | None = None,
        asset_id: str | None = None,
        measurepoint_id: str | None = None,
        start_occur_time: str | datetime | None | Unset = UNSET,
        end_occur_time: str | datetime | None | Unset = UNSET,
        expression: str | None = None,
        scope: AlertScope | Mapping[str, Any] | None = None,
        root_alert: AlertRootFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        action: str | None = None,
    ) -> Request:
        """Search the active alerts of an organization.

        Latest first (descending `occurTime`); sorters are not supported. 10 alerts per page unless `pagination` says otherwise. The single
        fields and `expression` narrow the search by the same things; `scope` and `rootAlert` exclude each other.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_id: Only alerts of assets of this model.
            asset_id: Only alerts of this asset.
            measurepoint_id: Only alerts of this measurement point.
            start_occur_time: Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in
                official sample code.
            end_occur_time: Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in official
                sample code.
            expression: SQL-like condition on `modelId`, `assetId`, `measurepointId`, `severityId`, `typeId`, `subTypeId`, `contentId`,
                `eventType`, `eventId`, `tag`, `deviceStatus` and `assetPath`, with `=` and `in`, joined by `and` and `or`. Tags also know
                `exists` and `not exists`.
            scope: Only alerts of this part of an asset tree. Not together with `rootAlert`.
            root_alert: Only alerts that this root alert masks. Not together with `scope`.
            page_size: Records per page; 10 by default in most operations.
            page_no: Page number; the first page is 1.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return search_active_alerts.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            asset_id=asset_id,
            measurepoint_id=measurepoint_id,
            start_occur_time=start_occur_time,
            end_occur_time=end_occur_time,
            expression=expression,
            scope=scope,
            root_alert=root_alert,
            page_size=page_size,
            page_no=page_no,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> SearchActiveAlertsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchActiveAlertsResponse = search_active_alerts.OPERATION.decode(content)
        return answer


class search_alert_contents:
    """Search the alert contents of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="search_alert_contents",
        operation_id="searchAlertContents",
        method="POST",
        path="/event-service/v2.1/alert-contents",
        summary="Search the alert contents of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "event/search_alert_content.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/alert-api/en/3.0.0/search_alert_content.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/alertApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchAlertContentsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="body"),
            Argument(name="alert_type_id", wire="alertTypeId", place="body"),
            Argument(name="sub_alert_type_id", wire="subAlertTypeId", place="body"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="sorters", wire="pagination.sorters", place="body", kind="list[model:Sorter]"),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        model_id: str | None = None,
        alert_type_id: str | None = None,
        sub_alert_type_id: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sorters: Sequence[Sorter | Mapping[str, Any]] | None = None,
        action: str | None = None,
    ) -> Request:
        """Search the alert contents of an organization.

        Latest changes first (descending `updateTime`) unless `sorters` name `contentId`, `modelId`, `alertTypeId` or `subAlertTypeId`. 10
        contents per page unless `pagination` says otherwise; from documentation 2.2.0 on at most 1,000, better not more than 50.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_id: Only contents for this model.
            alert_type_id: Only contents of this alert type.
            sub_alert_type_id: Only contents of this sub-type.
            expression: SQL-like condition on `contentId`, `modelId` and `alertTypeId`, with `=` and `in`, joined by `and` and `or`. Later
                documentation also has `subAlertTypeId` with these, `contentDesc` or `contentDesc.LOCALE` with `like`, and `tags.KEY` with
                `=`, not on EnOS Edge. Official samples also ask for `contentDesc.default` and for other languages, such as
                `contentDesc.ja_JP`.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
            sorters: Sort order. Only operations that say so support it.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return search_alert_contents.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            alert_type_id=alert_type_id,
            sub_alert_type_id=sub_alert_type_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            sorters=sorters,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> SearchAlertContentsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchAlertContentsResponse = search_alert_contents.OPERATION.decode(content)
        return answer


class search_alert_rules:
    """Search the alert rules of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="search_alert_rules",
        operation_id="searchAlertRules",
        method="POST",
        path="/event-service/v2.1/alert-rules",
        summary="Search the alert rules of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "event/search_alert_rule.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/alert-api/en/2.4.0/search_alert_rule"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/alertApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchAlertRulesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="model_id", wire="modelId", place="body"),
            Argument(name="measurepoint_id", wire="measurepointId", place="body"),
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
        model_id: str | None = None,
        measurepoint_id: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sorters: Sequence[Sorter | Mapping[str, Any]] | None = None,
    ) -> Request:
        """Search the alert rules of an organization.

        10 rules per page unless `pagination` says otherwise; later documentation allows at most 1,000, better not more than 50. `sorters`
        may name `ruleId`, `modelId`, `measurepointId`, `deviceStatus` and `orgId`.

        Args:
            org_id: Organization (OU) that owns the resources.
            model_id: Only rules for this model.
            measurepoint_id: Only rules that this measurement point triggers.
            expression: SQL-like condition on `ruleId`, `modelId`, `measurepointId` and `deviceStatus`, with `=`, `in` and `!=`, joined by
                `and` and `or`. Later documentation leaves `!=` out and has `is null` for the last two, and `tags.KEY` with `=`. Official
                samples do so too.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
            sorters: Sort order. Only operations that say so support it.
        """
        return search_alert_rules.OPERATION.request(
            org_id=org_id,
            model_id=model_id,
            measurepoint_id=measurepoint_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            sorters=sorters,
        )

    @staticmethod
    def decode(content: bytes) -> SearchAlertRulesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchAlertRulesResponse = search_alert_rules.OPERATION.decode(content)
        return answer


class search_alert_severities:
    """Search the alert severities of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="search_alert_severities",
        operation_id="searchAlertSeverities",
        method="POST",
        path="/event-service/v2.1/alert-severities",
        summary="Search the alert severities of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "event/search_alert_severity.md"},
            {"kind": "docs", "page": "https://support.enos-iot.com/docs/alert-api/en/2.3.0/search_alert_severity"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/alertApp.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchAlertSeveritiesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
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
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sorters: Sequence[Sorter | Mapping[str, Any]] | None = None,
    ) -> Request:
        """Search the alert severities of an organization.

        Latest changes first (descending `updateTime`) unless `sorters` name `severityId`. 10 severities per page unless `pagination` says
        otherwise; later documentation allows at most 1,000, better not more than 50.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like condition on `severityId`, with `=` and `in`, joined by `and`; in later documentation also by `or`, and on
                `tags.KEY` with `=`, not on EnOS Edge. Official samples do so too.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
            sorters: Sort order. Only operations that say so support it.
        """
        return search_alert_severities.OPERATION.request(
            org_id=org_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            sorters=sorters,
        )

    @staticmethod
    def decode(content: bytes) -> SearchAlertSeveritiesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchAlertSeveritiesResponse = search_alert_severities.OPERATION.decode(content)
        return answer


class search_alert_types:
    """Search the alert types of an organization."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="search_alert_types",
        operation_id="searchAlertTypes",
        method="POST",
        path="/event-service/v2.1/alert-types/search",
        summary="Search the alert types of an organization.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, max_size=1000
        ),
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/search_alert_type.md"}, {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/alertApp.py"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchAlertTypesResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="sorters", wire="pagination.sorters", place="body", kind="list[model:Sorter]"),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        sorters: Sequence[Sorter | Mapping[str, Any]] | None = None,
        action: str | None = None,
    ) -> Request:
        """Search the alert types of an organization.

        Latest changes first (descending `updateTime`) unless `sorters` name `typeId` or `parentTypeId`. 10 types per page unless
        `pagination` says otherwise; later documentation allows at most 1,000, better not more than 50. The documented sample calls
        `/event-service/v2.1/alert-types?action=search`; the page, also in later documentation, gives the path as it is here.

        Args:
            org_id: Organization (OU) that owns the resources.
            expression: SQL-like condition on `typeId` and `parentTypeId`, with `=` and `in`, joined by `and`. Official samples also join
                conditions by `or`, and ask for `tags.KEY` with `=`.
            page_size: Records per page, at most 1000; as many when left out.
            page_no: Page number; the first page is 1.
            sorters: Sort order. Only operations that say so support it.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return search_alert_types.OPERATION.request(
            org_id=org_id,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
            sorters=sorters,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> SearchAlertTypesResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchAlertTypesResponse = search_alert_types.OPERATION.decode(content)
        return answer


class search_alerts:
    """Search active and history alerts together."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="search_alerts",
        operation_id="searchAlerts",
        method="POST",
        path="/alert-service/v2.1/alerts",
        summary="Search active and history alerts together.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, default=10
        ),
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.envisioniot.com/docs/alert-api/en/2.3.0/new_version/search_alerts.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/record/historyAndActiveAlertRecords/searchAlerts.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchAlertsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="start_occur_time", wire="startOccurTime", place="body", required=True, time="local-or-utc"),
            Argument(name="end_occur_time", wire="endOccurTime", place="body", required=True, time="local-or-utc"),
            Argument(name="instance_id", wire="instanceId", place="body"),
            Argument(name="metric_id", wire="metricId", place="body"),
            Argument(name="start_recover_time", wire="startRecoverTime", place="body", time="local-or-utc"),
            Argument(name="end_recover_time", wire="endRecoverTime", place="body", time="local-or-utc"),
            Argument(name="active", wire="active", place="body", kind=" | None"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        start_occur_time: str | datetime,
        end_occur_time: str | datetime,
        instance_id: str | None = None,
        metric_id: str | None = None,
        start_recover_time: str | datetime | None = None,
        end_recover_time: str | datetime | None = None,
        active: bool | str | None | Unset = UNSET,
        expression: str | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
    ) -> Request:
        """Search active and history alerts together.

        Latest first (descending `occurTime`); sorters are not supported. 10 alerts per page unless `pagination` says otherwise; any page
        may be asked for. Without a recovery range, of the history alerts only those that recovered within the last week are found.

        Args:
            org_id: Organization (OU) that owns the resources.
            start_occur_time: Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`.
            end_occur_time: Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`.
            instance_id: Only alerts of this asset.
            metric_id: Only alerts of this metric, such as a measurement point.
            start_recover_time: Earliest time of recovery, in the same form. Without a range, of the recovered alerts only those of the last
                week are found.
            end_recover_time: Latest time of recovery, in the same form. Without a range, of the recovered alerts only those of the last
                week are found.
            active: True for active alerts only, false for history alerts only, null or left out for both. Official samples send it as text.
            expression: SQL-like condition, joined by `and` and `or`: `instanceId`, `metricId`, `severityId`, `typeId`, `parentTypeId`,
                `contentId`, `ruleId`, `eventType` and `alertId` with `=`, `in` and `!=`; `metricTags.KEY`, `ruleTags.KEY` and `tags.KEY`
                also with `like`, and as `exists(tags.KEY)`; `metricTags.assetTreePath` with `=` and `in` and the ID of a tree; `inhibited`
                with `=` and `!=`; `maskedBy` with `=`.
            page_size: Records per page; 10 by default in most operations.
            page_no: Page number; the first page is 1.
        """
        return search_alerts.OPERATION.request(
            org_id=org_id,
            start_occur_time=start_occur_time,
            end_occur_time=end_occur_time,
            instance_id=instance_id,
            metric_id=metric_id,
            start_recover_time=start_recover_time,
            end_recover_time=end_recover_time,
            active=active,
            expression=expression,
            page_size=page_size,
            page_no=page_no,
        )

    @staticmethod
    def decode(content: bytes) -> SearchAlertsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchAlertsResponse = search_alerts.OPERATION.decode(content)
        return answer


class search_history_alerts:
    """Search the history alerts of the last three months."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="search_history_alerts",
        operation_id="searchHistoryAlerts",
        method="POST",
        path="/event-service/v2.1/history-alerts",
        summary="Search the history alerts of the last three months.",
        query={"action": "search"},
        safety="read",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="list"),
        errors=_ERRORS,
        pagination=Pagination(
            style="page", place="body", at="pagination.pageNo", size="pagination.pageSize", items="data", total="pagination.totalSize", first=1, default=10
        ),
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/search_history_alerts.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="SearchHistoryAlertsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="start_occur_time", wire="startOccurTime", place="body", required=True, time="local-or-utc"),
            Argument(name="end_occur_time", wire="endOccurTime", place="body", required=True, time="local-or-utc"),
            Argument(name="model_id", wire="modelId", place="body"),
            Argument(name="asset_id", wire="assetId", place="body"),
            Argument(name="measurepoints_id", wire="measurepointsId", place="body"),
            Argument(name="measurepoint_id", wire="measurepointId", place="body"),
            Argument(name="recover_start_time", wire="recoverStartTime", place="body", time="local-or-utc"),
            Argument(name="recover_end_time", wire="recoverEndTime", place="body", time="local-or-utc"),
            Argument(name="expression", wire="expression", place="body"),
            Argument(name="scope", wire="scope", place="body", kind="model:AlertScope"),
            Argument(name="root_alert", wire="rootAlert", place="body", kind="model:AlertRootFilter"),
            Argument(name="page_size", wire="pagination.pageSize", place="body"),
            Argument(name="page_no", wire="pagination.pageNo", place="body"),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        start_occur_time: str | datetime,
        end_occur_time: str | datetime,
        model_id: str | None = None,
        asset_id: str | None = None,
        measurepoints_id: str | None = None,
        measurepoint_id: str | None = None,
        recover_start_time: str | datetime | None = None,
        recover_end_time: str | datetime | None = None,
        expression: str | None = None,
        scope: AlertScope | Mapping[str, Any] | None = None,
        root_alert: AlertRootFilter | Mapping[str, Any] | None = None,
        page_size: int | None = None,
        page_no: int | None = None,
        action: str | None = None,
    ) -> Request:
        """Search the history alerts of the last three months.

        Latest first (descending `occurTime`); sorters are not supported. 10 alerts per page unless `pagination` says otherwise. Without a
        recovery range only alerts that recovered within the last week are found. `scope` and `rootAlert` exclude each other.

        Args:
            org_id: Organization (OU) that owns the resources.
            start_occur_time: Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`.
            end_occur_time: Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`.
            model_id: Only alerts of assets of this model.
            asset_id: Only alerts of this asset.
            measurepoints_id: Only alerts of this measurement point. Documentation 2.2.0 spells it `measurepointId`.
            measurepoint_id: Only alerts of this measurement point; spelling of `measurepointsId` since documentation 2.2.0.
            recover_start_time: Earliest time of recovery, in the same form. Without a range the last week is searched.
            recover_end_time: Latest time of recovery, in the same form. Without a range the last week is searched.
            expression: SQL-like condition on `modelId`, `assetId`, `measurepointId`, `severityId`, `typeId`, `subTypeId`, `contentId`,
                `eventType`, `eventId`, `tag`, `deviceStatus` and `assetPath`, with `=` and `in`, joined by `and`. Tags also know `exists`
                and `not exists`.
            scope: Only alerts of this part of an asset tree. Not together with `rootAlert`.
            root_alert: Only alerts that this root alert masks. Not together with `scope`.
            page_size: Records per page; 10 by default in most operations.
            page_no: Page number; the first page is 1.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return search_history_alerts.OPERATION.request(
            org_id=org_id,
            start_occur_time=start_occur_time,
            end_occur_time=end_occur_time,
            model_id=model_id,
            asset_id=asset_id,
            measurepoints_id=measurepoints_id,
            measurepoint_id=measurepoint_id,
            recover_start_time=recover_start_time,
            recover_end_time=recover_end_time,
            expression=expression,
            scope=scope,
            root_alert=root_alert,
            page_size=page_size,
            page_no=page_no,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> SearchHistoryAlertsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: SearchHistoryAlertsResponse = search_history_alerts.OPERATION.decode(content)
        return answer


class update_active_alert_tags:
    """Change the tags of an active alert."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="update_active_alert_tags",
        operation_id="updateActiveAlertTags",
        method="POST",
        path="/event-service/v2.1/active-alerts",
        summary="Change the tags of an active alert.",
        query={"action": "updateTags"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/update_active_alert_tags.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateActiveAlertTagsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="event_id", wire="eventId", place="body", required=True),
            Argument(name="tags", wire="tags", place="body", kind="dict[]", required=True),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="body", required=True),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        event_id: str,
        tags: Mapping[str, str],
        is_patch_update: bool,
        action: str | None = None,
    ) -> Request:
        """Change the tags of an active alert.

        The documentation lists the fields as query parameters, its samples send them as the body.

        Args:
            org_id: Organization (OU) that owns the resources.
            event_id: ID of the alert.
            tags: The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at
                either end.
            is_patch_update: Whether tags that the request does not name stay (true) or go (false). The pages call it mandatory and also
                call true the default.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return update_active_alert_tags.OPERATION.request(
            org_id=org_id,
            event_id=event_id,
            tags=tags,
            is_patch_update=is_patch_update,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateActiveAlertTagsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateActiveAlertTagsResponse = update_active_alert_tags.OPERATION.decode(content)
        return answer


class update_active_alert_tags_in_batch:
    """Change the tags of several active alerts."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="update_active_alert_tags_in_batch",
        operation_id="updateActiveAlertTagsInBatch",
        method="POST",
        path="/event-service/v2.1/active-alerts",
        summary="Change the tags of several active alerts.",
        query={"action": "batchUpdateTags"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0, 99206), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[
            {"kind": "docs", "page": "event/batch_update_active_alert_tags.md"},
            {"kind": "docs", "page": "EnvisionDoc/api_zh:event/batch_update_active_alert_tags.md"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateActiveAlertTagsInBatchResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="query", required=True),
            Argument(name="event_ids", wire="eventIds", place="body", kind="list[]", required=True),
            Argument(name="tags", wire="tags", place="body", kind="dict[]", required=True),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        is_patch_update: bool,
        event_ids: Sequence[str],
        tags: Mapping[str, str],
        action: str | None = None,
    ) -> Request:
        """Change the tags of several active alerts.

        All alerts get the same tags. One that cannot be changed does not stop the others: the answer has one result per alert, and the
        counts beside them. Code 99206, which history alerts answer for a batch of which a part was taken, is no error here either.

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            org_id: Organization (OU) that owns the resources.
            is_patch_update: With true only what the request names is changed. With false, which replaces the whole, optional fields and
                tags that the request does not name lose their values. The pages call it mandatory and also call true the default.
            event_ids: IDs of the alerts.
            tags: The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at
                either end.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return update_active_alert_tags_in_batch.OPERATION.request(
            org_id=org_id,
            is_patch_update=is_patch_update,
            event_ids=event_ids,
            tags=tags,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateActiveAlertTagsInBatchResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateActiveAlertTagsInBatchResponse = update_active_alert_tags_in_batch.OPERATION.decode(content)
        return answer


class update_alert_content:
    """Change an alert content."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="update_alert_content",
        operation_id="updateAlertContent",
        method="POST",
        path="/event-service/v2.1/alert-contents",
        summary="Change an alert content.",
        query={"action": "update"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/update_alert_content.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:event/update_alert_content.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateAlertContentResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="query", required=True),
            Argument(name="alert_content", wire="alertContent", place="body", kind="model:AlertContentUpdate", required=True),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        is_patch_update: bool,
        alert_content: AlertContentUpdate | Mapping[str, Any],
        action: str | None = None,
    ) -> Request:
        """Change an alert content.

        `isPatchUpdate` decides what becomes of the fields and tags that the request leaves out.

        Args:
            org_id: Organization (OU) that owns the resources.
            is_patch_update: With true only what the request names is changed. With false, which replaces the whole, optional fields and
                tags that the request does not name lose their values. The pages call it mandatory and also call true the default.
            alert_content: The content.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return update_alert_content.OPERATION.request(
            org_id=org_id,
            is_patch_update=is_patch_update,
            alert_content=alert_content,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateAlertContentResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateAlertContentResponse = update_alert_content.OPERATION.decode(content)
        return answer


class update_alert_rule:
    """Change an alert rule."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="update_alert_rule",
        operation_id="updateAlertRule",
        method="POST",
        path="/event-service/v2.1/alert-rules",
        summary="Change an alert rule.",
        query={"action": "update"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/update_alert_rule.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:event/update_alert_rule.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateAlertRuleResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="query", required=True),
            Argument(name="rule_id", wire="ruleId", place="body"),
            Argument(name="rule_desc", wire="ruleDesc", place="body", kind="model:StringI18n"),
            Argument(name="model_id", wire="modelId", place="body"),
            Argument(name="measurepoint_id", wire="measurepointId", place="body"),
            Argument(name="device_status", wire="deviceStatus", place="body"),
            Argument(name="condition", wire="condition", place="body"),
            Argument(name="severity_id", wire="severityId", place="body"),
            Argument(name="content_id", wire="contentId", place="body"),
            Argument(name="tags", wire="tags", place="body", kind="dict[]"),
            Argument(name="scope", wire="scope", place="body", kind="list[model:AlertRuleScope]"),
            Argument(name="is_enabled", wire="isEnabled", place="body"),
            Argument(name="is_root", wire="isRoot", place="body"),
            Argument(name="triggering_delay_timer", wire="triggeringDelayTimer", place="body"),
            Argument(name="alert_rule", wire="alertRule", place="body", kind="model:AlertRuleUpdate", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        is_patch_update: bool,
        rule_id: str | None = None,
        rule_desc: StringI18n | Mapping[str, Any] | None = None,
        model_id: str | None = None,
        measurepoint_id: str | None = None,
        device_status: str | None = None,
        condition: str | None = None,
        severity_id: str | None = None,
        content_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        scope: Sequence[AlertRuleScope | Mapping[str, Any]] | None = None,
        is_enabled: bool | None = None,
        is_root: bool | None = None,
        triggering_delay_timer: int | None = None,
        alert_rule: AlertRuleUpdate | Mapping[str, Any] | None = None,
    ) -> Request:
        """Change an alert rule.

        With `isPatchUpdate` true, `ruleId` and the fields to change are enough; with false, everything that `createAlertRule` calls
        mandatory is. The trigger is either a measurement point or a device status.

        Args:
            org_id: Organization (OU) that owns the resources.
            is_patch_update: With true only what the request names is changed. With false, which replaces the whole, optional fields and
                tags that the request does not name lose their values. The pages call it mandatory and also call true the default.
            rule_id: ID of the rule to change. Always needed.
            rule_desc: Text of the rule.
            model_id: Model that the rule is for.
            measurepoint_id: Measurement point that triggers the rule, unless `deviceStatus` does.
            device_status: Device status that triggers the rule, such as `offline`, unless `measurepointId` does.
            condition: When to raise the alert, such as `${temperature} > 85`; `${point/attribute}` is an attribute of a structured
                measurement point, at most one level below it.
            severity_id: Severity of its alerts.
            content_id: Content of its alerts.
            tags: Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at
                either end.
            scope: Asset nodes that the rule covers.
            is_enabled: Whether the rule is enabled; true by default.
            is_root: Since documentation 2.3.0: whether its alerts are root alerts.
            triggering_delay_timer: Seconds for which the condition must hold before the alert is raised: 60 to 10,800, or 0 for at once.
            alert_rule: Deprecated. The changes in a wrapper, as they were sent before December 2019 and as one documented sample still
                sends them. Leave it out.
        """
        return update_alert_rule.OPERATION.request(
            org_id=org_id,
            is_patch_update=is_patch_update,
            rule_id=rule_id,
            rule_desc=rule_desc,
            model_id=model_id,
            measurepoint_id=measurepoint_id,
            device_status=device_status,
            condition=condition,
            severity_id=severity_id,
            content_id=content_id,
            tags=tags,
            scope=scope,
            is_enabled=is_enabled,
            is_root=is_root,
            triggering_delay_timer=triggering_delay_timer,
            alert_rule=alert_rule,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateAlertRuleResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateAlertRuleResponse = update_alert_rule.OPERATION.decode(content)
        return answer


class update_alert_severity:
    """Change an alert severity."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="update_alert_severity",
        operation_id="updateAlertSeverity",
        method="POST",
        path="/event-service/v2.1/alert-severities",
        summary="Change an alert severity.",
        query={"action": "update"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/update_alert_severity.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:event/update_alert_severity.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateAlertSeverityResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="query", required=True),
            Argument(name="severity", wire="severity", place="body", kind="model:AlertSeverityInput", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        is_patch_update: bool,
        severity: AlertSeverityInput | Mapping[str, Any],
    ) -> Request:
        """Change an alert severity.

        `isPatchUpdate` decides what becomes of the fields and tags that the request leaves out.

        Args:
            org_id: Organization (OU) that owns the resources.
            is_patch_update: With true only what the request names is changed. With false, which replaces the whole, optional fields and
                tags that the request does not name lose their values. The pages call it mandatory and also call true the default.
            severity: The severity.
        """
        return update_alert_severity.OPERATION.request(
            org_id=org_id,
            is_patch_update=is_patch_update,
            severity=severity,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateAlertSeverityResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateAlertSeverityResponse = update_alert_severity.OPERATION.decode(content)
        return answer


class update_alert_tags:
    """Change the tags of an alert, active or history."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="update_alert_tags",
        operation_id="updateAlertTags",
        method="POST",
        path="/alert-service/v2.1/alerts",
        summary="Change the tags of an alert, active or history.",
        query={"action": "updateTags"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.envisioniot.com/docs/alert-api/en/2.3.0/new_version/update_alert_tags.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/record/alertTags/updateAlertTags.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateAlertTagsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="alert_id", wire="alertId", place="body", required=True),
            Argument(name="tags", wire="tags", place="body", kind="dict[]", required=True),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        alert_id: str,
        tags: Mapping[str, str],
        is_patch_update: bool,
    ) -> Request:
        """Change the tags of an alert, active or history.

        `isPatchUpdate` decides what becomes of the tags that the request leaves out. The answer is how many alerts were changed.

        Args:
            org_id: Organization (OU) that owns the resources.
            alert_id: ID of the alert.
            tags: The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at
                either end.
            is_patch_update: Whether tags that the request does not name stay (true) or go (false). The pages call it mandatory and also
                call true the default.
        """
        return update_alert_tags.OPERATION.request(
            org_id=org_id,
            alert_id=alert_id,
            tags=tags,
            is_patch_update=is_patch_update,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateAlertTagsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateAlertTagsResponse = update_alert_tags.OPERATION.decode(content)
        return answer


class update_alert_tags_in_batch:
    """Change the tags of several alerts, active or history."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="update_alert_tags_in_batch",
        operation_id="updateAlertTagsInBatch",
        method="POST",
        path="/alert-service/v2.1/alerts",
        summary="Change the tags of several alerts, active or history.",
        query={"action": "batchUpdateTags"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", success=(0, 99206), status_digits=3),
        errors=_ERRORS,
        since="2.3.0",
        source=[
            {"kind": "docs", "page": "https://support.envisioniot.com/docs/alert-api/en/2.3.0/new_version/batch_update_alert_tags.html"},
            {"kind": "sample", "page": "EnvisionIot/sample-code-python@41f1e00:alert/record/alertTags/batchUpdateAlertTags.py"},
        ],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateAlertTagsInBatchResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="alert_ids", wire="alertIds", place="body", kind="list[]", required=True),
            Argument(name="tags", wire="tags", place="body", kind="dict[]", required=True),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="body", required=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        alert_ids: Sequence[str],
        tags: Mapping[str, str],
        is_patch_update: bool,
    ) -> Request:
        """Change the tags of several alerts, active or history.

        All alerts get the same tags. One that cannot be changed does not stop the others: the answer has one result per alert, and the
        counts beside them. Code 99206, which older batches answer when only a part was taken, is no error here either.

        Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.

        Args:
            org_id: Organization (OU) that owns the resources.
            alert_ids: IDs of the alerts.
            tags: The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at
                either end.
            is_patch_update: Whether tags that the request does not name stay (true) or go (false). The pages call it mandatory and also
                call true the default.
        """
        return update_alert_tags_in_batch.OPERATION.request(
            org_id=org_id,
            alert_ids=alert_ids,
            tags=tags,
            is_patch_update=is_patch_update,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateAlertTagsInBatchResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateAlertTagsInBatchResponse = update_alert_tags_in_batch.OPERATION.decode(content)
        return answer


class update_alert_type:
    """Change an alert type."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="update_alert_type",
        operation_id="updateAlertType",
        method="POST",
        path="/event-service/v2.1/alert-types",
        summary="Change an alert type.",
        query={"action": "update"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/update_alert_type.md"}, {"kind": "docs", "page": "EnvisionDoc/api_zh:event/update_alert_type.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateAlertTypeResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="query", required=True),
            Argument(name="type", wire="type", place="body", kind="model:AlertTypeInput", required=True),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        is_patch_update: bool,
        type: AlertTypeInput | Mapping[str, Any],
        action: str | None = None,
    ) -> Request:
        """Change an alert type.

        The parent of a type that has one cannot be changed.

        Args:
            org_id: Organization (OU) that owns the resources.
            is_patch_update: With true only what the request names is changed. With false, which replaces the whole, optional fields and
                tags that the request does not name lose their values. The pages call it mandatory and also call true the default.
            type: The type.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return update_alert_type.OPERATION.request(
            org_id=org_id,
            is_patch_update=is_patch_update,
            type=type,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateAlertTypeResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateAlertTypeResponse = update_alert_type.OPERATION.decode(content)
        return answer


class update_history_alert_tags:
    """Change the tags of a history alert."""

    OPERATION: ClassVar[Operation] = Operation(
        platform="enos",
        service="alert",
        name="update_history_alert_tags",
        operation_id="updateHistoryAlertTags",
        method="POST",
        path="/event-service/v2.1/history-alerts",
        summary="Change the tags of a history alert.",
        query={"action": "updateTags"},
        safety="idempotent",
        envelope=Envelope(code="code", message="msg", request_id="requestId", data="data", success=(0,), status_digits=3, promise="value"),
        errors=_ERRORS,
        since="2.1.0",
        source=[{"kind": "docs", "page": "event/update_history_alert_tags.md"}],
        auth=("appAccessToken", "signature", "timestamp"),
        body="json",
        answer="json",
        model="UpdateHistoryAlertTagsResponse",
        models="energy_api.enos.models",
        arguments=(
            Argument(name="org_id", wire="orgId", place="query", required=True, option="org_id"),
            Argument(name="event_id", wire="eventId", place="body", required=True),
            Argument(name="tags", wire="tags", place="body", kind="dict[]", required=True),
            Argument(name="is_patch_update", wire="isPatchUpdate", place="body", required=True),
            Argument(name="action", wire="action", place="body", deprecated=True),
        ),
    )

    @staticmethod
    def request(
        *,
        org_id: str | None = None,
        event_id: str,
        tags: Mapping[str, str],
        is_patch_update: bool,
        action: str | None = None,
    ) -> Request:
        """Change the tags of a history alert.

        The documentation lists the fields as query parameters, its samples send them as the body.

        Args:
            org_id: Organization (OU) that owns the resources.
            event_id: ID of the alert.
            tags: The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at
                either end.
            is_patch_update: Whether tags that the request does not name stay (true) or go (false). The pages call it mandatory and also
                call true the default.
            action: Deprecated. The action of the URL once more; only a sample has it. Leave it out.
        """
        return update_history_alert_tags.OPERATION.request(
            org_id=org_id,
            event_id=event_id,
            tags=tags,
            is_patch_update=is_patch_update,
            action=action,
        )

    @staticmethod
    def decode(content: bytes) -> UpdateHistoryAlertTagsResponse:
        """Return the whole answer, envelope included; raises `DecodeError` for malformed content only."""
        answer: UpdateHistoryAlertTagsResponse = update_history_alert_tags.OPERATION.decode(content)
        return answer
