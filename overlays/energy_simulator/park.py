"""The park that the examples of the documents speak of: the seeded fleet under their names, and what else they expect to be there.

All names come from the examples. What has a counterpart in the seeded fleet is called after it; what examples create is created by running them.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from .enapter.blueprints import archive
from .enapter.fleet import KINDS, manifest
from .enapter.gateway import Gateway
from .enos import batch_instances
from .enos.batch_flows import flows
from .enos.people import TENANT_ZONE, set_password
from .enos.portal_holdings import STRUCTURES
from .enos.storage import keep
from .enos.tenant import Tenant
from .enos.tsdb_deletion import JOBS, OPERATOR
from .examples import argument, arguments, at, documented, request
from .localtime import instant, local, zone
from .records import Records
from .state import Doc, State, encoded

__all__ = ["DEVICES", "ENAPTER_DEVICES", "furnish"]

DEVICES, ENAPTER_DEVICES = 50, 20  # of which there must be two gateways, and one device of each kind of Enapter
YEAR = 365 * 86_400_000
_GATEWAY = "select {} from device where product_type = 'Gateway' order by id limit 1 offset {}"
_INVERTER = "select {} from device where model_id = 'SolarInverter' and status = 'online' order by id limit 1 offset {}"
_RECORD = "select key from record where kind = '{}' order by id limit 1 offset {}"
_TASK = "select json_extract(doc, '$.tasks[{}].taskId') from record where kind = 'flow' order by id limit 1 offset 1"
_V3 = "select {} from v3_device where kind = '{}' order by id limit 1 offset {}"

# What is called after which example: a value of the seeded database, and the operation and place of its new name.
NAMES = (
    (_GATEWAY.format("product_key", 0), "searchSubDevices", "gateway.productKey"),
    (_GATEWAY.format("device_key", 0), "searchSubDevices", "gateway.deviceKey"),
    (_GATEWAY.format("asset_id", 0), "addSubDevice", "gateway.assetId"),
    (_INVERTER.format("product_key", 0), "getDevice", "productKey"),
    (_INVERTER.format("device_key", 0), "getDevice", "deviceKey"),
    (_INVERTER.format("asset_id", 0), "getDevice", "assetId"),
    (_INVERTER.format("device_key", 1), "addSubDevice", "subDevices.1.deviceKey"),
    (_INVERTER.format("asset_id", 1), "removeSubDevice", "subDevices.0.assetId"),
    (_INVERTER.format("asset_id", 2), "checkDeadData", "payload.1.assetId"),
    (_INVERTER.format("asset_id", 3), "filterAssetLatestData", "assetIds.2"),
    ("select event_id from event order by id limit 1", "getEvent", "eventId"),
    ("select event_id from alert where active order by id limit 1", "updateActiveAlertTagsInBatch", "eventIds.1"),
    ("select key from alert_setting where kind = 'rule' order by id limit 1", "updateAlertRule", "ruleId"),
    ("select key from alert_setting where kind = 'content' order by id limit 1", "getAlertContent", "contentId"),
    ("select root_id from tree", "updateLogicalAsset", "assetUpdateVo.assetId"),
    ("select tree_id from tree", "getAssetTree", "treeId"),
    ("select asset_id from logical order by id limit 1", "deleteLogicalAsset", "assetId"),
    ("select firmware_id from firmware where json_extract(doc, '$.version') = '3.3'", "getFirmware", "firmwareId"),
    ("select job_id from ota_job", "getOtaJob", "jobId"),
    ("select group_id from device_group order by id limit 1", "getDeviceGroup", "groupId"),
    (_RECORD.format("user", 0), "getFlow", "userId"),
    ("select json_extract(doc, '$.name') from record where kind = 'user' order by id limit 1", "saveFlow", "owners"),
    (_RECORD.format("user", 1), "listUserRoles", "userId"),
    (_RECORD.format("user", 2), "removePortalUser", "userId"),
    ("select json_extract(doc, '$.email') from record where kind = 'user' order by id limit 1 offset 2", "getPortalUserDomain", "email"),
    (_RECORD.format("user", 3), "deleteIamUser", "userId"),
    (_RECORD.format("user", 4), "removeUsersFromIamUserGroup", "user.delete.0"),
    ("select json_extract(doc, '$.email') from record where kind = 'user' order by id limit 1 offset 5", "login", "principal"),
    (_RECORD.format("sso user", 0), "updateSsoUser", "userId"),
    ("select json_extract(doc, '$.id') from record where kind = 'portal app' order by id limit 1 offset 1", "listIamPoliciesByServiceAccount", "subjectId"),
    (_RECORD.format("portal userRoles", 0), "assignUserRoles", "roleIds.0"),
    (_RECORD.format("portal userRoles", 1), "assignUserRoles", "roleIds.1"),
    (_RECORD.format("portal userStructures", 0), "getPortalStructureTree", "structureRootId"),
    (_RECORD.format("portal userStructures", 1), "assignUserStructures", "structureIds.0"),
    (_RECORD.format("portal userStructures", 2), "assignUserStructures", "structureIds.1"),
    (_RECORD.format("portal userGroups", 0), "assignUserGroups", "userGroupIds.0"),
    (_RECORD.format("portal userGroups", 1), "assignUserGroups", "userGroupIds.1"),
    (_RECORD.format("menu group", 0), "updatePortalRolePermissions", "resourceIds.0"),
    ("select json_extract(doc, '$.menus[0].id') from record where kind = 'portal app' order by id limit 1", "savePortalMenuGroup", "menuIds.0"),
    (_RECORD.format("flow", 0), "saveFlow", "flows.0.flowId"),
    (_TASK.format(0), "saveFlow", "tasks.0.taskId"),
    (_TASK.format(1), "saveFlow", "tasks.1.taskId"),
    (_RECORD.format("flow", 1), "getFlow", "flowId"),
    (_RECORD.format("directory", 0), "createDirectory", "parentId"),
    (_RECORD.format("pipeline", 0), "getPipeline", "pipelineId"),
    (_RECORD.format("channel", 0), "readFederationData", "channelId"),
    (_RECORD.format("channel", 2), "writeFederationMessage", "channelId"),
    (_RECORD.format("policy", 0), "getStoragePolicy", "policyId"),
)


V3_NAMES = (
    (_V3.format("device_id", "ucm", 0), "provisionLuaDeviceV3", "runtime_id"),
    (_V3.format("device_id", "electrolyser", 0), "getDeviceV3", "device_id"),
    ("select site_id from v3_site order by id limit 1", "getSiteV3", "site_id"),
    ("select slug from v3_rule order by id limit 1", "getRuleV3", "rule_id"),
    ("select slug from v3_rule order by id limit 1 offset 1", "batchEnableRulesV3", "rule_ids.1"),
)


# What the seeded fleet must be for the examples to go together, before and after these.
BEFORE: Sequence[tuple[Any, ...]] = (
    ("update product set doc = json_set(doc, '$.biDirectionalAuth', json('true')) where product_key = ?", "getDevice", "productKey"),
    ("update firmware set doc = json_set(doc, '$.isVerified', json('true')) where firmware_id = ?", "getFirmware", "firmwareId"),
    ("update firmware set doc = json_set(doc, '$.version', '3.2.1') where json_extract(doc, '$.version') = ?", "createFirmware", "metadata.version"),
    ("update ota_task set doc = json_set(doc, '$.status', 'failed'), due = null where device_key = ?", "retryOtaTasks", "deviceKeys.0"),
    ("update node set parent_id = ? where asset_id in (?, ?)", "moveAssetNode", "parentAssetId", "moveAssetNode", "assetId", "moveAssetNode", "preAssetId"),
    ("update logical set doc = json_set(doc, '$.modelId', ?)", "createAssetTree", "asset.modelId"),
    ("update record set doc = json_set(doc, '$.name', 'Control') where kind = 'menu group' and key = ?", "updatePortalRolePermissions", "resourceIds.0"),
    ("update record set doc = json_set(doc, '$.name', ?) where kind = 'iam user group' and key = ?", "updateIamUserGroup", "name", "getIamUserGroup", "id"),
)  # fmt: skip
# What examples create, and where its answer has the name that the documented answer has there.
CREATED = (
    ("enos", "createProduct", "data"),
    ("enos", "createActiveAlert", ""),
    ("enos", "createHistoryAlert", "eventId"),
    ("enos", "createPortalMessages", ""),
    ("enos", "createPortalResourceType", ""),
    ("enos", "registerPortalResources", "data.resources.0.id"),
    ("enos", "createPortalMessageRules", "data.0"),
    ("enos", "readFederationData", ""),
    ("enos", "requestFederationDownload", "data.taskId"),
    ("enos", "login", "session.id"),
    ("enos", "applyCertificate", ""),
    ("enapter", "createCommandExecutionV3", "execution_id"),
)
LATER = (
    ("select event_id from alert where active order by time limit 1", "closeActiveAlert", "eventId"),
    (_RECORD.format("federation job", 0), "getFederationJob", "jobId"),
)
FINALLY: Sequence[tuple[Any, ...]] = (
    ("update certificate set sn = ?, doc = json_set(doc, '$.certSN', cast(? as text))", "renewCertificate", "certSn", "renewCertificate", "certSn"),
    ("update record set doc = json_set(doc, '$.expires', 315360000) where kind = 'session'",),
    ("update record set doc = json_set(doc, '$.begun', json_extract(doc, '$.begun') + 315360000000) where kind = 'download'",),
)


def furnish(state: State) -> None:
    """Name what there is, and add the rest."""
    state.rename(_exchanged(_named(state, "enos", NAMES) | _named(state, "enapter", V3_NAMES)))
    _change(state, BEFORE)
    _sign_in(state)
    _structures(state)
    _add(state)
    for platform, operation, place in CREATED:
        answer = _carried_out(state, platform, operation)
        if place:
            state.rename({str(at(answer, place)): str(at(documented(platform, operation), place))})
    state.rename(_named(state, "enos", LATER))
    _change(state, FINALLY)
    state.run("update v3_device set doc = json_set(doc, '$.terminal', json('true')) where device_id = ?", (argument("enapter", "getDeviceV3", "device_id"),))
    state.asset.cache_clear()


def _change(state: State, changes: Sequence[tuple[Any, ...]]) -> None:
    for sql, *places in changes:
        state.run(sql, [argument("enos", *place) for place in zip(places[::2], places[1::2], strict=True)])


def _named(state: State, platform: str, names: Sequence[tuple[str, str, str]]) -> dict[str, str]:
    return {str(state.value(sql)): str(argument(platform, *place)) for sql, *place in names}


def _exchanged(names: dict[str, str]) -> dict[str, str]:
    """The names, with those that are taken going to what has given up its own."""
    before = {new: old for old, new in names.items()}
    taken = dict(names)
    for new in set(before) - set(names):
        old = new
        while old in before:
            old = before[old]
        taken[new] = old
    return taken


def _carried_out(state: State, platform: str, name: str) -> Any:
    """Run the example of an operation, and return its answer; it must not be refused."""
    operation, received, path = request(platform, name)
    owner = Gateway(state) if platform == "enapter" else Tenant(state)
    return json.loads(owner.carry_out(operation, received, path).body)


def _sign_in(state: State) -> None:
    """Who is signed in with the portal, and what was sent to them."""
    ends = state.clock.now() + 10 * YEAR
    token = argument("enos", "getPortalSession", "Authorization").removeprefix("Bearer ")
    refresh, reset = argument("enos", "refreshPortalAccessToken", "refreshToken"), argument("enos", "resetPortalPassword", "token")
    user = argument("enos", "listUserRoles", "userId")
    session = {"userId": user, "orgId": state.credentials.org_id, "token": token, "ends": ends, "refreshToken": refresh, "refreshEnds": ends}
    Records(state, "portal session").put(token, session)
    set_password(state, user, argument("enos", "loginPortal", "password"))
    Records(state, "password token").put(reset, {"token": reset, "userId": user, "ends": ends})
    Records(state, "verification code").put(user, {"ends": ends})
    Records(state, "authorization code").put(argument("enos", "loginPortalViaCode", "code"), {"userId": user})


def _structures(state: State) -> None:
    """One field has all that the two had, so that the other can be deleted."""
    kept, empty = (STRUCTURES.records(state).get(argument("enos", "assignUserStructures", f"structureIds.{index}")) or {} for index in range(2))
    STRUCTURES.records(state).put(kept["id"], {**kept, "assets": [*kept["assets"], *empty["assets"]]})
    STRUCTURES.records(state).put(empty["id"], {**empty, "assets": []})
    Records(state, STRUCTURES.ids).put("everyone", {"ids": [kept["id"]]})


def _add(state: State) -> None:
    """What no example creates: files, commands, runs of a workflow, a blueprint, the type above the types of alerts."""
    device = argument("enos", "getDevice", "assetId")
    for name in ("getFileInfo", "getDownloadUrl"):
        uri = argument("enos", name, "fileUri")
        keep(state, uri, device, uri.rpartition("/")[2], b"inverter,energy\ninverter-07,41.5\n")
    for name, condition in (("getCommand", 5), ("cancelCommand", 1)):
        _command(state, device, argument("enos", name, "commandId"), condition)
    state.next_number("command", int(argument("enos", "cancelCommand", "commandId")))  # from which the next ones are counted
    _deletion(state, argument("enos", "resubmitDataDeletionJob", "JobId"))
    flow = flows(state).get(argument("enos", "getFlow", "flowId")) or {}
    for name, created in (("getFlowInstance", 0), ("cancelFlowInstance", 10 * YEAR)):
        stamp = argument("enos", name, "flowInstId").rpartition("-")[2]
        trigger = instant(f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]} {stamp[8:10]}:{stamp[10:12]}:{stamp[12:]}", zone(TENANT_ZONE))
        batch_instances.add(state, flow, trigger, created=trigger + created)
    blueprint = {"id": argument("enapter", "getBlueprintV3", "blueprint_id"), "created_at": "2026-01-01T00:00:00Z"}
    kind = next(kind for kind in KINDS if kind.key == "electrolyser")
    state.insert("v3_blueprint", [blueprint], manifest=[encoded(manifest(kind))], content=[archive(kind)])
    parent = argument("enos", "createAlertType", "type.parentTypeId")
    desc = {"defaultValue": "Equipment", "i18nValue": {"en_US": "Equipment", "zh_CN": "设备"}}
    doc = {
        "typeId": parent,
        "typeDesc": desc,
        "parentTypeId": None,
        "orgId": state.credentials.org_id,
        "tags": {},
        "updatePerson": "park_operator",
        "updateTime": 0,
    }
    state.insert("alert_setting", [doc], kind=["type"], key=[parent])


def _command(state: State, device: str, command_id: str, condition: int) -> None:
    """A command that limited the power; with `condition` 1 it waits to be sent."""
    known = state.document("device", "asset_id", device) or {}
    now = state.clock.now()
    doc: Doc = {"commandId": command_id, **{field: known[field] for field in ("orgId", "productKey", "deviceKey", "assetId")}}
    doc |= {"createTime": now, "createLocaltime": local(now, zone(known["timezone"])), "commandType": 1, "timeout": 30, "pendingTtl": 1_000, "state": condition}
    doc |= {"commandName": {"defaultValue": "Active power limit", "i18nValue": {"en_US": "Active power limit"}}}
    doc |= {"tslIdentifier": "activePowerLimit", "inputData": 80.5, "outputData": None}
    state.insert("command", [doc], expires=[now + 10 * YEAR])


def _deletion(state: State, job_id: str) -> None:
    """A job that failed."""
    given = arguments("enos", "submitDataDeletionJob")
    doc: Doc = {"id": job_id, **{name: given[name] for name in ("modelId", "assetIds", "startTime", "endTime")}, "measurement": given.get("pointId")}
    Records(state, JOBS).put(job_id, {**doc, "operator": OPERATOR, "launched": 0, "ended": 0, "good": False})
    state.next_number("deletion job", int(job_id))
