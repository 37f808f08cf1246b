# Generated from specs/: do not edit.

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import EnosEnvelope, ItemResultCode, PaginationRequest, PaginationResponse, Sorter, StringI18n


class ActiveAlertEventType(IntEnum):
    RECOVERED_BY_SYSTEM = 0
    RAISED_BY_SYSTEM = 1
    RECOVERED_BY_API = 2
    CREATED_BY_API = 3


class AlertGroupField(StrEnum):
    contentId = "contentId"
    assetId = "assetId"
    modelId = "modelId"
    measurepointId = "measurepointId"
    severityId = "severityId"
    typeId = "typeId"
    subTypeId = "subTypeId"


class AlertRecordEventType(IntEnum):
    RECOVERED_BY_RULE = 0
    RAISED_BY_RULE = 1
    CREATED_AS_RECOVERED = 2
    CREATED_AS_ACTIVE = 3
    SINGLE_OCCURRENCE = 4
    OUT_OF_ORDER = 5


class AlertRootFilter(TwinModel):
    treeId: Annotated[str | None, Field(description="Asset tree.")] = None
    rootAlertId: Annotated[str, Field(description="ID of the root alert.")]


class AlertRuleScope(TwinModel):
    treeId: Annotated[str, Field(description="Asset tree, or `all` for all trees of the organization.")]
    assetId: Annotated[str, Field(description="Asset, or `all` together with the tree `all`.")]


class AlertScope(TwinModel):
    treeId: Annotated[str, Field(description="Asset tree.")]
    fromAssetId: Annotated[str | None, Field(description="Asset whose alerts and those of the assets below it are wanted; the whole tree when left out.")] = (
        None
    )
    includeDerivative: Annotated[bool | None, Field(description="Whether derivative alerts that a root alert masks are included.")] = False


class AlertScroll(TwinModel):
    pageSize: Annotated[int | None, Field(description="Alerts per page. Mandatory for the first page; later pages keep it.", ge=1)] = None
    pageToken: Annotated[str | None, Field(description="Token from the page before. Must not be sent for the first page.")] = None


class CloseActiveAlertRequest(TwinModel):
    eventId: Annotated[str, Field(description="ID of the alert.")]
    recoverTime: Annotated[int, Field(description="When the alert recovered; milliseconds since the epoch.")]
    localRecoverTime: Annotated[str | None, Field(description="When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`.")] = None
    recoverReason: Annotated[str | None, Field(description="Why the alert recovered.")] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class CloseAlertRequest(TwinModel):
    alertId: Annotated[str, Field(description="ID of the alert.")]
    recoverTime: Annotated[int, Field(description="When the alert recovered; milliseconds since the epoch.")]
    localRecoverTime: Annotated[str | None, Field(description="When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`.")] = None
    recoverReason: Annotated[str | None, Field(description="Why the alert recovered.")] = None


class ScrollAlertsRequest(TwinModel):
    instanceId: Annotated[str | None, Field(description="Only alerts of this asset.")] = None
    metricId: Annotated[str | None, Field(description="Only alerts of this metric, such as a measurement point.")] = None
    startOccurTime: Annotated[str, Field(description="Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`.")]
    endOccurTime: Annotated[str, Field(description="Latest time of occurrence, at most three months later, in the same form.")]
    startRecoverTime: Annotated[
        str | None,
        Field(description="Earliest time of recovery, in the same form. Without a range, of the recovered alerts only those of the last week are found."),
    ] = None
    endRecoverTime: Annotated[
        str | None,
        Field(description="Latest time of recovery, in the same form. Without a range, of the recovered alerts only those of the last week are found."),
    ] = None
    active: Annotated[
        bool | str | None,
        Field(description="True for active alerts only, false for history alerts only, null or left out for both. Official samples send it as text."),
    ] = None
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition, joined by `and` and `or`: `instanceId`, `metricId`, `severityId`, `typeId`, `parentTypeId`, `contentId`, `ruleId`, `eventType` and `alertId` with `=`, `in` and `!=`; `metricTags.KEY`, `ruleTags.KEY` and `tags.KEY` also with `like`, and as `exists(tags.KEY)`; `inhibited` with `=` and `!=`; `maskedBy` with `=`."
        ),
    ] = None
    scroll: Annotated[AlertScroll, Field(description="Page to return.")]


class ScrollHistoryAlertsRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Only alerts of assets of this model.")] = None
    assetId: Annotated[str | None, Field(description="Only alerts of this asset.")] = None
    measurepointsId: Annotated[str | None, Field(description="Only alerts of this measurement point.")] = None
    startOccurTime: Annotated[
        str | None,
        Field(
            description="Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Mandatory in the first request; each further one counts with that of the first."
        ),
    ] = None
    endOccurTime: Annotated[
        str | None,
        Field(description="Latest time of occurrence, in the same form. Mandatory in the first request; each further one counts with that of the first."),
    ] = None
    recoverStartTime: Annotated[str | None, Field(description="Earliest time of recovery, in the same form. Without a range the last week is searched.")] = None
    recoverEndTime: Annotated[str | None, Field(description="Latest time of recovery, in the same form. Without a range the last week is searched.")] = None
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition, joined by `and` and `or`: `modelId`, `assetId`, `measurepointId`, `severityId`, `typeId`, `subTypeId`, `contentId`, `eventType`, `eventId`, `treeId` and `hitRuleId` with `=`, `in` and `!=`; `deviceStatus` with `=` and `in`; `assetPath` with `like`; `tag.KEY` with `=`, `in`, `!=` and `exists`."
        ),
    ] = None
    scope: Annotated[AlertScope | None, Field(description="Only alerts of this part of an asset tree. Not together with `rootAlert`.")] = None
    rootAlert: Annotated[AlertRootFilter | None, Field(description="Only alerts that this root alert masks. Not together with `scope`.")] = None
    scroll: Annotated[AlertScroll, Field(description="Page to return.")]


class UpdateActiveAlertTagsInBatchRequest(TwinModel):
    eventIds: Annotated[list[str], Field(description="IDs of the alerts.")]
    tags: Annotated[
        dict[str, str],
        Field(
            description="The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."
        ),
    ]
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class UpdateActiveAlertTagsRequest(TwinModel):
    eventId: Annotated[str, Field(description="ID of the alert.")]
    tags: Annotated[
        dict[str, str],
        Field(
            description="The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."
        ),
    ]
    isPatchUpdate: Annotated[
        bool,
        Field(description="Whether tags that the request does not name stay (true) or go (false). The pages call it mandatory and also call true the default."),
    ]
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class UpdateActiveAlertTagsResponse(EnosEnvelope):
    data: Annotated[int | None, Field(description="How many alerts were changed.")] = None


class UpdateAlertContentResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null or an empty text.")] = None


class UpdateAlertRuleResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null or an empty text.")] = None


class UpdateAlertSeverityResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null or an empty text.")] = None


class UpdateAlertTagsInBatchRequest(TwinModel):
    alertIds: Annotated[list[str], Field(description="IDs of the alerts.")]
    tags: Annotated[
        dict[str, str],
        Field(
            description="The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."
        ),
    ]
    isPatchUpdate: Annotated[
        bool,
        Field(description="Whether tags that the request does not name stay (true) or go (false). The pages call it mandatory and also call true the default."),
    ]


class UpdateAlertTagsRequest(TwinModel):
    alertId: Annotated[str, Field(description="ID of the alert.")]
    tags: Annotated[
        dict[str, str],
        Field(
            description="The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."
        ),
    ]
    isPatchUpdate: Annotated[
        bool,
        Field(description="Whether tags that the request does not name stay (true) or go (false). The pages call it mandatory and also call true the default."),
    ]


class UpdateAlertTagsResponse(EnosEnvelope):
    data: Annotated[int | None, Field(description="How many alerts were changed.")] = None


class UpdateAlertTypeResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null or an empty text.")] = None


class UpdateHistoryAlertTagsRequest(TwinModel):
    eventId: Annotated[str, Field(description="ID of the alert.")]
    tags: Annotated[
        dict[str, str],
        Field(
            description="The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."
        ),
    ]
    isPatchUpdate: Annotated[
        bool,
        Field(description="Whether tags that the request does not name stay (true) or go (false). The pages call it mandatory and also call true the default."),
    ]
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class UpdateHistoryAlertTagsResponse(EnosEnvelope):
    data: Annotated[int | None, Field(description="How many alerts were changed.")] = None


class ActiveAlert(TwinModel):
    eventId: Annotated[str, Field(description="ID of the alert.")]
    orgId: Annotated[str, Field(description="Organization that owns the asset.")]
    assetId: Annotated[str, Field(description="Asset that the alert is about.")]
    modelId: Annotated[str, Field(description="Model of the asset.")]
    modelIdPath: Annotated[str | None, Field(description="Model with its ancestors, root first, each after a slash.")] = None
    measurepointId: Annotated[str | None, Field(description="Measurement point whose value raised the alert.")] = None
    deviceStatus: Annotated[str | None, Field(description="Device status that raised the alert, such as `offline`; null where a measurement point did.")] = None
    hitRuleId: Annotated[str | None, Field(description="Rule that raised the alert; null where none did.")] = None
    value: Annotated[
        Any | None,
        Field(
            description="Value of the measurement point, of the type that the model defines; samples have numbers as text, too. With a triggering delay, the value when the delay began."
        ),
    ] = None
    occurTime: Annotated[int, Field(description="When the alert occurred; milliseconds since the epoch.")]
    localOccurTime: Annotated[str | None, Field(description="When the alert occurred, in local time as `yyyy-MM-dd HH:mm:ss`.")] = None
    createTime: Annotated[int | None, Field(description="When the record was created; milliseconds since the epoch.")] = None
    updateTime: Annotated[int | None, Field(description="When the record was last changed; milliseconds since the epoch.")] = None
    severityId: Annotated[str | None, Field(description="Severity of the alert.")] = None
    severityDesc: Annotated[StringI18n | None, Field(description="Text of the severity.")] = None
    typeId: Annotated[str | None, Field(description="Type of the alert.")] = None
    typeDesc: Annotated[StringI18n | None, Field(description="Text of the type.")] = None
    subTypeId: Annotated[str | None, Field(description="Sub-type of the alert.")] = None
    subTypeDesc: Annotated[StringI18n | None, Field(description="Text of the sub-type.")] = None
    contentId: Annotated[str | None, Field(description="Content of the alert.")] = None
    contentDesc: Annotated[StringI18n | None, Field(description="Text of the content.")] = None
    eventType: Annotated[
        ActiveAlertEventType,
        Field(
            description="What happened: 0 the system recovered the alert, 1 the system raised it, 2 it was recovered through the API, 3 created through the API."
        ),
    ]
    tag: Annotated[dict[str, Any] | None, Field(description="Tags.")] = None
    ruleDesc: Annotated[StringI18n | None, Field(description="Text of the rule.")] = None
    assetPaths: Annotated[
        list[str] | None,
        Field(description="Where the asset stands in the trees that the rule covers, each as `TREE:/ASSET/ASSET`, from the root down to the asset."),
    ] = None
    maskedBy: Annotated[list[str] | None, Field(description="For a derivative alert, the root alerts that mask it, each as `TREE:ALERT`.")] = None


class ActiveAlertInput(TwinModel):
    assetId: Annotated[str, Field(description="Asset that the alert is about.")]
    modelId: Annotated[str, Field(description="Model of the asset.")]
    modelIdPath: Annotated[str | None, Field(description="Model with its ancestors, root first, each after a slash.")] = None
    measurepointId: Annotated[str | None, Field(description="Measurement point that raises the alert, unless `deviceStatus` does.")] = None
    deviceStatus: Annotated[str | None, Field(description="Device status that raises the alert, such as `offline`, unless `measurepointId` does.")] = None
    value: Annotated[Any, Field(description="Value of the measurement point, of the type that the model defines; or the device status.")]
    occurTime: Annotated[
        int | str,
        Field(description="When the alert occurred; milliseconds since the epoch. Official samples of later versions send UTC as `yyyy-MM-dd HH:mm:ss`."),
    ]
    localOccurTime: Annotated[str | None, Field(description="When the alert occurred, in local time as `yyyy-MM-dd HH:mm:ss`.")] = None
    severityId: Annotated[str | None, Field(description="Severity of the alert.")] = None
    severityDesc: Annotated[StringI18n | None, Field(description="Text of the severity.")] = None
    typeId: Annotated[str | None, Field(description="Type of the alert.")] = None
    typeDesc: Annotated[StringI18n | None, Field(description="Text of the type.")] = None
    subTypeId: Annotated[str | None, Field(description="Sub-type of the alert.")] = None
    subTypeDesc: Annotated[StringI18n | None, Field(description="Text of the sub-type.")] = None
    contentId: Annotated[str | None, Field(description="Content of the alert.")] = None
    contentDesc: Annotated[StringI18n | None, Field(description="Text of the content.")] = None
    tag: Annotated[
        dict[str, str] | None,
        Field(
            description="Tags. Named as in answers, official clients and most samples. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."
        ),
    ] = None
    tags: Annotated[dict[str, str] | None, Field(description="Name of `tag` in the documentation's tables and in the samples of single alerts.")] = None
    assetPaths: Annotated[
        list[str] | None,
        Field(description="Since documentation 2.2.0: where the asset stands in asset trees, each as `TREE:/ASSET/ASSET`, from the root down to the asset."),
    ] = None
    assetPath: Annotated[list[str] | None, Field(description="Name of `assetPaths` in the official samples of 2.3.")] = None
    orgId: Annotated[
        str | None, Field(deprecated=True, description="Organization that owns the asset. Only samples of batches have it; the query says it already.")
    ] = None


class AggregateActiveAlertsRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `modelId`, `assetId`, `measurepointId`, `hitRuleId`, `severityId`, `typeId`, `subTypeId`, `contentId`, `eventType`, `eventId` and `tag`, with `=` and `in`, joined by `and` and `or`. Tags also know `exists` and `not exists`."
        ),
    ] = None
    groupByField: Annotated[AlertGroupField, Field(description="Field by whose values alerts are counted.")]
    startOccurTime: Annotated[
        str | None,
        Field(description="Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in official sample code."),
    ] = None
    endOccurTime: Annotated[
        str | None,
        Field(description="Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in official sample code."),
    ] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class AggregateActiveAlertsResponse(EnosEnvelope):
    data: Annotated[dict[str, Any] | None, Field(description="Number of alerts by value of the field.")] = None


class AlertBatchResult(TwinModel):
    code: Annotated[ItemResultCode, Field(description="0 for success and -1 for failure.")]
    msg: Annotated[str, Field(description="Whether the format of the entry was right; `OK`, or what went wrong.")]
    data: Annotated[str | None, Field(description="ID of a created alert, or what is wrong with the entry; null where only tags were changed.")] = None


class AlertContentInput(TwinModel):
    contentId: Annotated[str, Field(description="ID of the content.")]
    contentDesc: Annotated[StringI18n, Field(description="The text.")]
    modelId: Annotated[str, Field(description="Model that the content is for.")]
    alertTypeId: Annotated[str, Field(description="Alert type that the content belongs to.")]
    tags: Annotated[
        dict[str, str] | None,
        Field(description="Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."),
    ] = None


class AlertContentUpdate(TwinModel):
    contentId: Annotated[str, Field(description="ID of the content to change.")]
    contentDesc: Annotated[StringI18n, Field(description="The text. A plain text by the documentation's table; its samples send translations.")]
    modelId: Annotated[str | None, Field(description="Model that the content is for. Mandatory unless only the named fields are changed.")] = None
    alertTypeId: Annotated[str | None, Field(description="Alert type that the content belongs to. Mandatory unless only the named fields are changed.")] = None
    tags: Annotated[
        dict[str, str] | None,
        Field(description="Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."),
    ] = None


class AlertRecord(TwinModel):
    alertId: Annotated[str, Field(description="ID of the alert.")]
    eventType: Annotated[
        AlertRecordEventType | None,
        Field(
            description="What happened: 0 a rule recovered the alert (history), 1 a rule raised it (active), 2 it was created through the API as recovered (history) or 3 as active, 4 a single occurrence without duration (history), 5 it came out of order (history)."
        ),
    ] = None
    orgId: Annotated[str | None, Field(description="Organization that owns the asset.")] = None
    instanceId: Annotated[str, Field(description="What the alert is about: the asset ID, as only assets raise alerts so far.")]
    metricId: Annotated[str | None, Field(description="Metric that raised the alert, such as a measurement point.")] = None
    occurTime: Annotated[int, Field(description="When the alert occurred; milliseconds since the epoch.")]
    localOccurTime: Annotated[str | None, Field(description="When the alert occurred, in local time as `yyyy-MM-dd HH:mm:ss`.")] = None
    recoverTime: Annotated[int | None, Field(description="When the alert recovered; milliseconds since the epoch.")] = None
    localRecoverTime: Annotated[str | None, Field(description="When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`.")] = None
    recoverReason: Annotated[str | None, Field(description="Why the alert recovered.")] = None
    value: Annotated[str | None, Field(description="Value of the metric that raised the alert, as text.")] = None
    metricTags: Annotated[
        dict[str, Any] | None,
        Field(
            description="Tags of the metric's data. Those that EnOS sets are `__timezone__`, `__instance__`, `__metric__`, `__alias__`, `modelId`, `modelIdPath`, `assetTreePath` and one `assetTreePath_TREE` per asset tree."
        ),
    ] = None
    severityId: Annotated[str | None, Field(description="Severity of the alert.")] = None
    severityDesc: Annotated[StringI18n | None, Field(description="Text of the severity.")] = None
    typeId: Annotated[str | None, Field(description="Type of the alert.")] = None
    typeDesc: Annotated[StringI18n | None, Field(description="Text of the type.")] = None
    parentTypeId: Annotated[str | None, Field(description="Parent of the type.")] = None
    parentTypeDesc: Annotated[StringI18n | None, Field(description="Text of the parent type.")] = None
    contentId: Annotated[str | None, Field(description="Content of the alert.")] = None
    content: Annotated[StringI18n | None, Field(description="Text of the content.")] = None
    ruleId: Annotated[str | None, Field(description="Rule that raised the alert.")] = None
    ruleDesc: Annotated[StringI18n | None, Field(description="Text of the rule.")] = None
    ruleTags: Annotated[dict[str, Any] | None, Field(description="Tags of the rule.")] = None
    tags: Annotated[dict[str, Any] | None, Field(description="Tags of the alert.")] = None
    inhibited: Annotated[bool | None, Field(description="Whether the alert is inhibited.")] = None
    maskedBy: Annotated[Any | None, Field(description="For a derivative alert, what masks it.")] = None


class AlertRecordInput(TwinModel):
    eventType: Annotated[
        int | str,
        Field(
            description="What to create: 2 a recovered alert (history), 3 an active one, 4 a single occurrence without duration (history). No other value is allowed. Official samples send the number as text."
        ),
    ]
    orgId: Annotated[str | None, Field(description="Organization that owns the asset.")] = None
    instanceId: Annotated[str, Field(description="What the alert is about: an asset ID, as only assets raise alerts so far.")]
    metricId: Annotated[str, Field(description="Metric that raises the alert, such as a measurement point.")]
    occurTime: Annotated[
        int | str, Field(description="When the alert occurred; milliseconds since the epoch. Official samples send UTC as `yyyy-MM-dd HH:mm:ss`.")
    ]
    localOccurTime: Annotated[str | None, Field(description="When the alert occurred, in local time as `yyyy-MM-dd HH:mm:ss`.")] = None
    recoverTime: Annotated[
        int | str | None,
        Field(
            description="When the alert recovered, mandatory for history alerts; milliseconds since the epoch. Official samples send UTC as `yyyy-MM-dd HH:mm:ss`."
        ),
    ] = None
    localRecoverTime: Annotated[str | None, Field(description="When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`.")] = None
    recoverReason: Annotated[str | None, Field(description="Why the alert recovered.")] = None
    value: Annotated[str, Field(description="Value of the metric that raises the alert, as text.")]
    metricTags: Annotated[
        dict[str, str] | None,
        Field(
            description="Tags of the metric's data. EnOS itself uses `__timezone__`, `__instance__`, `__metric__`, `__alias__`, `modelId`, `modelIdPath`, `assetTreePath` and `assetTreePath_TREE`."
        ),
    ] = None
    metrictags: Annotated[dict[str, str] | None, Field(description="Spelling of `metricTags` in the official samples.")] = None
    severityId: Annotated[str | None, Field(description="Severity of the alert.")] = None
    severityDesc: Annotated[StringI18n | None, Field(description="Text of the severity.")] = None
    typeId: Annotated[str | None, Field(description="Type of the alert.")] = None
    typeDesc: Annotated[StringI18n | None, Field(description="Text of the type.")] = None
    parentTypeId: Annotated[str | None, Field(description="Parent of the type.")] = None
    parentTypeDesc: Annotated[StringI18n | None, Field(description="Text of the parent type.")] = None
    contentId: Annotated[str | None, Field(description="Content of the alert.")] = None
    content: Annotated[StringI18n | None, Field(description="Text of the content.")] = None
    ruleId: Annotated[str | None, Field(description="Rule that the alert belongs to.")] = None
    ruleDesc: Annotated[StringI18n | None, Field(description="Text of the rule.")] = None
    ruleTags: Annotated[dict[str, str] | None, Field(description="Tags of the rule.")] = None
    tags: Annotated[
        dict[str, str] | None,
        Field(
            description="Tags of the alert. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."
        ),
    ] = None
    inhibited: Annotated[bool | None, Field(description="Whether the alert is inhibited.")] = None


class AlertRule(TwinModel):
    orgId: Annotated[str, Field(description="Organization that owns the rule.")]
    ruleId: Annotated[str, Field(description="ID of the rule.")]
    ruleDesc: Annotated[StringI18n, Field(description="Text of the rule.")]
    modelId: Annotated[str, Field(description="Model that the rule is for.")]
    measurepointId: Annotated[str | None, Field(description="Measurement point that triggers the rule.")] = None
    deviceStatus: Annotated[str | None, Field(description="Device status that triggers the rule, such as `offline`.")] = None
    condition: Annotated[
        str,
        Field(
            description="When to raise the alert, such as `${temperature} > 85`; `${point/attribute}` is an attribute of a structured measurement point, at most one level below it."
        ),
    ]
    isEnabled: Annotated[bool, Field(description="Whether the rule is enabled.")]
    severityId: Annotated[str, Field(description="Severity of its alerts.")]
    severityDesc: Annotated[StringI18n | None, Field(description="Text of the severity.")] = None
    contentId: Annotated[str, Field(description="Content of its alerts.")]
    contentDesc: Annotated[StringI18n | None, Field(description="Text of the content.")] = None
    typeId: Annotated[str | None, Field(description="Type of its alerts.")] = None
    typeDesc: Annotated[StringI18n | None, Field(description="Text of the type.")] = None
    tags: Annotated[dict[str, str], Field(description="Tags.")]
    isRoot: Annotated[bool, Field(description="Whether its alerts are root alerts; false by default.")]
    scope: Annotated[list[AlertRuleScope], Field(description="Asset nodes that the rule covers.")]
    triggeringDelayTimer: Annotated[int | None, Field(description="Seconds for which the condition must hold before the alert is raised; 0 for at once.")] = (
        None
    )


class AlertRuleUpdate(TwinModel):
    ruleId: Annotated[str | None, Field(description="ID of the rule to change. Always needed.")] = None
    ruleDesc: Annotated[StringI18n | None, Field(description="Text of the rule.")] = None
    modelId: Annotated[str | None, Field(description="Model that the rule is for.")] = None
    measurepointId: Annotated[str | None, Field(description="Measurement point that triggers the rule, unless `deviceStatus` does.")] = None
    deviceStatus: Annotated[str | None, Field(description="Device status that triggers the rule, such as `offline`, unless `measurepointId` does.")] = None
    condition: Annotated[
        str | None,
        Field(
            description="When to raise the alert, such as `${temperature} > 85`; `${point/attribute}` is an attribute of a structured measurement point, at most one level below it."
        ),
    ] = None
    severityId: Annotated[str | None, Field(description="Severity of its alerts.")] = None
    contentId: Annotated[str | None, Field(description="Content of its alerts.")] = None
    tags: Annotated[
        dict[str, str] | None,
        Field(description="Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."),
    ] = None
    scope: Annotated[list[AlertRuleScope] | None, Field(description="Asset nodes that the rule covers.")] = None
    isEnabled: Annotated[bool | None, Field(description="Whether the rule is enabled; true by default.")] = None
    isEenabled: Annotated[bool | None, Field(description="Misspelling of `isEnabled` in the documented sample.")] = None
    isRoot: Annotated[bool | None, Field(description="Since documentation 2.3.0: whether its alerts are root alerts.")] = None
    triggeringDelayTimer: Annotated[
        int | None, Field(description="Seconds for which the condition must hold before the alert is raised: 60 to 10,800, or 0 for at once.", ge=0)
    ] = None


class AlertSeverity(TwinModel):
    severityId: Annotated[str, Field(description="ID of the severity.")]
    orgId: Annotated[str, Field(description="Organization that owns the severity.")]
    severityDesc: Annotated[StringI18n, Field(description="Text of the severity.")]
    tags: Annotated[dict[str, str], Field(description="Tags.")]
    updatePerson: Annotated[str | None, Field(description="Name of the user who last changed it.")] = None
    updateTime: Annotated[int, Field(description="When it was last changed; milliseconds since the epoch.")]
    source: Annotated[str | None, Field(deprecated=True, description="No longer documented; a sample still has it as null.")] = None


class AlertSeverityInput(TwinModel):
    severityId: Annotated[str, Field(description="ID of the severity.")]
    severityDesc: Annotated[StringI18n, Field(description="Text of the severity.")]
    tags: Annotated[
        dict[str, str] | None,
        Field(description="Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."),
    ] = None


class AlertType(TwinModel):
    typeId: Annotated[str | None, Field(description="ID of the type.")] = None
    typeDesc: Annotated[StringI18n, Field(description="Text of the type.")]
    orgId: Annotated[str | None, Field(description="Organization that owns the type.")] = None
    parentTypeId: Annotated[str | None, Field(description="Parent type.")] = None
    tags: Annotated[dict[str, str], Field(description="Tags.")]
    updatePerson: Annotated[str | None, Field(description="Name of the user who last changed it.")] = None
    updateTime: Annotated[int, Field(description="When it was last changed; milliseconds since the epoch, 0 inside an alert content.")]
    source: Annotated[str | None, Field(deprecated=True, description="No longer documented; a sample still has it as null.")] = None


class AlertTypeInput(TwinModel):
    typeId: Annotated[str, Field(description="ID of the type.")]
    typeDesc: Annotated[StringI18n, Field(description="Text of the type.")]
    tags: Annotated[
        dict[str, str] | None,
        Field(description="Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."),
    ] = None
    parentTypeId: Annotated[str | None, Field(description="Parent type.")] = None


class CloseActiveAlertResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null or an empty text.")] = None


class CloseAlertResponse(EnosEnvelope):
    pass


class CreateActiveAlertRequest(TwinModel):
    activeAlert: Annotated[ActiveAlertInput, Field(description="The alert.")]
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class CreateActiveAlertResponse(EnosEnvelope):
    eventId: Annotated[str | None, Field(description="ID of the alert.")] = None
    data: Annotated[str | None, Field(description="Where official samples of 2.3 read the ID of the alert; the documented answer has `eventId`.")] = None


class CreateActiveAlertsInBatchRequest(TwinModel):
    activeAlertList: Annotated[list[ActiveAlertInput], Field(description="The alerts.")]
    activeAlert: Annotated[
        list[ActiveAlertInput] | None, Field(description="Name of `activeAlertList` in the documentation's table; both of its samples send the other.")
    ] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class CreateActiveAlertsInBatchResponse(EnosEnvelope):
    data: Annotated[list[AlertBatchResult] | None, Field(description="One result per alert, in the order of the request.")] = None
    successSize: Annotated[int | None, Field(description="How many alerts were created.")] = None
    totalSize: Annotated[int | None, Field(description="How many alerts the request had.")] = None


class CreateAlertContentRequest(TwinModel):
    alertContent: Annotated[AlertContentInput, Field(description="The content.")]
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class CreateAlertContentResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the content.")] = None


class CreateAlertRequest(TwinModel):
    alertVo: Annotated[AlertRecordInput, Field(description="The alert.")]


class CreateAlertResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the alert.")] = None


class CreateAlertRuleRequest(TwinModel):
    ruleId: Annotated[str, Field(description="ID of the rule.")]
    ruleDesc: Annotated[StringI18n, Field(description="Text of the rule.")]
    modelId: Annotated[str, Field(description="Model that the rule is for.")]
    measurepointId: Annotated[str | None, Field(description="Measurement point that triggers the rule, unless `deviceStatus` does.")] = None
    deviceStatus: Annotated[str | None, Field(description="Device status that triggers the rule, such as `offline`, unless `measurepointId` does.")] = None
    condition: Annotated[
        str,
        Field(
            description="When to raise the alert, such as `${temperature} > 85`; `${point/attribute}` is an attribute of a structured measurement point, at most one level below it."
        ),
    ]
    severityId: Annotated[str, Field(description="Severity of its alerts.")]
    contentId: Annotated[str, Field(description="Content of its alerts.")]
    tags: Annotated[
        dict[str, str] | None,
        Field(description="Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."),
    ] = None
    isEnabled: Annotated[bool | None, Field(description="Whether the rule is enabled.")] = True
    isRoot: Annotated[bool | None, Field(description="Whether its alerts are root alerts.")] = False
    scope: Annotated[list[AlertRuleScope], Field(description="Asset nodes that the rule covers.")]
    triggeringDelayTimer: Annotated[
        int | None, Field(description="Seconds for which the condition must hold before the alert is raised: 60 to 10,800, or 0 for at once.", ge=0)
    ] = None


class CreateAlertRuleResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the rule.")] = None


class CreateAlertSeverityRequest(TwinModel):
    severity: Annotated[AlertSeverityInput, Field(description="The severity.")]


class CreateAlertSeverityResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the severity.")] = None


class CreateAlertTypeRequest(TwinModel):
    type: Annotated[AlertTypeInput, Field(description="The type.")]


class CreateAlertTypeResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="ID of the type.")] = None


class CreateAlertsInBatchRequest(TwinModel):
    alertVoList: Annotated[list[AlertRecordInput], Field(description="The alerts, at most 1,000.", max_length=1000)]


class CreateAlertsInBatchResponse(EnosEnvelope):
    data: Annotated[list[AlertBatchResult] | None, Field(description="One result per alert, in the order of the request.")] = None
    successSize: Annotated[int | None, Field(description="How many alerts were created.")] = None
    totalSize: Annotated[int | None, Field(description="How many alerts the request had.")] = None


class CreateHistoryAlertResponse(EnosEnvelope):
    eventId: Annotated[str | None, Field(description="ID of the alert.")] = None
    data: Annotated[str | None, Field(description="Where official samples of 2.3 read the ID of the alert; the documented answer has `eventId`.")] = None


class CreateHistoryAlertsInBatchResponse(EnosEnvelope):
    data: Annotated[list[AlertBatchResult] | None, Field(description="One result per alert, in the order of the request.")] = None
    successSize: Annotated[int | None, Field(description="How many alerts were created.")] = None
    totalSize: Annotated[int | None, Field(description="How many alerts the request had.")] = None


class DeleteActiveAlertResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null or an empty text.")] = None


class DeleteAlertContentResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; an empty text or null.")] = None


class DeleteAlertRuleResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; an empty text or null.")] = None


class DeleteAlertSeverityResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null or an empty text.")] = None


class DeleteAlertTypeResponse(EnosEnvelope):
    data: Annotated[str | None, Field(description="No payload; null or an empty text.")] = None


class HistoryAlert(ActiveAlert):
    recoverTime: Annotated[int | None, Field(description="When the alert recovered; milliseconds since the epoch.")] = None
    localRecoverTime: Annotated[str | None, Field(description="When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`.")] = None
    recoverLocalTime: Annotated[str | None, Field(description="Spelling of `localRecoverTime` in the documented answer.")] = None
    recoverReason: Annotated[str | None, Field(description="Why the alert recovered.")] = None
    assetPath: Annotated[list[str] | None, Field(description="Spelling of `assetPaths` in the documented answer.")] = None


class HistoryAlertInput(ActiveAlertInput):
    recoverTime: Annotated[
        int | str | None,
        Field(
            description="When the alert recovered; milliseconds since the epoch. An alert without it is refused. Official samples of later versions send UTC as `yyyy-MM-dd HH:mm:ss`."
        ),
    ] = None
    localRecoverTime: Annotated[str | None, Field(description="When the alert recovered, in local time as `yyyy-MM-dd HH:mm:ss`.")] = None
    recoverReason: Annotated[str | None, Field(description="Why the alert recovered.")] = None


class SearchActiveAlertsResponse(EnosEnvelope):
    data: Annotated[list[ActiveAlert] | None, Field(description="The alerts of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many alerts there are.")] = None


class SearchAlertRulesResponse(EnosEnvelope):
    data: Annotated[list[AlertRule] | None, Field(description="The rules of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many rules there are.")] = None


class SearchAlertSeveritiesResponse(EnosEnvelope):
    data: Annotated[list[AlertSeverity] | None, Field(description="The severities of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many severities there are.")] = None


class SearchAlertTypesResponse(EnosEnvelope):
    data: Annotated[list[AlertType] | None, Field(description="The types of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many types there are.")] = None


class SearchAlertsResponse(EnosEnvelope):
    data: Annotated[list[AlertRecord] | None, Field(description="The alerts of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many alerts there are.")] = None


class SearchHistoryAlertsResponse(EnosEnvelope):
    data: Annotated[list[HistoryAlert] | None, Field(description="The alerts of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many alerts there are.")] = None


class UpdateActiveAlertTagsInBatchResponse(EnosEnvelope):
    data: Annotated[
        str | list[AlertBatchResult] | None,
        Field(description="One result per alert; the page does not say in which order. The sample of the Chinese documentation has an empty text instead."),
    ] = None
    successSize: Annotated[int | None, Field(description="How many alerts were changed.")] = None
    totalSize: Annotated[int | None, Field(description="How many alerts the request had.")] = None


class UpdateAlertContentRequest(TwinModel):
    alertContent: Annotated[AlertContentUpdate, Field(description="The content.")]
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class UpdateAlertRuleRequest(AlertRuleUpdate):
    alertRule: Annotated[
        AlertRuleUpdate | None,
        Field(
            deprecated=True,
            description="The changes in a wrapper, as they were sent before December 2019 and as one documented sample still sends them. Leave it out.",
        ),
    ] = None


class UpdateAlertSeverityRequest(TwinModel):
    severity: Annotated[AlertSeverityInput, Field(description="The severity.")]


class UpdateAlertTagsInBatchResponse(EnosEnvelope):
    data: Annotated[list[AlertBatchResult] | None, Field(description="One result per alert, in the order of the request.")] = None
    successSize: Annotated[int | None, Field(description="How many alerts were changed.")] = None
    totalSize: Annotated[int | None, Field(description="How many alerts the request had.")] = None


class UpdateAlertTypeRequest(TwinModel):
    type: Annotated[AlertTypeInput, Field(description="The type.")]
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class AlertContent(TwinModel):
    contentId: Annotated[str, Field(description="ID of the content.")]
    contentDesc: Annotated[StringI18n, Field(description="The text.")]
    modelId: Annotated[str, Field(description="Model that the content is for.")]
    orgId: Annotated[str, Field(description="Organization that owns the content.")]
    alertType: Annotated[AlertType, Field(description="Type of the alerts.")]
    subAlertType: Annotated[AlertType | None, Field(description="Sub-type of the alerts. May come without an ID.")] = None
    tags: Annotated[dict[str, str], Field(description="Tags.")]
    updatePerson: Annotated[str | None, Field(description="Name of the user who last changed it.")] = None
    updateTime: Annotated[int, Field(description="When it was last changed; milliseconds since the epoch.")]


class AlertScrollPage(TwinModel):
    pageToken: Annotated[str | None, Field(description="Token of the next page; absent on the last one.")] = None
    pageSize: Annotated[int | None, Field(description="Alerts per page.")] = None
    sortedBy: Annotated[list[Sorter] | None, Field(description="How the alerts are sorted.")] = None
    items: Annotated[list[AlertRecord] | None, Field(description="The alerts of this page.")] = None


class CreateHistoryAlertRequest(TwinModel):
    historyAlert: Annotated[HistoryAlertInput, Field(description="The alert.")]
    historyAlertList: Annotated[
        HistoryAlertInput | None, Field(description="Name of `historyAlert` in the documentation's table; both of its samples send the other.")
    ] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class CreateHistoryAlertsInBatchRequest(TwinModel):
    historyAlertList: Annotated[list[HistoryAlertInput], Field(description="The alerts.")]
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class GetAlertContentResponse(EnosEnvelope):
    data: Annotated[AlertContent | None, Field(description="The content.")] = None
    action: Annotated[str | None, Field(description="The action of the URL, `get`; only a sample has it.")] = None


class HistoryAlertScrollPage(TwinModel):
    pageToken: Annotated[str | None, Field(description="Token of the next page; absent on the last one.")] = None
    pageSize: Annotated[int | None, Field(description="Alerts per page.")] = None
    sortedBy: Annotated[list[Sorter] | None, Field(description="How the alerts are sorted.")] = None
    items: Annotated[list[HistoryAlert] | None, Field(description="The alerts of this page.")] = None


class ScrollAlertsResponse(EnosEnvelope):
    data: Annotated[AlertScrollPage | None, Field(description="The page.")] = None


class ScrollHistoryAlertsResponse(EnosEnvelope):
    data: Annotated[HistoryAlertScrollPage | None, Field(description="The page.")] = None


class SearchActiveAlertsRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Only alerts of assets of this model.")] = None
    assetId: Annotated[str | None, Field(description="Only alerts of this asset.")] = None
    measurepointId: Annotated[str | None, Field(description="Only alerts of this measurement point.")] = None
    startOccurTime: Annotated[
        str | None,
        Field(description="Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in official sample code."),
    ] = None
    endOccurTime: Annotated[
        str | None,
        Field(description="Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`. Null in official sample code."),
    ] = None
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `modelId`, `assetId`, `measurepointId`, `severityId`, `typeId`, `subTypeId`, `contentId`, `eventType`, `eventId`, `tag`, `deviceStatus` and `assetPath`, with `=` and `in`, joined by `and` and `or`. Tags also know `exists` and `not exists`."
        ),
    ] = None
    scope: Annotated[AlertScope | None, Field(description="Only alerts of this part of an asset tree. Not together with `rootAlert`.")] = None
    rootAlert: Annotated[AlertRootFilter | None, Field(description="Only alerts that this root alert masks. Not together with `scope`.")] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Page to return; the first 10 alerts by default. `sorters` has no effect here.")] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class SearchAlertContentsRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Only contents for this model.")] = None
    alertTypeId: Annotated[str | None, Field(description="Only contents of this alert type.")] = None
    subAlertTypeId: Annotated[str | None, Field(description="Only contents of this sub-type.")] = None
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `contentId`, `modelId` and `alertTypeId`, with `=` and `in`, joined by `and` and `or`. Later documentation also has `subAlertTypeId` with these, `contentDesc` or `contentDesc.LOCALE` with `like`, and `tags.KEY` with `=`, not on EnOS Edge. Official samples also ask for `contentDesc.default` and for other languages, such as `contentDesc.ja_JP`."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Page to return, and how to sort; the first 10 contents by default.")] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class SearchAlertContentsResponse(EnosEnvelope):
    data: Annotated[list[AlertContent] | None, Field(description="The contents of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many contents there are.")] = None


class SearchAlertRulesRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Only rules for this model.")] = None
    measurepointId: Annotated[str | None, Field(description="Only rules that this measurement point triggers.")] = None
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `ruleId`, `modelId`, `measurepointId` and `deviceStatus`, with `=`, `in` and `!=`, joined by `and` and `or`. Later documentation leaves `!=` out and has `is null` for the last two, and `tags.KEY` with `=`. Official samples do so too."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Page to return, and how to sort; the first 10 rules by default.")] = None


class SearchAlertSeveritiesRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `severityId`, with `=` and `in`, joined by `and`; in later documentation also by `or`, and on `tags.KEY` with `=`, not on EnOS Edge. Official samples do so too."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Page to return, and how to sort; the first 10 severities by default.")] = None


class SearchAlertTypesRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `typeId` and `parentTypeId`, with `=` and `in`, joined by `and`. Official samples also join conditions by `or`, and ask for `tags.KEY` with `=`."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Page to return, and how to sort; the first 10 types by default.")] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None


class SearchAlertsRequest(TwinModel):
    instanceId: Annotated[str | None, Field(description="Only alerts of this asset.")] = None
    metricId: Annotated[str | None, Field(description="Only alerts of this metric, such as a measurement point.")] = None
    startOccurTime: Annotated[str, Field(description="Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`.")]
    endOccurTime: Annotated[str, Field(description="Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`.")]
    startRecoverTime: Annotated[
        str | None,
        Field(description="Earliest time of recovery, in the same form. Without a range, of the recovered alerts only those of the last week are found."),
    ] = None
    endRecoverTime: Annotated[
        str | None,
        Field(description="Latest time of recovery, in the same form. Without a range, of the recovered alerts only those of the last week are found."),
    ] = None
    active: Annotated[
        bool | str | None,
        Field(description="True for active alerts only, false for history alerts only, null or left out for both. Official samples send it as text."),
    ] = None
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition, joined by `and` and `or`: `instanceId`, `metricId`, `severityId`, `typeId`, `parentTypeId`, `contentId`, `ruleId`, `eventType` and `alertId` with `=`, `in` and `!=`; `metricTags.KEY`, `ruleTags.KEY` and `tags.KEY` also with `like`, and as `exists(tags.KEY)`; `metricTags.assetTreePath` with `=` and `in` and the ID of a tree; `inhibited` with `=` and `!=`; `maskedBy` with `=`."
        ),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Page to return; the first 10 alerts by default. `sorters` has no effect here.")] = None


class SearchHistoryAlertsRequest(TwinModel):
    modelId: Annotated[str | None, Field(description="Only alerts of assets of this model.")] = None
    assetId: Annotated[str | None, Field(description="Only alerts of this asset.")] = None
    measurepointsId: Annotated[str | None, Field(description="Only alerts of this measurement point. Documentation 2.2.0 spells it `measurepointId`.")] = None
    measurepointId: Annotated[
        str | None, Field(description="Only alerts of this measurement point; spelling of `measurepointsId` since documentation 2.2.0.")
    ] = None
    startOccurTime: Annotated[str, Field(description="Earliest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`.")]
    endOccurTime: Annotated[str, Field(description="Latest time of occurrence, as local time `yyyy-MM-dd HH:mm:ss` or UTC `yyyy-MM-ddTHH:mm:ssZ`.")]
    recoverStartTime: Annotated[str | None, Field(description="Earliest time of recovery, in the same form. Without a range the last week is searched.")] = None
    recoverEndTime: Annotated[str | None, Field(description="Latest time of recovery, in the same form. Without a range the last week is searched.")] = None
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `modelId`, `assetId`, `measurepointId`, `severityId`, `typeId`, `subTypeId`, `contentId`, `eventType`, `eventId`, `tag`, `deviceStatus` and `assetPath`, with `=` and `in`, joined by `and`. Tags also know `exists` and `not exists`."
        ),
    ] = None
    scope: Annotated[AlertScope | None, Field(description="Only alerts of this part of an asset tree. Not together with `rootAlert`.")] = None
    rootAlert: Annotated[AlertRootFilter | None, Field(description="Only alerts that this root alert masks. Not together with `scope`.")] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Page to return; the first 10 alerts by default. `sorters` has no effect here.")] = None
    action: Annotated[str | None, Field(deprecated=True, description="The action of the URL once more; only a sample has it. Leave it out.")] = None
